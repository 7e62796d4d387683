import { paid, linesAt, wholeLine, type Line } from "./line.ts";
import type { Cap, Plan } from "./plan.ts";
import { placesToDate, type Posting } from "./postings.ts";
import { minus, one, ratio, times } from "./rational.ts";
import { round } from "./rounding.ts";

/**
 * What the plan's period and year caps take from `inside`, the payable lines they hold, and
 * what an earlier period's cap carried over. Caps work on payable amounts, so that pay is
 * exactly the cap where it is hard.
 */
export function capLines(
  plan: Plan,
  inside: readonly Line[],
  postings: readonly Posting[],
  index: number,
  earlier: readonly (readonly Line[])[],
): readonly Line[] {
  const lines: Line[] = [];
  const payable = () => paid(inside) + paid(lines);
  const before = [...postings.keys()].slice(0, index);

  const perPeriod = payCap(plan, "period");
  if (perPeriod) {
    const moved = paid(linesAt(earlier, before, plan, ["periodCap", "carriedOver"]));
    if (perPeriod.withheld === "carried" && moved < 0n)
      lines.push(wholeLine(plan, "carriedOver", -moved));
    lines.push(...cutLine(plan, "periodCap", payable(), perPeriod.most, perPeriod));
  }
  const perYear = payCap(plan, "year");
  if (perYear) {
    const places = placesToDate(postings, index, "year").slice(0, -1);
    const left = perYear.most - paidInside(plan, places, earlier);
    lines.push(...cutLine(plan, "yearCap", payable(), left < 0n ? 0n : left, perYear));
  }
  return lines;
}

/** Whether caps hold this line: commission always, extras where the plan says so. */
export function isInsideCap(plan: Plan, { rule, name }: Line): boolean {
  if (rule === "commission") return true;
  return plan.extras.some((extra) => extra.name === name && extra.insideCap);
}

type PayCap = Extract<Cap, { readonly on: "pay" }>;

/** The plan's cap on the pay of a period or year. */
function payCap({ commission }: Plan, per: PayCap["per"]): PayCap | undefined {
  return commission.caps.find((cap): cap is PayCap => cap.on === "pay" && cap.per === per);
}

function cutLine(
  plan: Plan,
  rule: "periodCap" | "yearCap",
  payable: bigint,
  most: bigint,
  { beyond }: PayCap,
): readonly Line[] {
  if (payable <= most) return [];
  const cut = times(minus(beyond, one), ratio(payable - most));
  return [wholeLine(plan, rule, round(cut, plan.rounding))];
}

function paidInside(
  plan: Plan,
  places: readonly number[],
  earlier: readonly (readonly Line[])[],
): bigint {
  const caps: readonly Line["rule"][] = ["periodCap", "yearCap", "carriedOver"];
  const lines = places.flatMap((at) => earlier[at] ?? []);
  return paid(
    lines.filter(
      (line) => line.plan === plan.from && (caps.includes(line.rule) || isInsideCap(plan, line)),
    ),
  );
}
