import type { Sooner } from "#domain/commission/ahead/lookAhead.ts";
import type { Day } from "#domain/day.ts";
import { monthOf, type DealsLine } from "#domain/goal/dealsLine.ts";
import { renewDealsLine } from "#domain/sharing/dealsLineEdits.ts";
import type { GoalsModel } from "../goals/goalsModel.ts";

/** What others may be let read of it. */
export function dealsLineOf({ deals, paidBy }: Sooner): DealsLine {
  return { deals: Number(deals), month: monthOf(paidBy) };
}

/**
 * Brings each line that somebody was let read up to `sooner`, as it is read today, and takes back
 * those of goals that it is not about. What already is so is not written again. True when all of it
 * is saved.
 */
export async function renewDealsLines(
  goals: Pick<GoalsModel, "board" | "edit">,
  sooner: Sooner | undefined,
  today: Day,
): Promise<boolean> {
  const board = goals.board.get();
  if (board.status !== "ready") return true;
  const shown = board.goals.filter(({ goal }) =>
    goal.consents.some((consent) => consent.sooner !== undefined),
  );
  const saved = shown.map(({ goal }) => {
    const line = sooner?.goal === goal.id ? dealsLineOf(sooner) : undefined;
    return goals.edit(goal.id, renewDealsLine(line, today));
  });
  return (await Promise.all(saved)).every(Boolean);
}
