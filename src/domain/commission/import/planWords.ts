import type { PlanLines } from "./planDraftLines.ts";
import type { RowReader } from "./rowReader.ts";
import { meaningOf } from "./termWords.ts";

/** The word in a cell; what is not there is `otherwise`, and without that missing. */
export function wordIn<T>(
  row: RowReader,
  choices: Readonly<Record<string, T>>,
  field: "value" | "kind" | "beyond" = "value",
  otherwise?: string,
): { readonly is: T } | undefined {
  const cell = row.text(field) ?? otherwise;
  const possible = Object.keys(choices).join(", ");
  if (cell === undefined) return row.fault(field, "missing", possible);
  return meaningOf(cell, choices) ?? row.fault(field, "unknownWord", possible);
}

/** Remembers which row said what stands at `place`, so that what is the matter there is said of the row. */
export function said(plan: PlanLines, place: string, { line }: RowReader): void {
  plan.places.set(place, line);
}
