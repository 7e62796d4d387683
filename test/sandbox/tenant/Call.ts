import type { State } from "./State.ts";
import type { TokenClaims } from "./TokenClaims.ts";

/** Who asks, through which app. */
export type Caller = { readonly claims: TokenClaims; readonly oid: string };

/** One Graph request (or one part of a batch) on its way to a handler. */
export type Call = {
  readonly state: State;
  readonly caller: Caller;
  readonly method: string;
  readonly url: URL;
  /** The named segments of the route's path, decoded. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
};

/** A named segment of the path; asking for one that the route does not have is our own mistake. */
export function segment(call: Call, name: string): string {
  const value = call.path[name];
  if (value === undefined) throw new Error(`The route has no segment {${name}}.`);
  return value;
}
