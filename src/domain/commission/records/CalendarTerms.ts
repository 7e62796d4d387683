import type { Day } from "../../day.ts";
import type { Period } from "../calendar.ts";
import type { WeekPattern } from "../calendarOf.ts";

/**
 * How a plan's periods are made. Fiscal years begin on the day and month of `start`, in any year;
 * weeks are counted from `start` on, one year for each of `longYears`, which says whether it has a
 * 53rd week. What is neither is listed, period by period.
 */
export type CalendarTerms =
  | { readonly kind: "months"; readonly start: Day; readonly months: 1 | 3 | 12 }
  | {
      readonly kind: "weeks";
      readonly start: Day;
      readonly pattern: WeekPattern;
      readonly longYears: readonly boolean[];
    }
  | { readonly kind: "listed"; readonly periods: readonly Period[] };
