import type { Rational } from "../rational.ts";

/**
 * `value` as plain JSON that the readers beside this file take back exactly: whole numbers and
 * fractions as text, members that are undefined left out.
 */
export function written(value: unknown): unknown {
  if (typeof value === "bigint") return value.toString();
  if (Array.isArray(value)) return value.map(written);
  if (typeof value !== "object" || value === null) return value;
  if (isFraction(value)) return value.d === 1n ? `${value.n}` : `${value.n}/${value.d}`;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]) =>
      member === undefined ? [] : [[name, written(member)]],
    ),
  );
}

function isFraction(value: object): value is Rational {
  return "n" in value && "d" in value && typeof value.n === "bigint" && typeof value.d === "bigint";
}
