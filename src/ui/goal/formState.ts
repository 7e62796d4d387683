import type { Category } from "#domain/goal/category.ts";
import { usualMeasure, type FormPart } from "#domain/goal/categoryFields.ts";
import { guessCategory } from "#domain/goal/guessCategory.ts";
import type { DatePrecision, Goal, Progress, ProgressWord } from "#domain/goal/goal.ts";
import type { GoalDraft } from "#domain/goal/goalDraft.ts";
import { startsClose, staysClose } from "#domain/goal/startsClose.ts";
import { plainAmount } from "./plainAmount.ts";

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
  /** Undefined while what is usual for the category stands for it. */
  readonly measure: Progress["kind"] | undefined;
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
  /** Undefined until the person chooses here; what is cautious stands for it. */
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
  measure: undefined,
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
  };
}

/** The category that holds now: the person's choice, else what the title suggests. */
export function categoryOf(form: FormState): Category {
  return form.category ?? guessCategory(form.title) ?? "other";
}

/** The measure that holds now: the person's choice, else what is usual for the category. */
export function measureOf(form: FormState): Progress["kind"] {
  return form.measure ?? usualMeasure(categoryOf(form));
}

/** Whether something was typed or chosen in a part of the form, which then is never out of sight. */
export function isFilled(form: FormState, part: FormPart): boolean {
  switch (part) {
    case "why":
    case "phrase":
      return form[part].trim() !== "";
    case "date":
      return form.targetDay !== "";
    case "lastDay":
      return form.endDay !== "";
    case "measure":
      return measureOf(form) !== usualMeasure(categoryOf(form));
    case "steps":
      return form.steps.length > 0;
    case "money":
      // What is measured in money asks for it.
      return form.cost !== "" || form.saved !== "" || measureOf(form) === "money";
    case "plan":
      return form.obstacle.trim() !== "" || form.ifThen.trim() !== "";
  }
}

/** Whether it is kept close: the person's own choice, else what is cautious for such a goal. */
export function keptCloseOf(form: FormState, goal?: Goal): boolean {
  const words = { ...form, category: categoryOf(form), progress: progressOf(form) };
  return form.keptClose ?? (goal ? staysClose(goal, words) : startsClose(words));
}

/** The form as a draft of a goal; of `goal` where there is one already. */
export function draftOf(form: FormState, goal?: Goal): GoalDraft {
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
    keptClose: keptCloseOf(form, goal),
  };
}

function progressOf(form: FormState): Progress {
  const measure = measureOf(form);
  switch (measure) {
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
      return { kind: measure };
  }
}

/** NaN for anything but figures, which the rules then name as out of range. */
function numberIn(text: string): number {
  return /^\s*\d+([.,]\d+)?\s*$/.test(text) ? Number(text.replace(",", ".")) : Number.NaN;
}
