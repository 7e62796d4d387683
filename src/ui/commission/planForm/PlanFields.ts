import type { TypedPlan } from "#domain/commission/typed/TypedPlan.ts";

/** What every part of the form is given. */
export type PlanFields = {
  readonly typed: TypedPlan;
  readonly onChange: (part: Partial<TypedPlan>) => void;
  /** What is the matter with the box at a place such as `tiers.1.from`, in words. */
  readonly message: (place: string) => string | null;
  readonly newId: () => string;
};
