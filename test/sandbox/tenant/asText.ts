/** A stored value as text; objects as JSON rather than as the word for an object. */
export function asText(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value ?? "");
}
