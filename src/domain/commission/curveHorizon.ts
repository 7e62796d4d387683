import type { Line } from "./line.ts";
import { linesIn } from "./earnings.ts";
import { countedBy } from "./extraLines.ts";
import type { Position } from "./position.ts";
import { payShare } from "./paySplits.ts";
import { partOf, withSale } from "./postings.ts";
import {
  ceiling,
  dividedBy,
  isLess,
  isPositive,
  one,
  ratio,
  times,
  type Rational,
} from "./rational.ts";
import { lastRate, rateTable } from "./rateTable.ts";
import { creditOf, type Sale } from "./sale.ts";

/**
 * A count of `each` past the last edge by which the position's period pays `pay`, or by
 * which every cap has been reached and pay stays as it is. It is found from the slowest
 * rate that still rises there: nothing is searched.
 */
export function curveHorizon(
  position: Position,
  each: Sale,
  edges: readonly bigint[],
  pay: bigint,
): bigint {
  const last = edges.reduce((high, edge) => (edge > high ? edge : high), 0n);
  const slowest = slowestRise(position, each);
  if (!slowest) return last;

  const { plan, balances } = position;
  const caps = plan.commission.caps.filter((cap) => cap.on === "pay");
  const softest = caps.reduce(
    (share, { beyond }) => (isPositive(beyond) ? times(share, beyond) : share),
    one,
  );
  const lost = sizeAt(position, each, last);
  // All of it has to come through the caps, what is owed back as much as what is asked for; each rounds once.
  const kept = size(pay) + lost + balances.owed + balances.deficit + BigInt(caps.length) + 1n;
  const needed = dividedBy(ratio(kept), softest);
  return last + ceiling(dividedBy(needed, slowest)) + 1n;
}

/** The least of the rates above zero at which lines of the plan rise without end, for one more of `each`. */
function slowestRise({ postings, index, plan }: Position, each: Sale): Rational | undefined {
  const part = partOf(postings[index], plan);
  if (!part) return undefined;
  const { table, otherwise, creditCap } = part.terms;
  const factor = times(creditCap?.beyond ?? one, payShare(each));
  const rises = [table, otherwise].flatMap((one) =>
    one ? [times(times(lastRate(one), factor), ratio(creditOf(each)))] : [],
  );
  for (const extra of plan.extras) {
    const campaign = extra.kind === "spiff" && rateTable(extra.schedule, {});
    if (extra.kind === "spiff" && campaign)
      rises.push(times(lastRate(campaign), ratio(countedBy(extra, each))));
  }
  // A line for one deal pays whole minor units for each more such deal.
  if (each.kind === "deal") rises.push(one);
  return rises
    .filter(isPositive)
    .reduce<Rational | undefined>(
      (low, rise) => (low && isLess(low, rise) ? low : rise),
      undefined,
    );
}

/** The sizes of all amounts on lines so far and at `sold`, and one for each line that rounds. */
function sizeAt({ postings, index, plan, earlier, clawbacks }: Position, each: Sale, sold: bigint) {
  const posting = postings[index];
  if (!posting) return 0n;
  const sale = each.kind === "total" ? { ...each, amount: sold } : { ...each, count: sold };
  const more = sold > 0n ? withSale(posting, plan, sale) : posting;
  const lines: readonly Line[] = [
    ...linesIn(postings.with(index, more), index, earlier),
    ...clawbacks,
  ];
  return [...lines, ...earlier.flat()].reduce((all, { pays }) => all + size(pays) + 1n, 0n);
}

function size(value: bigint): bigint {
  return value < 0n ? -value : value;
}
