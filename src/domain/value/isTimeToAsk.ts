import { addDays, utcDay, type Day } from "../day.ts";
import type { CoreValue } from "./coreValue.ts";

/** After half a year what matters may have changed, and nobody is asked more often. */
const restDays = 182;

/** Whether nothing about any of the values that count has been touched for half a year. */
export function isTimeToAsk(values: readonly CoreValue[], today: Day): boolean {
  const before = addDays(today, -restDays);
  return values.length > 0 && values.every(({ updatedAt }) => utcDay(updatedAt) < before);
}
