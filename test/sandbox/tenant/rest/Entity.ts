import type { Json } from "../graph/readBody.ts";
import { splitOutside } from "../graph/splitOptions.ts";
import { restProblem } from "./restProblem.ts";

/** A resource of SharePoint REST before the caller's `$select` and `$expand` are applied. */
export type Entity = {
  /** Such as `SP.List`. */
  readonly type: string;
  /** Its address below `_api/`. */
  readonly address: string;
  readonly etag?: string;
  /** What is sent when nothing is selected. */
  readonly properties: Json;
  /** What is sent only when selected or expanded. */
  readonly deferred?: Readonly<Record<string, () => unknown>>;
};

export type Shape = { readonly select: readonly string[]; readonly expand: readonly string[] };

export const readShape = (query: URLSearchParams): Shape => ({
  select: splitOutside(query.get("$select") ?? "", ","),
  expand: splitOutside(query.get("$expand") ?? "", ","),
});

export type Metadata = "none" | "minimal" | "verbose";

/** The entity as JSON, with as much metadata as the caller's Accept header asks for. */
export function render(entity: Entity, shape: Shape, metadata: Metadata, api: string): Json {
  const names = new Set<string>();
  const everything = shape.select.length === 0 || shape.select.includes("*");
  if (everything) for (const name of Object.keys(entity.properties)) names.add(name);
  for (const path of [...shape.select, ...shape.expand]) {
    if (path !== "*") names.add(path.split("/")[0] ?? path);
  }
  const body: Record<string, unknown> = { ...describe(entity, metadata, api) };
  for (const name of names) {
    body[name] = renderValue(valueOf(entity, name), below(shape, name), metadata, api);
  }
  return body;
}

function valueOf(entity: Entity, name: string): unknown {
  if (name in entity.properties) return entity.properties[name];
  const deferred = entity.deferred?.[name];
  if (deferred) return deferred();
  throw restProblem(
    400,
    "-1, Microsoft.SharePoint.Client.InvalidClientQueryException",
    `The field or property '${name}' does not exist.`,
  );
}

function renderValue(value: unknown, shape: Shape, metadata: Metadata, api: string): unknown {
  if (isEntity(value)) return render(value, shape, metadata, api);
  if (!Array.isArray(value)) return value;
  const list = value.map((one: unknown) => renderValue(one, shape, metadata, api));
  return metadata === "verbose" ? { results: list } : list;
}

function describe(entity: Entity, metadata: Metadata, api: string): Json {
  const id = `${api}${entity.address}`;
  if (metadata === "none") return {};
  if (metadata === "verbose") {
    const etag = entity.etag === undefined ? {} : { etag: entity.etag };
    return { __metadata: { id, uri: id, ...etag, type: entity.type } };
  }
  return {
    "odata.type": entity.type,
    "odata.id": id,
    ...(entity.etag === undefined ? {} : { "odata.etag": entity.etag }),
    "odata.editLink": entity.address,
  };
}

function below(shape: Shape, name: string): Shape {
  const under = (paths: readonly string[]): readonly string[] =>
    paths.filter((path) => path.startsWith(`${name}/`)).map((path) => path.slice(name.length + 1));
  return { select: under(shape.select), expand: under(shape.expand) };
}

function isEntity(value: unknown): value is Entity {
  return typeof value === "object" && value !== null && "properties" in value && "address" in value;
}
