import type { GoalField } from "#domain/goal/goalProblem.ts";
import type { FormState } from "./formState.ts";

/** What a part of the form is given: all of it, and a way to change some of it. */
export type FieldsProps = {
  readonly form: FormState;
  readonly message: (field: GoalField, step?: number) => string | null;
  readonly onChange: (part: Partial<FormState>) => void;
};
