import type { Goal } from "#domain/goal/goal.ts";
import { formatDay, formatTarget } from "./formatDay.ts";
import type { Text } from "./en.ts";

/** "By June 2027", "12 May 2027 to 19 May 2027", or nothing without a date. */
export function targetWords(
  goal: Pick<Goal, "targetDay" | "datePrecision" | "endDay">,
  text: Text,
  locale: string,
): string | undefined {
  if (goal.targetDay === undefined) return undefined;
  const target = formatTarget(goal.targetDay, goal.datePrecision, locale);
  return goal.endDay === undefined
    ? text.goal.by(target)
    : text.goal.span(target, formatDay(goal.endDay, locale));
}
