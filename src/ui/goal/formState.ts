import { closeByDefault, type Category } from "#domain/goal/category.ts";
import { guessCategory } from "#domain/goal/guessCategory.ts";
import type { DatePrecision, Goal, Progress, ProgressWord } from "#domain/goal/goal.ts";
import type { GoalDraft } from "#domain/goal/goalDraft.ts";
import { startsClose } from "#domain/goal/startsClose.ts";
import { exponent, type Money } from "#domain/money.ts";

/** The form as it stands: texts as typed, and what the person has chosen themselves. */
export type FormState = {
  readonly title: string;
  readonly phrase: string;
  /** Undefined while the title's guess stands for it. */
  readonly category: Category | undefined;
  readonly why: string;
  readonly targetDay: string;
  readonly datePrecision: DatePrecision;
  readonly endDay: string;
  readonly measure: Progress["kind"];
  readonly countDone: string;
  readonly countOf: string;
  readonly unit: string;
  readonly done: boolean;
  readonly score: number;
  readonly word: ProgressWord | "";
  readonly steps: GoalDraft["steps"];
  readonly currency: string;
  readonly cost: string;
  readonly saved: string;
  readonly obstacle: string;
  readonly ifThen: string;
  /** Undefined while the cautious start stands for it. */
  readonly keptClose: boolean | undefined;
};

export const emptyForm: FormState = {
  title: "",
  phrase: "",
  category: undefined,
  why: "",
  targetDay: "",
  datePrecision: "day",
  endDay: "",
  measure: "steps",
  countDone: "0",
  countOf: "",
  unit: "",
  done: false,
  score: 5,
  word: "",
  steps: [],
  currency: "",
  cost: "",
  saved: "",
  obstacle: "",
  ifThen: "",
  keptClose: undefined,
};

export function formOf(goal: Goal): FormState {
  const { progress, money } = goal;
  return {
    ...emptyForm,
    title: goal.title,
    phrase: goal.phrase ?? "",
    category: goal.category,
    why: goal.why ?? "",
    targetDay: goal.targetDay ?? "",
    datePrecision: goal.datePrecision ?? "day",
    endDay: goal.endDay ?? "",
    measure: progress.kind,
    ...(progress.kind === "count" && {
      countDone: String(progress.done),
      countOf: String(progress.of),
      unit: progress.unit ?? "",
    }),
    ...(progress.kind === "done" && { done: progress.done }),
    ...(progress.kind === "feeling" && { score: progress.score }),
    ...(progress.kind === "money" && { word: progress.word ?? "" }),
    steps: goal.steps,
    currency: money?.cost?.currency ?? money?.saved?.currency ?? "",
    cost: plainAmount(money?.cost),
    saved: plainAmount(money?.saved),
    obstacle: goal.obstacle ?? "",
    ifThen: goal.ifThen ?? "",
    keptClose: goal.keptClose,
  };
}

/** The category that holds now: the person's choice, else what the title suggests. */
export function categoryOf(form: FormState): Category {
  return form.category ?? guessCategory(form.title) ?? "other";
}

/** A category is more cautious than a person never: their own choice always holds. */
export function keptCloseOf(form: FormState): boolean {
  const category = categoryOf(form);
  return form.keptClose ?? (closeByDefault.has(category) || startsClose(form.title, category));
}

export function draftOf(form: FormState): GoalDraft {
  return {
    title: form.title,
    phrase: form.phrase,
    category: categoryOf(form),
    why: form.why,
    targetDay: form.targetDay,
    datePrecision: form.datePrecision,
    endDay: form.endDay,
    progress: progressOf(form),
    // A step that was opened and never written is not worth an error.
    steps: form.steps.filter((step) => step.text.trim() !== ""),
    cost: form.cost,
    saved: form.saved,
    currency: form.currency,
    obstacle: form.obstacle,
    ifThen: form.ifThen,
    keptClose: keptCloseOf(form),
  };
}

function progressOf(form: FormState): Progress {
  switch (form.measure) {
    case "count":
      return {
        kind: "count",
        done: numberIn(form.countDone),
        of: numberIn(form.countOf),
        unit: form.unit,
      };
    case "done":
      return { kind: "done", done: form.done };
    case "feeling":
      return { kind: "feeling", score: form.score };
    case "money":
      return form.word === "" ? { kind: "money" } : { kind: "money", word: form.word };
    case "steps":
    case "none":
      return { kind: form.measure };
  }
}

/** NaN for anything but figures, which the rules then name as out of range. */
function numberIn(text: string): number {
  return /^\s*\d+([.,]\d+)?\s*$/.test(text) ? Number(text.replace(",", ".")) : Number.NaN;
}

function plainAmount(money: Money | undefined): string {
  if (!money) return "";
  const places = exponent(money.currency);
  return (money.amount / 10 ** places).toFixed(places);
}
