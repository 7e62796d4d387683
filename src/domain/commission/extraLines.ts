import { creditUnitOf } from "./creditUnit.ts";
import { earn, type Working } from "./earn.ts";
import { endsMeasured, type Calendar } from "./calendar.ts";
import type { Bonus, Kicker, Spiff } from "./extras.ts";
import { gatesMet } from "./gates.ts";
import { lineOf, linesAt, paid, type Line } from "./line.ts";
import type { Plan } from "./plan.ts";
import { partsUpTo, type Part, type Posting } from "./postings.ts";
import { ratio, sum, times, zero } from "./rational.ts";
import { rateTable } from "./rateTable.ts";
import { round } from "./rounding.ts";
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

/**
 * What the campaign has come to by now, less what it paid in earlier periods. What earlier versions
 * of the plan counted for a campaign of that name goes on towards its steps, and is theirs to pay.
 */
function spiffLine(
  { plan }: Part,
  spiff: Spiff,
  postings: readonly Posting[],
  index: number,
  earlier: readonly (readonly Line[])[],
): Line {
  const table = rateTable(spiff.schedule, {});
  const gives = (parts: readonly Part[]): readonly Working[] => {
    const counted = campaignSo(spiff, parts);
    return table && counted !== 0n ? earn(table, ratio(counted)) : [];
  };
  const parts = campaignParts(spiff, postings, index, plan);
  const others = gives(parts.filter((part) => part.plan.from < plan.from));
  const before = linesAt(
    earlier,
    [...postings.keys()].slice(0, index),
    plan,
    ["spiff"],
    spiff.name,
  );
  return lineOf(plan, {
    rule: "spiff",
    name: spiff.name,
    workings: gives(parts),
    deducted: paid(before),
    counted: round(sum(others.map((step) => step.gives)), plan.rounding),
  });
}

/**
 * The parts up to that of `plan` at `index` whose versions have a campaign of the name. Where it counts
 * credit, of versions with the same unit alone: pieces and money are never added up.
 */
function campaignParts(
  { name, counts }: Spiff,
  postings: readonly Posting[],
  index: number,
  plan: Plan,
): readonly Part[] {
  return postings
    .slice(0, index + 1)
    .flatMap((posting) => partsUpTo(posting, plan))
    .filter(
      (part) =>
        part.plan.extras.some((extra) => extra.kind === "spiff" && extra.name === name) &&
        (counts !== "credit" || creditUnitOf(part.plan) === creditUnitOf(plan)),
    );
}

function campaignSo(spiff: Spiff, parts: readonly Part[]): bigint {
  return parts
    .flatMap(({ sales }) => sales)
    .reduce((all, sale) => all + countedBy(spiff, sale), 0n);
}

/** How far the campaign has come by the end of the part of `plan` at `index`. */
export function campaignToDate(
  spiff: Spiff,
  postings: readonly Posting[],
  index: number,
  plan: Plan,
): bigint {
  return campaignSo(spiff, campaignParts(spiff, postings, index, plan));
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

/** A period that two versions share pays the bonuses of the last one alone. */
function bonusLine(
  { plan }: Part,
  bonus: Bonus,
  postings: readonly Posting[],
  index: number,
): readonly Line[] {
  const calendar: Calendar = postings.map(({ period }) => period);
  const isLast = postings[index]?.parts.at(-1)?.plan === plan;
  const due = isLast && endsMeasured(calendar, index, bonus.per);
  if (!due || !gatesMet(bonus.gates, postings, index, plan)) return [];
  const working: Working = { rule: "fixed", on: zero, gives: ratio(bonus.amount) };
  return [lineOf(plan, { rule: "bonus", name: bonus.name, workings: [working] })];
}
