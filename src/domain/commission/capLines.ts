import { paid, wholeLine, type Line } from "./line.ts";
import type { Cap, Plan } from "./plan.ts";
import { placesToDate, type Posting } from "./postings.ts";
import { minus, one, ratio, times } from "./rational.ts";
import { round } from "./rounding.ts";

/**
 * What the plan's period and year caps take from `inside`, the payable lines they hold, and
 * what an earlier period's cap carried over. Caps work on payable amounts, so that pay is
 * exactly the cap where it is hard. Pay under earlier versions of the plan is in them: `before`
 * are the lines of the same period's earlier parts.
 */
export function capLines(
  plan: Plan,
  inside: readonly Line[],
  postings: readonly Posting[],
  index: number,
  earlier: readonly (readonly Line[])[],
  before: readonly Line[],
): readonly Line[] {
  const lines: Line[] = [];
  const payable = () => paid(inside) + paid(lines);
  const soFar = [...earlier.slice(0, index), before];

  const moved = withheldSoFar(postings, soFar);
  if (moved > 0n) lines.push(wholeLine(plan, "carriedOver", moved));
  const perPeriod = payCap(plan, "period");
  if (perPeriod)
    lines.push(...cutLine(plan, "periodCap", payable(), leftOf(perPeriod, [index]), perPeriod));
  const perYear = payCap(plan, "year");
  if (perYear) {
    const places = placesToDate(postings, index, "year");
    lines.push(...cutLine(plan, "yearCap", payable(), leftOf(perYear, places), perYear));
  }
  return lines;

  function leftOf({ most }: PayCap, places: readonly number[]): bigint {
    const used = places.map((at) => paidInside(postings[at], soFar[at] ?? []));
    const left = used.reduce((rest, pays) => rest - pays, most);
    return left > 0n ? left : 0n;
  }
}

/** What periods' caps that carry have withheld, and nobody has been paid since. */
function withheldSoFar(postings: readonly Posting[], soFar: readonly (readonly Line[])[]): bigint {
  const carrying = new Set(
    postings.flatMap(({ parts }) =>
      parts.flatMap(({ plan }) =>
        payCap(plan, "period")?.withheld === "carried" ? [plan.from] : [],
      ),
    ),
  );
  if (carrying.size === 0) return 0n;
  const moved = soFar
    .flat()
    .filter(
      ({ rule, plan }) => rule === "carriedOver" || (rule === "periodCap" && carrying.has(plan)),
    );
  return -paid(moved);
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

const capRules: readonly Line["rule"][] = ["periodCap", "yearCap", "carriedOver"];

/** What `lines` of one posting pay inside the caps, each as its own version says. */
function paidInside(posting: Posting | undefined, lines: readonly Line[]): bigint {
  return paid(
    lines.filter((line) => {
      const plan = posting?.parts.find((part) => part.plan.from === line.plan)?.plan;
      return plan && (capRules.includes(line.rule) || isInsideCap(plan, line));
    }),
  );
}
