import type { Goal } from "../goal/goal.ts";
import { tellsAmount } from "../sharing/amounts.ts";
import type { PrintGoal, PrintLine } from "./PrintGoal.ts";
import type { Motif } from "./Sheet.ts";

/** What of a goal goes on paper beside its title. */
export type Included = {
  readonly picture: boolean;
  readonly why: boolean;
  readonly next: boolean;
  readonly date: boolean;
  /** Sums of money, and words that tell them. */
  readonly amounts: boolean;
};

/** The words that the person's language has for what is not text in a goal. */
export type GoalWords = {
  readonly category: string;
  readonly next: (step: string) => string;
  readonly date: string | undefined;
  readonly amounts: string | undefined;
  readonly motif: Motif;
};

/**
 * A goal in the words that go on paper. Without `amounts` nothing in it tells one: a line that does is
 * left out, a title that does gives way to the category's name, and what is in a picture goes unsaid.
 */
export function toPrintGoal(goal: Goal, included: Included, words: GoalWords): PrintGoal {
  const may = (text: string | undefined): text is string =>
    text !== undefined && text.trim() !== "" && (included.amounts || !tellsAmount(text));
  const step = goal.steps.find(({ doneOn }) => doneOn === undefined)?.text;
  const lines: (PrintLine | false)[] = [
    included.why && may(goal.why) && { text: goal.why, ink: "strong" },
    included.next && may(step) && { text: words.next(step), ink: "strong" },
    included.date && words.date !== undefined && { text: words.date, ink: "quiet" },
    included.amounts && words.amounts !== undefined && { text: words.amounts, ink: "quiet" },
  ];
  return {
    id: goal.id,
    title: may(goal.title) ? goal.title : words.category,
    lines: lines.filter((line) => line !== false),
    ...(included.picture && { picture: pictureOf(goal, may, words.motif) }),
  };
}

/** Whether something that was chosen of the goal stays off the paper because it tells an amount. */
export function leavesOut(goal: Goal, included: Included): boolean {
  if (included.amounts) return false;
  const step = goal.steps.find(({ doneOn }) => doneOn === undefined)?.text;
  return [goal.title, included.why && goal.why, included.next && step].some(
    (text) => typeof text === "string" && tellsAmount(text),
  );
}

function pictureOf(
  { picture }: Goal,
  may: (text: string | undefined) => boolean,
  motif: Motif,
): NonNullable<PrintGoal["picture"]> {
  if (!picture) return { kind: "motif", motif };
  return { kind: "own", alt: may(picture.alt) ? picture.alt : "" };
}
