import type { Day } from "../day.ts";
import type { Calendar } from "./calendar.ts";
import type { Plan } from "./plan.ts";
import type { Sale } from "./sale.ts";

/** A deal that was undone on the day `on`: cancelled, refunded or never paid for. */
export type Cancellation = { readonly deal: string; readonly on: Day };

/** What one period leaves for the next: draw still owed, and a negative result carried on. */
export type Balances = { readonly owed: bigint; readonly deficit: bigint };

/** Everything one person's pay is worked out from. */
export type Book = {
  /** Versions of their plan, as `checkPlans` found them. */
  readonly plans: readonly Plan[];
  readonly calendar: Calendar;
  /**
   * The calendar as a version had it, by the version's first day, where a later one brought other
   * periods: what a year was to come to is not lost with the rest of that year.
   */
  readonly ownCalendars?: ReadonlyMap<Day, Calendar>;
  /** Those outside the calendar, or when no plan is in force, pay nothing. */
  readonly sales: readonly Sale[];
  readonly cancellations?: readonly Cancellation[];
  /** Before the first period of the calendar. */
  readonly opening?: Balances;
};

/** The same plans and periods with nothing sold yet. */
export function blankBook({ plans, calendar, ownCalendars }: Book): Book {
  return { plans, calendar, sales: [], ...(ownCalendars && { ownCalendars }) };
}
