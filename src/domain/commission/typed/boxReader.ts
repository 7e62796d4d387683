import { parseDay, type Day } from "../../day.ts";
import { parseAmount, type Currency } from "../../money.ts";
import type { Cure, ProblemKind } from "../planProblem.ts";
import { percent, ratio, times, zero, type Rational } from "../rational.ts";

type UnreadKind =
  | "empty"
  | "notADay"
  | "unknownCurrency"
  | "notAnAmount"
  | "notAPercentage"
  | "notANumber";

/** What is the matter with one box: `place` is a path in the typed plan, such as `tiers.1.from`. */
export type BoxProblem = {
  readonly place: string;
  readonly kind: UnreadKind | ProblemKind;
  readonly cure?: Cure;
};

/** Reads box after box and notes what is the matter; what cannot be read counts as nothing meanwhile. */
export type BoxReader = {
  readonly problems: readonly BoxProblem[];
  readonly day: (place: string, text: string) => Day | undefined;
  /** Minor units. */
  readonly amount: (place: string, text: string) => bigint;
  /** "7.5 %" as a share of one. */
  readonly share: (place: string, text: string) => Rational;
  readonly number: (place: string, text: string) => Rational;
  readonly wholeDays: (place: string, text: string) => number;
};

export function boxReader(currency: Currency | undefined): BoxReader {
  // Without a currency nobody can say what a figure is; that is told at the currency alone.
  const problems: BoxProblem[] = currency ? [] : [{ place: "currency", kind: "unknownCurrency" }];

  function read<Value>(
    place: string,
    text: string,
    value: Value | undefined,
    kind: BoxProblem["kind"],
  ): Value | undefined {
    if (value === undefined) problems.push({ place, kind: text.trim() === "" ? "empty" : kind });
    return value;
  }

  return {
    problems,
    day: (place, text) => read(place, text, parseDay(text.trim()), "notADay"),
    amount: (place, text) => {
      if (!currency) return 0n;
      const amount = parseAmount(text.trim(), currency);
      return BigInt(read(place, text, amount, "notAnAmount") ?? 0);
    },
    share: (place, text) => read(place, text, percent(text), "notAPercentage") ?? zero,
    number: (place, text) => {
      const hundredth = text.includes("%") ? undefined : percent(text);
      const value = hundredth && times(hundredth, ratio(100n));
      return read(place, text, value, "notANumber") ?? zero;
    },
    wholeDays: (place, text) => {
      const days = /^\d{1,3}$/.test(text.trim()) ? Number(text.trim()) : undefined;
      return read(place, text, days, "notWholeDays") ?? 0;
    },
  };
}
