import type { Caller } from "../Call.ts";
import type { Json } from "../graph/readBody.ts";
import type { SiteRow } from "../sites/sites.ts";
import type { State } from "../State.ts";
import type { Entity } from "./Entity.ts";
import type { ParsedPath } from "./parsePath.ts";

/** One request to `_api`, on its way to a handler. */
export type RestCall = ParsedPath & {
  readonly state: State;
  readonly caller: Caller;
  readonly site: SiteRow;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  readonly url: URL;
  /** The JSON sent, with the wrappings of verbose OData taken off; empty when nothing was sent. */
  readonly body: Json;
};

export type RestAnswer =
  | { readonly kind: "one"; readonly entity: Entity; readonly created?: boolean }
  | { readonly kind: "many"; readonly entities: readonly Entity[]; readonly nextLink?: string }
  /** A plain object that is no entity, such as the context info. */
  | { readonly kind: "plain"; readonly value: Json }
  | { readonly kind: "null" }
  | { readonly kind: "empty" };

export type RestHandler = (call: RestCall) => RestAnswer;

export const one = (entity: Entity): RestAnswer => ({ kind: "one", entity });
export const createdOne = (entity: Entity): RestAnswer => ({ kind: "one", entity, created: true });
export const nothing: RestAnswer = { kind: "null" };
export const empty: RestAnswer = { kind: "empty" };
