import { addDays } from "../../day.ts";
import type { PlanLines } from "./planDraftLines.ts";
import { said, wordIn } from "./planWords.ts";
import type { RowReader } from "./rowReader.ts";
import { words } from "./termWords.ts";

/** "calendar | 4-4-5 | start | 52 52 53": how the plan's periods are made. */
export function calendarLine(row: RowReader, plan: PlanLines): void {
  const found = wordIn(row, words.calendar);
  if (!found) return;
  said(plan, "calendar", row);
  if (found.is === "listed") return;
  const start = row.needed("start") === undefined ? undefined : row.day("start");
  if (start === undefined) return;
  switch (found.is) {
    case "months":
      plan.calendar = { kind: "months", start, months: 1 };
      return;
    case "quarters":
      plan.calendar = { kind: "months", start, months: 3 };
      return;
    case "years":
      plan.calendar = { kind: "months", start, months: 12 };
      return;
    case "4-4-5":
    case "4-5-4":
    case "5-4-4": {
      // How long each year is, is told: a 53rd week that is guessed moves every payday after it.
      const weeks = row.needed("kind")?.split(/[\s,;/]+/u);
      if (weeks === undefined) return;
      if (weeks.some((count) => count !== "52" && count !== "53")) {
        row.fault("kind", "unknownWord", "52 52 53");
        return;
      }
      const longYears = weeks.map((count) => count === "53");
      plan.calendar = { kind: "weeks", start, pattern: found.is, longYears };
    }
  }
}

/** "period | first day | last day | quarter | year": one of a listed calendar. */
export function periodLine(row: RowReader, plan: PlanLines): void {
  const first = row.needed("since") === undefined ? undefined : row.day("since");
  const last = row.needed("until") === undefined ? undefined : row.day("until");
  const quarter = row.needed("kind");
  const year = row.needed("value");
  if (first === undefined || last === undefined || quarter === undefined || year === undefined)
    return;
  const before = plan.periods.at(-1);
  if (last < first || (before && before.next !== first)) {
    row.fault("since", "notNext", before?.next);
    return;
  }
  plan.periods.push({ first, next: addDays(last, 1), quarter, year });
}
