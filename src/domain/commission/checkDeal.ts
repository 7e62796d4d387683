import { aShare, problem, type PlanProblem } from "./planProblem.ts";
import { compare, one, ratio, sum } from "./rational.ts";
import type { Deal } from "./sale.ts";

/** What makes no sense in a deal, each with its place and cure. Empty when it can be counted. */
export function dealProblems({ count, split }: Deal): readonly PlanProblem[] {
  const single =
    count !== undefined && count < 1n
      ? [problem("count", "notAboveZero", { kind: "atLeast", value: one } as const)]
      : [];
  if (!split) return single;

  const all = sum(split.credit);
  const over = compare(all, one) > 0n && split.doubleCredit !== true;
  return [
    ...single,
    ...split.credit.flatMap((share, at) => aShare(`split.credit.${at}`, share)),
    ...(over
      ? [problem("split.credit", "moreThanAll", { kind: "atMost", value: one } as const)]
      : []),
    ...(split.credit[split.mine] === undefined
      ? [
          problem("split.mine", "nobodysShare", {
            kind: "atMost",
            value: ratio(BigInt(split.credit.length) - 1n),
          } as const),
        ]
      : []),
    ...(split.pay ? aShare("split.pay", split.pay) : []),
  ];
}
