import type { Day, Instant } from "../../day.ts";
import type { Currency, MinorUnits } from "../../money.ts";
import type { Cancellation } from "../book.ts";
import type { Deal } from "../sale.ts";

/** What was expected of one period and what came of it, as somebody types it. */
export type FiguresDraft = {
  /** The first day of the period, by which its figures are found. */
  readonly first: Day;
  readonly currency: Currency;
  /** In place of what the plan says for this period. In units where the plan counts those. */
  readonly quota?: MinorUnits;
  /** All that counts for the period; deals are a part of it. Without it they are all there is. */
  readonly result?: MinorUnits;
  /** Those that are known one by one. Rules that look at one deal pay for these alone. */
  readonly deals: readonly Deal[];
  readonly cancellations: readonly Cancellation[];
};

/** There is one for each period and writer. */
export type PeriodFigures = FiguresDraft & { readonly writtenAt: Instant };
