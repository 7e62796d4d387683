import type { Day } from "../day.ts";
import type { Working } from "./earn.ts";
import type { Plan } from "./plan.ts";
import { sum, type Rational } from "./rational.ts";
import { round } from "./rounding.ts";

/**
 * One payable line of a statement. It pays `count` times its exact amount, rounded once, less
 * what was paid for the same before (`deducted`), and less what it comes to for sales that earlier
 * versions of the plan were credited with and paid for in their own way (`counted`). `rule` and `name` say where in the plan it stands,
 * `deal` which deal it is for, and `workings` add up to `exact`.
 */
export type Line = {
  readonly rule:
    | "commission"
    | "kicker"
    | "spiff"
    | "bonus"
    | "periodCap"
    | "yearCap"
    | "carriedOver"
    | "clawback";
  /** The kicker's, SPIFF's or bonus's own name. */
  readonly name?: string;
  readonly plan: Day;
  readonly deal?: string;
  readonly workings: readonly Working[];
  readonly exact: Rational;
  readonly count: bigint;
  readonly deducted: bigint;
  readonly counted: bigint;
  /** Minor units. */
  readonly pays: bigint;
};

type LineParts = Pick<Line, "rule" | "workings"> & {
  readonly name?: string | undefined;
  readonly deal?: string | undefined;
  readonly count?: bigint;
  readonly deducted?: bigint;
  readonly counted?: bigint;
};

/** A line of `plan`, rounded as that plan rounds. */
export function lineOf(
  plan: Plan,
  { rule, name, deal, workings, count = 1n, deducted = 0n, counted = 0n }: LineParts,
): Line {
  const exact = sum(workings.map(({ gives }) => gives));
  return {
    rule,
    ...(name !== undefined && { name }),
    plan: plan.from,
    ...(deal !== undefined && { deal }),
    workings,
    exact,
    count,
    deducted,
    counted,
    pays: count * round(exact, plan.rounding) - deducted - counted,
  };
}

/** A line that pays a whole amount, with nothing to round. */
export function wholeLine(plan: Plan, rule: Line["rule"], pays: bigint, deal?: string): Line {
  const exact = { n: pays, d: 1n };
  const workings: readonly Working[] = [{ rule: "fixed", on: exact, gives: exact }];
  return lineOf(plan, { rule, workings, deal });
}

export function paid(lines: readonly Line[]): bigint {
  return lines.reduce((all, { pays }) => all + pays, 0n);
}

/** Lines of one version of the plan in the postings at `places`. */
export function linesAt(
  earlier: readonly (readonly Line[])[],
  places: readonly number[],
  plan: Plan,
  rules: readonly Line["rule"][],
  name?: string,
): readonly Line[] {
  return places.flatMap((at) =>
    (earlier[at] ?? []).filter(
      (line) => line.plan === plan.from && rules.includes(line.rule) && line.name === name,
    ),
  );
}
