import type { Day, Instant } from "../../day.ts";
import type { Currency, MinorUnits } from "../../money.ts";

/** What rows about pay are: a version of a plan, the figures of a period, a person's choices, a template. */
export type PayKind = "payPlan" | "payFigures" | "paySettings" | "payTemplate";

/**
 * A row about pay as it is kept: its columns, and the rest as plain JSON that nobody has looked at.
 * Reading what is in it is the work of whoever shows pay, so that nobody else loads the rules of it;
 * it is what keeps a row whole whose `content` makes no sense.
 */
export type PayRecord = {
  readonly kind: PayKind;
  readonly id: string;
  /** What a plan or template is called; empty for figures and choices. */
  readonly title: string;
  /** The first day of a version, or of the period that figures are of. */
  readonly day?: Day;
  readonly quota?: MinorUnits;
  readonly result?: MinorUnits;
  /** Of `quota` and `result`. */
  readonly currency?: Currency;
  readonly updatedAt: Instant;
  readonly content: Readonly<Record<string, unknown>>;
};
