/** The mark before the decimals; the other one then only groups digits. */
export type Decimal = "." | ",";
/** What comes first in a date written with figures alone; `dmy` is 31.12.2026. */
export type DateOrder = "dmy" | "mdy";

/** How figures are written in a file: what they show, or what only the person can say. */
export type Reading<T> =
  /** Nothing in the file depends on it. */
  | { readonly status: "none" }
  /** `example` shows it. */
  | { readonly status: "shown"; readonly as: T; readonly example: string }
  /** `example` can be read either way. */
  | { readonly status: "open"; readonly example: string }
  /** Some show the one, some the other. */
  | { readonly status: "mixed"; readonly examples: readonly [string, string] };

/** Which mark stands before decimals, from all the figures of a file together. */
export function decimalIn(cells: readonly string[]): Reading<Decimal> {
  return readingOf(
    cells.map((cell) => [cell, decimalOf(cell)] as const),
    [".", ","],
  );
}

/** What comes first in dates, from all the dates of a file together. */
export function dateOrderIn(cells: readonly string[]): Reading<DateOrder> {
  return readingOf(
    cells.map((cell) => [cell, orderOf(cell)] as const),
    ["dmy", "mdy"],
  );
}

function readingOf<T extends string>(
  cells: readonly (readonly [cell: string, says: T | "either" | undefined])[],
  [one, other]: readonly [T, T],
): Reading<T> {
  const first = (says: T | "either") => cells.find(([, said]) => said === says)?.[0].trim();
  const example = { one: first(one), other: first(other), either: first("either") };
  if (example.one !== undefined && example.other !== undefined)
    return { status: "mixed", examples: [example.one, example.other] };
  if (example.one !== undefined) return { status: "shown", as: one, example: example.one };
  if (example.other !== undefined) return { status: "shown", as: other, example: example.other };
  return example.either === undefined
    ? { status: "none" }
    : { status: "open", example: example.either };
}

function decimalOf(cell: string): Decimal | "either" | undefined {
  const isNumber = number.test(cell.trim()) && !figures.test(cell.trim());
  const marks: readonly string[] = isNumber ? (cell.match(/[.,]/g) ?? []) : [];
  const last = marks.at(-1);
  if (last === undefined) return undefined;
  const other = last === "." ? "," : ".";
  if (marks.includes(other)) return last === "." ? "." : ",";
  // Twice the same one: it groups.
  if (marks.length > 1) return other;
  const [, before = "", after = ""] = /(\d*)[.,](\d*)/.exec(cell) ?? [];
  const groups = after.length === 3 && /^[1-9]\d{0,2}$/.test(before);
  return groups ? "either" : last === "." ? "." : ",";
}

function orderOf(cell: string): DateOrder | "either" | undefined {
  const parts = figures.exec(cell.trim());
  if (!parts) return undefined;
  const [first, second] = [Number(parts[1]), Number(parts[3])];
  if (first > 12 && second <= 12) return "dmy";
  if (second > 12 && first <= 12) return "mdy";
  // Where both are the same it is the same day either way.
  return first === second ? undefined : "either";
}

/** A number as people write one, a percentage, or a rate that is a multiple or points. */
const number = /^[(+\-\u2212\s]*\d[\d.,'\u2019\s]*\)?\s*%?\s*([x\u00d7]|points?)?$/iu;

/** Two figures and a year, with the same mark between. */
export const figures = /^(\d{1,2})([./-])(\d{1,2})\2(\d{2}|\d{4})$/;
