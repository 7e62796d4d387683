import { parseDay, type Day } from "../../day.ts";
import type { CellFault } from "./fileProblem.ts";
import { figures, type DateOrder } from "./notation.ts";

export type DayFound =
  | { readonly status: "day"; readonly day: Day }
  | { readonly status: "fault"; readonly fault: CellFault };

/**
 * The day in a cell: 2026-12-31 as it stands, 31.12.2026 and 12/31/2026 by `order`. A time of
 * nothing after it is left off, as spreadsheets add it. Undefined `order` is for dates that are
 * the same either way.
 */
export function dayIn(cell: string, order: DateOrder | undefined): DayFound {
  const text = cell.trim().replace(/[T ]0{1,2}:00(:00(\.0+)?)?Z?$/, "");
  if (/^\d{4}-\d{1,2}-\d{1,2}$/.test(text) || /^\d{4}[/.]\d{1,2}[/.]\d{1,2}$/.test(text)) {
    const [year = "", month = "", day = ""] = text.split(/[-/.]/);
    return made(year, month, day);
  }
  const parts = figures.exec(text);
  if (!parts) return fault(/^\d{4,6}([.,]\d+)?$/.test(text) ? "serialDay" : "notDay");
  const [, first = "", , second = "", year = ""] = parts;
  if (year.length === 2) return fault("shortYear");
  if (order === "mdy") return made(year, first, second);
  return made(year, second, first);
}

function made(year: string, month: string, day: string): DayFound {
  const found = parseDay(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
  return found === undefined ? fault("noSuchDay") : { status: "day", day: found };
}

function fault(kind: CellFault): DayFound {
  return { status: "fault", fault: kind };
}
