/** Values that SharePoint counts as the same: text without regard to case. */
export function uniqueKey(value: unknown): string {
  return typeof value === "string" ? `s:${value.toLowerCase()}` : `v:${JSON.stringify(value)}`;
}
