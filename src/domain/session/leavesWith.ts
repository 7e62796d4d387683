import type { Goal } from "../goal/goal.ts";
import type { CoreValue } from "../value/coreValue.ts";

/** What everybody is to take home from a session. */
export type Takeaway = "goal" | "amount" | "date" | "picture" | "values" | "firstStep";

/**
 * What a person has of all that, for their own screen alone. A goal that costs nothing needs no amount,
 * and nothing that is absent is anybody's failing: the session says what could still be added, and counts nobody.
 */
export function leavesWith(
  goal: Goal | undefined,
  values: readonly CoreValue[],
): ReadonlySet<Takeaway> {
  const counting = values.filter(({ until, label }) => until === undefined && label.trim() !== "");
  const has: Readonly<Record<Takeaway, boolean>> = {
    goal: goal !== undefined && goal.title.trim() !== "",
    amount: goal?.money?.cost !== undefined,
    date: goal?.targetDay !== undefined,
    picture: goal?.picture !== undefined,
    values: counting.length > 0,
    firstStep: goal?.steps.some(({ text }) => text.trim() !== "") ?? false,
  };
  return new Set((Object.keys(has) as Takeaway[]).filter((what) => has[what]));
}
