import { createHash } from "node:crypto";

/** An id in the shape of a GUID that is always the same for the same kind and key. */
export function stableId(kind: string, key: string): string {
  const hex = createHash("sha256").update(`northfold/${kind}/${key}`).digest("hex");
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
  ];
  return [...parts, hex.slice(20, 32)].join("-");
}
