import { daysIn } from "#domain/commission/calendar.ts";
import type { Ahead } from "#domain/commission/ahead/lookAhead.ts";
import { usePlanFormText } from "../text/usePlanFormText.ts";

/** "month", "quarter" or "year": what the plan of today pays for. Four or five weeks are a month to those who work by them. */
export function usePeriodName({ outlook }: Ahead): string {
  const { periods } = usePlanFormText();
  const period = outlook.position.postings[outlook.position.index]?.period;
  const days = period ? daysIn(period) : 30n;
  return days > 300n ? periods[12] : days > 60n ? periods[3] : periods[1];
}
