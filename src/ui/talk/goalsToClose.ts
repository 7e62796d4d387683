import type { Closing } from "#app/talks/closingDraft.ts";
import type { Talk } from "#app/talks/Talk.ts";
import type { GoalId } from "#domain/goal/goal.ts";
import { viewFor } from "#domain/talk/viewFor.ts";

type Named = { readonly id: GoalId; readonly title: string };

/** More lines than these would not be written in twenty seconds. */
const mostLines = 2;

/**
 * The goals of which a talk leaves a line: whoever asks begins with the one they were told to ask about,
 * who talks with their leader has their own. One that has its line is there too.
 */
export function goalsToClose(
  talk: Talk,
  askAbout: string | undefined,
  { lines }: Pick<Closing, "lines">,
): readonly Named[] {
  const { theirs, mayComeUp } = talk;
  const goals: readonly Named[] =
    viewFor(talk.relation) === "forReport"
      ? mayComeUp.flatMap(({ goal: { goal }, heldUntil }) => (heldUntil ? [] : [goal]))
      : theirs.status === "ready"
        ? theirs.goals.toSorted((a, b) => Number(b.id === askAbout) - Number(a.id === askAbout))
        : [];
  const first = goals.slice(0, mostLines);
  const rest = goals.slice(mostLines).filter(({ id }) => (lines[id] ?? "") !== "");
  return [...first, ...rest];
}
