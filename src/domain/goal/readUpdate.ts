import { cleanLines, findHidden } from "../cleanText.ts";
import { parseAmount, type Currency, type Money } from "../money.ts";
import type { Goal, Progress } from "./goal.ts";
import type { GoalFault } from "./goalProblem.ts";
import { savedShare } from "./progressOf.ts";

/** The longest line of an update that fits one row of a list, in UTF-16 units. */
export const longestLine = 500;

/** An update as a person is making it: figures as typed. */
export type UpdateDraft = {
  readonly progress: Progress;
  /** Ids of the steps that are done now. */
  readonly stepsDone: ReadonlySet<string>;
  readonly line: string;
  /** What there is now; empty where nothing is said of it. */
  readonly saved: string;
  /** They say that they got there. */
  readonly gotThere: boolean;
};

/** What a person says when they update a goal: where it stands and, if they like, one line. */
export type UpdateInput = {
  readonly progress: Progress;
  readonly stepsDone: ReadonlySet<string>;
  readonly text: string;
  /** What there is now, of a goal that costs money; undefined where nothing was said of it. */
  readonly saved?: Money;
};

export type UpdateProblem =
  | ({ readonly field: "line" | "saved" } & GoalFault)
  | { readonly field: "line"; readonly kind: "nothingSaid" };

export type ReadUpdate =
  | { readonly status: "good"; readonly input: UpdateInput; readonly gotThere: boolean }
  | { readonly status: "problem"; readonly problem: UpdateProblem };

/** In which currency an update can say what there is; undefined where the goal has none. */
export function savedIn({ money }: Pick<Goal, "money">): Currency | undefined {
  return (money?.cost ?? money?.saved)?.currency;
}

/** The draft as an update of `goal`, or the first thing the matter with it. */
export function readUpdate(goal: Goal, draft: UpdateDraft): ReadUpdate {
  const problem = (found: UpdateProblem): ReadUpdate => ({ status: "problem", problem: found });
  const hidden = findHidden(draft.line);
  if (hidden) return problem({ field: "line", kind: "hiddenCharacter", ...hidden });
  const text = cleanLines(draft.line);
  if (text.length > longestLine)
    return problem({ field: "line", kind: "tooLong", length: text.length, most: longestLine });
  const saved = savedOf(goal, draft);
  if (saved === "unread")
    return problem({
      field: "saved",
      ...(/^\s*[-\u2212]/u.test(draft.saved)
        ? { kind: "negative" }
        : { kind: "notAnAmount", text: draft.saved }),
    });
  const gotThere = draft.gotThere && isFull(goal, draft);
  if (text === "" && !gotThere && !isMoved(goal, draft, saved))
    return problem({ field: "line", kind: "nothingSaid" });
  const { progress, stepsDone } = draft;
  return {
    status: "good",
    input: { progress, stepsDone, text, ...(saved && { saved }) },
    gotThere,
  };
}

/** All of it is there, so that the person may say that they got there; only they can. */
export function isFull(goal: Goal, draft: UpdateDraft): boolean {
  const { progress, stepsDone } = draft;
  switch (progress.kind) {
    case "steps":
      return goal.steps.length > 0 && goal.steps.every(({ id }) => stepsDone.has(id));
    case "count":
      return progress.done >= progress.of;
    case "done":
      return progress.done;
    case "feeling":
      return progress.score >= 10;
    case "money": {
      const saved = savedOf(goal, draft);
      const money = typeof saved === "object" ? { ...goal.money, saved } : goal.money;
      return progress.word === "there" || savedShare(money) === 1;
    }
    case "none":
      return false;
  }
}

function isMoved(goal: Goal, draft: UpdateDraft, saved: Money | undefined): boolean {
  return (
    JSON.stringify(draft.progress) !== JSON.stringify(goal.progress) ||
    (saved !== undefined && saved.amount !== goal.money?.saved?.amount) ||
    goal.steps.some(({ id, doneOn }) => draft.stepsDone.has(id) !== (doneOn !== undefined))
  );
}

function savedOf(goal: Goal, { saved }: UpdateDraft): Money | undefined | "unread" {
  const currency = savedIn(goal);
  if (currency === undefined || saved.trim() === "") return undefined;
  const amount = parseAmount(saved, currency);
  return amount === undefined ? "unread" : { amount, currency };
}
