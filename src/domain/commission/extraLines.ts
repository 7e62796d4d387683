import { earn, type Working } from "./earn.ts";
import { endsMeasured, type Calendar } from "./calendar.ts";
import type { Bonus, Kicker, Spiff } from "./extras.ts";
import { gatesMet } from "./gates.ts";
import { lineOf, linesAt, paid, type Line } from "./line.ts";
import { partOf, type Part, type Posting } from "./postings.ts";
import { ratio, times, zero } from "./rational.ts";
import { rateTable } from "./rateTable.ts";
import { countOf, creditOf, creditOfOne, meets, type Sale } from "./sale.ts";

/** Kickers, SPIFFs and bonuses of the part's plan in the posting at `index`. */
export function extraLines(
  part: Part,
  postings: readonly Posting[],
  index: number,
  earlier: readonly (readonly Line[])[],
): readonly Line[] {
  return part.plan.extras.flatMap((extra): readonly Line[] => {
    switch (extra.kind) {
      case "kicker":
        return part.sales.flatMap((sale) => kickerLine(part, extra, sale));
      case "spiff":
        return [spiffLine(part, extra, postings, index, earlier)];
      case "bonus":
        return bonusLine(part, extra, postings, index);
    }
  });
}

function kickerLine({ plan }: Part, kicker: Kicker, sale: Sale): readonly Line[] {
  if (sale.kind === "total" || !meets(sale, kicker.when)) return [];
  const credit = ratio(creditOfOne(sale));
  const working: Working =
    kicker.pays.kind === "fixed"
      ? { rule: "fixed", on: credit, gives: ratio(kicker.pays.amount) }
      : {
          rule: "points",
          on: credit,
          rate: kicker.pays.points,
          gives: times(kicker.pays.points, credit),
        };
  const { name } = kicker;
  const parts = { name, deal: sale.id, workings: [working], count: countOf(sale) };
  return [lineOf(plan, { rule: "kicker", ...parts })];
}

/** What the campaign has come to by now, less what it paid in earlier periods. */
function spiffLine(
  { plan }: Part,
  spiff: Spiff,
  postings: readonly Posting[],
  index: number,
  earlier: readonly (readonly Line[])[],
): Line {
  const toDate = postings.slice(0, index + 1);
  const sales = toDate.flatMap((posting) => partOf(posting, plan)?.sales ?? []);
  const counted = sales.reduce((all, sale) => all + countedBy(spiff, sale), 0n);
  const table = rateTable(spiff.schedule, {});
  const before = linesAt(earlier, [...toDate.keys()].slice(0, -1), plan, ["spiff"], spiff.name);
  return lineOf(plan, {
    rule: "spiff",
    name: spiff.name,
    workings: table && counted !== 0n ? earn(table, ratio(counted)) : [],
    deducted: paid(before),
  });
}

/** What `sale` adds to what the campaign counts. */
export function countedBy(spiff: Spiff, sale: Sale): bigint {
  if (sale.on < spiff.from || spiff.to < sale.on) return 0n;
  if (sale.kind === "total")
    return spiff.counts === "credit" && spiff.when.length === 0 ? sale.amount : 0n;
  if (!meets(sale, spiff.when)) return 0n;
  if (spiff.counts === "credit") return creditOf(sale);
  if (spiff.counts === "deals") return countOf(sale);
  return countOf(sale) * (sale.measures?.[spiff.counts.measure] ?? 0n);
}

function bonusLine(
  { plan }: Part,
  bonus: Bonus,
  postings: readonly Posting[],
  index: number,
): readonly Line[] {
  const calendar: Calendar = postings.map(({ period }) => period);
  const due = endsMeasured(calendar, index, bonus.per);
  if (!due || !gatesMet(bonus.gates, postings, index, plan)) return [];
  const working: Working = { rule: "fixed", on: zero, gives: ratio(bonus.amount) };
  return [lineOf(plan, { rule: "bonus", name: bonus.name, workings: [working] })];
}
