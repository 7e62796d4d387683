export type JsonObject = Readonly<Record<string, unknown>>;

/** A member as an object; an empty one where it is none. */
export function objectAt(source: unknown, name: string): JsonObject {
  const value = asObject(source)[name];
  return asObject(value);
}

/** A member as a list of objects; an empty one where it is none. */
export function listAt(source: unknown, name: string): readonly JsonObject[] {
  const value = asObject(source)[name];
  return Array.isArray(value) ? value.map(asObject) : [];
}

export function textAt(source: unknown, name: string): string {
  const value = asObject(source)[name];
  return typeof value === "string" ? value : "";
}

export function textsAt(source: unknown, name: string): readonly string[] {
  const value = asObject(source)[name];
  return Array.isArray(value) ? value.map(String) : [];
}

function asObject(value: unknown): JsonObject {
  return typeof value === "object" && value !== null ? (value as JsonObject) : {};
}
