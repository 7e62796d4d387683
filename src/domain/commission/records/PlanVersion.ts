import type { Instant } from "../../day.ts";
import type { PlanTerms } from "../plan.ts";
import type { CalendarTerms } from "./CalendarTerms.ts";

/** What somebody types of a version; its first day is `terms.from`. */
export type PlanDraft = {
  /** What people call the plan: "Account executive 2026". */
  readonly name: string;
  readonly calendar: CalendarTerms;
  readonly terms: PlanTerms;
};

/**
 * One version of a person's plan. It is written once and never rewritten: a change is a new version
 * from a later day, and a mistake is put right by a version that `corrects` it, beside which the
 * mistaken one stays to be seen.
 */
export type PlanVersion = PlanDraft & {
  readonly id: string;
  readonly writtenAt: Instant;
  /** The id of the version that this one is in place of. */
  readonly corrects?: string;
  /** Why it was corrected, in the words of whoever did. */
  readonly because?: string;
};

/** Terms to begin from, kept for a team by its leaders. Its `from` is a day like any other. */
export type PlanTemplate = PlanDraft & { readonly id: string; readonly writtenAt: Instant };
