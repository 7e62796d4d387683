import type { Category } from "./category.ts";
import type { DatePrecision, Progress } from "./goal.ts";

/** A goal as a person is typing it: nothing is read yet, so that nothing typed is lost to an error. */
export type GoalDraft = {
  readonly title: string;
  readonly phrase?: string;
  readonly category?: Category;
  readonly why?: string;
  /** As the date field gives it, `YYYY-MM-DD` or empty. */
  readonly targetDay?: string;
  readonly datePrecision?: DatePrecision;
  readonly endDay?: string;
  readonly progress: Progress;
  readonly steps: readonly StepDraft[];
  /** As typed: "18 000", "1,250.50". */
  readonly cost?: string;
  readonly saved?: string;
  readonly currency?: string;
  readonly obstacle?: string;
  readonly ifThen?: string;
  readonly keptClose: boolean;
};

export type StepDraft = {
  readonly id: string;
  readonly text: string;
  readonly due?: string;
  readonly doneOn?: string;
};

/** The longest a text may be, in UTF-16 units, which is what SharePoint counts. */
export const longest = {
  title: 255,
  phrase: 80,
  why: 1000,
  obstacle: 500,
  ifThen: 500,
  step: 200,
  unit: 40,
} as const;

/** More steps than this is a project plan, and no longer fits one row. */
export const mostSteps = 30;
