import { floor, type Rational } from "./rational.ts";

/**
 * How a payable line becomes whole minor units. Those of plans are symmetric about zero, so
 * that a reversal cancels exactly: `halfUp` takes a half away from zero, `down` drops the rest.
 */
export type Rounding = "halfUp" | "halfEven" | "down";

/** Never in the person's favour, towards minus infinity: for estimates that rounding must not help. */
export type Cautious = "cautious";

/** `exact` minor units as whole ones. */
export function round(exact: Rational, rounding: Rounding | Cautious): bigint {
  if (rounding === "cautious") return floor(exact);
  const size = exact.n < 0n ? -exact.n : exact.n;
  const whole = size / exact.d;
  const up = roundsUp(2n * (size % exact.d) - exact.d, whole, rounding);
  const rounded = up ? whole + 1n : whole;
  return exact.n < 0n ? -rounded : rounded;
}

/** `overHalf` is twice what is left over less one unit: zero at an exact tie. */
function roundsUp(overHalf: bigint, whole: bigint, rounding: Rounding): boolean {
  switch (rounding) {
    case "halfUp":
      return overHalf >= 0n;
    case "halfEven":
      return overHalf > 0n || (overHalf === 0n && whole % 2n === 1n);
    case "down":
      return false;
  }
}
