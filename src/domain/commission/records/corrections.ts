import type { PayRecord } from "./PayRecord.ts";

/** The ids of the versions that the one with `id` is in place of, and of those they were. */
export function correctedBy(records: readonly PayRecord[], id: string): readonly string[] {
  const corrects = new Map(
    records.flatMap(({ kind, id: each, content }) =>
      kind === "payPlan" && typeof content["corrects"] === "string"
        ? [[each, content["corrects"]] as const]
        : [],
    ),
  );
  const found: string[] = [];
  for (let at = corrects.get(id); at !== undefined; at = corrects.get(at)) {
    // Somebody's hand may have made two correct each other.
    if (at === id || found.includes(at)) break;
    found.push(at);
  }
  return found;
}
