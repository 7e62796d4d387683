/** An exact fraction in lowest terms; `d` is above zero. Rates, shares and unrounded money are these. */
export type Rational = { readonly n: bigint; readonly d: bigint };

export const zero: Rational = { n: 0n, d: 1n };
export const one: Rational = { n: 1n, d: 1n };

/** `n` / `d` in lowest terms. Throws a RangeError when `d` is zero. */
export function ratio(n: bigint, d = 1n): Rational {
  if (d === 0n) throw new RangeError("A fraction needs a denominator other than zero.");
  if (d === 1n) return { n, d };
  const divisor = greatestCommonDivisor(n < 0n ? -n : n, d < 0n ? -d : d);
  const sign = d < 0n ? -1n : 1n;
  return { n: (sign * n) / divisor, d: (sign * d) / divisor };
}

/**
 * The fraction in "7.5", "7,5 %" or "-2": what a person types for a percentage, as a share of one.
 * Undefined when it is no number or longer than anybody's rate.
 */
export function percent(text: string): Rational | undefined {
  const parts = /^\s*([-\u2212]?)(\d{1,12})(?:[.,](\d{1,12}))?\s*%?\s*$/u.exec(text);
  if (!parts) return undefined;
  const fraction = parts[3] ?? "";
  const digits = BigInt((parts[2] ?? "") + fraction);
  return ratio(parts[1] ? -digits : digits, 100n * 10n ** BigInt(fraction.length));
}

export function plus(a: Rational, b: Rational): Rational {
  return a.d === b.d ? ratio(a.n + b.n, a.d) : ratio(a.n * b.d + b.n * a.d, a.d * b.d);
}

export function minus(a: Rational, b: Rational): Rational {
  return plus(a, { n: -b.n, d: b.d });
}

export function times(a: Rational, b: Rational): Rational {
  return ratio(a.n * b.n, a.d * b.d);
}

/** `a` / `b`. Throws a RangeError when `b` is zero. */
export function dividedBy(a: Rational, b: Rational): Rational {
  return ratio(a.n * b.d, a.d * b.n);
}

/** Below zero, zero or above zero, as `a` is less than, equal to or more than `b`. */
export function compare(a: Rational, b: Rational): bigint {
  return a.n * b.d - b.n * a.d;
}

export function isLess(a: Rational, b: Rational): boolean {
  return compare(a, b) < 0n;
}

export function isPositive(a: Rational): boolean {
  return a.n > 0n;
}

export function least(a: Rational, b: Rational): Rational {
  return isLess(b, a) ? b : a;
}

export function sum(parts: readonly Rational[]): Rational {
  return parts.reduce(plus, zero);
}

/** The middle one, or half-way between the two in the middle. Throws a RangeError when there is none. */
export function median(values: readonly Rational[]): Rational {
  const sorted = values.toSorted((a, b) => (isLess(a, b) ? -1 : 1));
  const low = sorted[(sorted.length - 1) >> 1];
  const high = sorted[sorted.length >> 1];
  if (!low || !high) throw new RangeError("Nothing has no middle.");
  return dividedBy(plus(low, high), ratio(2n));
}

/** The greatest whole number not above `a`. */
export function floor(a: Rational): bigint {
  const quotient = a.n / a.d;
  return a.n < 0n && a.n % a.d !== 0n ? quotient - 1n : quotient;
}

/** The least whole number not below `a`. */
export function ceiling(a: Rational): bigint {
  return -floor({ n: -a.n, d: a.d });
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? 1n : a;
}

/** "7.5" for 15/2, to twelve places after the point: as `percent` reads it, but for the hundred. */
export function decimal({ n, d }: Rational): string {
  const scale = 10n ** 12n;
  const size = ((n < 0n ? -n : n) * scale) / d;
  const part = `${size % scale}`.padStart(12, "0").replace(/0+$/u, "");
  return `${n < 0n ? "-" : ""}${size / scale}${part === "" ? "" : `.${part}`}`;
}
