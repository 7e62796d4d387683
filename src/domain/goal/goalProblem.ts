export type GoalField =
  | "title"
  | "phrase"
  | "why"
  | "targetDay"
  | "endDay"
  | "progress"
  | "steps"
  | "cost"
  | "saved"
  | "currency"
  | "obstacle"
  | "ifThen";

/** What is the matter with one field. The screens turn it into words beside that field. */
export type GoalProblem = {
  readonly field: GoalField;
  /** Which step, counted from 0, when the field is `steps`. */
  readonly step?: number;
} & GoalFault;

export type GoalFault =
  | { readonly kind: "empty" }
  | { readonly kind: "tooLong"; readonly length: number; readonly most: number }
  /** A control or direction-changing character at this UTF-16 unit; `cleanText` takes it out. */
  | { readonly kind: "hiddenCharacter"; readonly at: number; readonly code: string }
  | { readonly kind: "notADay"; readonly text: string }
  | { readonly kind: "endBeforeStart" }
  | { readonly kind: "endWithoutStart" }
  | { readonly kind: "notAnAmount"; readonly text: string }
  | { readonly kind: "negative" }
  | { readonly kind: "unknownCurrency"; readonly text: string }
  | { readonly kind: "outOfRange"; readonly least: number; readonly most: number }
  | { readonly kind: "notWhole" }
  | { readonly kind: "tooMany"; readonly count: number; readonly most: number };
