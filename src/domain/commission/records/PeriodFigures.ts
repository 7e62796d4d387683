import type { Day, Instant } from "../../day.ts";
import type { Currency } from "../../money.ts";
import type { Cancellation } from "../book.ts";
import type { Deal } from "../sale.ts";

/**
 * What was expected of one period and what came of it, in minor units of `currency` (or in units,
 * where the plan counts those). There is one for each period and writer, found by its first day.
 */
export type PeriodFigures = {
  /** The first day of the period. */
  readonly first: Day;
  readonly currency: Currency;
  /** In place of what the plan says for this period. */
  readonly quota?: bigint;
  /** All that counts for the period. Where deals are given they are a part of it. */
  readonly result?: bigint;
  /** Those that are known one by one; rules that look at one deal pay for these alone. */
  readonly deals: readonly Deal[];
  readonly cancellations: readonly Cancellation[];
  readonly writtenAt: Instant;
};

/** The same as somebody types it. */
export type FiguresDraft = Omit<PeriodFigures, "writtenAt">;
