import type { Day } from "../../day.ts";
import { compare, isPositive, one, type Rational } from "../rational.ts";
import type { Deal } from "../sale.ts";
import { checkCurrency, type PaidReport } from "./figuresLine.ts";
import type { Field } from "./headings.ts";
import type { RowReader } from "./rowReader.ts";

/** A deal as a row has it; `share` is this person's part of the credit, where it is divided. */
export type DealLine = {
  readonly line: number;
  readonly deal: Deal;
  readonly share?: Rational;
  readonly payShare?: Rational;
  /** The day on which it was undone. */
  readonly cancelledOn?: Day;
};

/** The deal in a row; undefined with a problem where it cannot be read. */
export function dealLine(row: RowReader, paid: PaidReport): DealLine | undefined {
  const id = row.needed("deal");
  const on = row.needed("day") === undefined ? undefined : row.day("day");
  const amount = row.needed("amount") === undefined ? undefined : row.amount("amount", paid.unit);
  checkCurrency(row, paid);
  const measures = row.measures();
  const share = partIn(row, "share");
  const payShare = partIn(row, "payShare");
  const cancelledOn = row.day("cancelled");
  if (cancelledOn !== undefined && on !== undefined && cancelledOn < on)
    return row.fault("cancelled", "beforeDeal");
  if (id === undefined || on === undefined || amount === undefined) return undefined;
  const isInPeriod = paid.calendar.some(({ first, next }) => first <= on && on < next);
  if (!isInPeriod || !paid.isInForce(on)) return row.fault("day", "outsidePlan");
  return {
    line: row.line,
    deal: { kind: "deal", id, on, amount, ...(measures && { measures }) },
    ...(share && { share }),
    ...(payShare && { payShare }),
    ...(cancelledOn !== undefined && { cancelledOn }),
  };
}

/** A part of a whole: more than nothing, at most all. */
function partIn(row: RowReader, field: Field): Rational | undefined {
  const share = row.share(field);
  if (!share) return undefined;
  if (!isPositive(share)) return row.fault(field, "notAboveZero");
  return compare(share, one) > 0n ? row.fault(field, "moreThanAll") : share;
}
