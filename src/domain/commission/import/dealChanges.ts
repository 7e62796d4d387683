import type { Day } from "../../day.ts";
import { equal } from "../../merge/equal.ts";
import type { Currency } from "../../money.ts";
import type { FiguresDraft } from "../records/PeriodFigures.ts";
import { creditOf, type Deal } from "../sale.ts";
import type { KeptPay, LineState } from "./changes.ts";
import type { DealLine } from "./dealLine.ts";

type Known = KeptPay & { readonly currency: Currency };
type Held = { readonly first: Day; readonly deal: Deal; readonly cancelledOn: Day | undefined };

/** As many deals of one period as a row of the list holds with room to spare. */
const mostDeals = 400;

/**
 * Puts each deal into the period of its day, once: a deal is known by its id, so that one that moved
 * to another period leaves the old one. A sum given by hand stays unless its deals now come to more.
 */
export function dealChanges(lines: readonly DealLine[], { calendar, currency, figures }: Known) {
  const before = new Map(figures.flatMap(heldIn).map((held) => [held.deal.id, held]));
  const after = new Map(before);
  const states = new Map<number, LineState>();
  for (const { line, deal, cancelledOn } of lines) {
    const first = calendar.find(
      (period) => period.first <= deal.on && deal.on < period.next,
    )?.first;
    if (first === undefined) continue;
    const held = { first, deal, cancelledOn };
    const there = before.get(deal.id);
    states.set(line, there ? (equal(there, held) ? "same" : "changed") : "new");
    after.set(deal.id, held);
  }
  const named = new Set(lines.map(({ deal }) => deal.id));
  // Periods whose deals all moved are looked at too, so that none keeps what is elsewhere now.
  const firsts = new Set([...figures, ...after.values()].map(({ first }) => first));
  const dropped: { readonly first: Day; readonly result: bigint }[] = [];
  const changed = [...firsts].toSorted().flatMap((first): readonly FiguresDraft[] => {
    const there = figures.find((period) => period.first === first);
    const now = periodWith(there ?? emptyPeriod(first, currency), [...after.values()]);
    if (there && equal(there, now)) return [];
    if (there?.result !== undefined && now.result === undefined)
      dropped.push({ first, result: BigInt(there.result) });
    return [now];
  });
  return {
    figures: changed,
    states,
    dropped,
    untouched: [...before.keys()].filter((id) => !named.has(id)).length,
    tooMany: changed.filter(({ deals }) => deals.length > mostDeals).map(({ first }) => first),
  };
}

function heldIn({ first, deals, cancellations }: FiguresDraft): readonly Held[] {
  return deals.map((deal) => ({
    first,
    deal,
    cancelledOn: cancellations.find((undone) => undone.deal === deal.id)?.on,
  }));
}

function emptyPeriod(first: Day, currency: Currency): FiguresDraft {
  return { first, currency, deals: [], cancellations: [] };
}

function periodWith(period: FiguresDraft, all: readonly Held[]): FiguresDraft {
  const { result, ...rest } = period;
  const held = all.filter(({ first }) => first === period.first);
  const deals = held.map(({ deal }) => deal);
  const credit = deals.reduce((sum, deal) => sum + creditOf(deal), 0n);
  // Cancellations of deals that are not known here stay as somebody left them.
  const others = period.cancellations.filter(
    ({ deal }) => !all.some((one) => one.deal.id === deal),
  );
  const undone = held.flatMap(({ deal, cancelledOn }) =>
    cancelledOn === undefined ? [] : [{ deal: deal.id, on: cancelledOn }],
  );
  return {
    ...rest,
    ...(result !== undefined && BigInt(result) >= credit && { result }),
    deals,
    cancellations: [...others, ...undone],
  };
}
