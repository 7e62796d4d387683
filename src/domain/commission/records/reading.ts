import { cleanText } from "../../cleanText.ts";
import { parseDay, type Day } from "../../day.ts";
import { minorUnits, parseCurrency, type Currency, type MinorUnits } from "../../money.ts";
import { ratio, type Rational } from "../rational.ts";

/**
 * Readers of plain JSON that anybody may have written. Each answers what it read or throws an
 * {@link Unreadable} that names the place. What a reader does not know it refuses: a later version of
 * the app may have added a term, and pay worked out without it would be a guess.
 */
export type Read<T> = (value: unknown, place: string) => T;

/** Why something cannot be read: names members and shapes, never what is in them. */
export class Unreadable extends Error {
  override readonly name = "Unreadable";
}

type Source = Readonly<Record<string, unknown>>;

/** More than anybody makes of deals in a period. */
const longest = 1_000;
/** More tiers, extras or conditions than any plan has. What is worked out by a plan grows with them. */
const most = 60;

export function isSource(value: unknown): value is Source {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A whole number as text, so that no size is lost: minor units, or units sold. */
export const whole: Read<bigint> = (value, place) => {
  if (typeof value !== "string" || !/^-?\d{1,18}$/.test(value))
    throw new Unreadable(`${place} is not a whole number of up to 18 digits`);
  return BigInt(value);
};

/** An exact fraction as text: "3/40", or "5". */
export const fraction: Read<Rational> = (value, place) => {
  const parts = typeof value === "string" ? /^(-?\d{1,24})(?:\/(\d{1,24}))?$/.exec(value) : null;
  const d = BigInt(parts?.[2] ?? 1);
  if (!parts || d === 0n) throw new Unreadable(`${place} is not a fraction such as 3/40`);
  return ratio(BigInt(parts[1] ?? 0), d);
};

/** A day that is not so far away that counting up to it would never end. */
export const day: Read<Day> = (value, place) => {
  const found = typeof value === "string" ? parseDay(value) : undefined;
  if (found === undefined || found < "1950" || found >= "2200")
    throw new Unreadable(`${place} is not a day such as 2026-11-23`);
  return found;
};

/** A number of days, periods or places: whole, not negative, and no more than a lifetime has. */
export const count: Read<number> = (value, place) => {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value > 36_600)
    throw new Unreadable(`${place} is not a whole number from 0 to 36600`);
  return value;
};

export const words: Read<string> = (value, place) => {
  if (typeof value !== "string" || value.length > 255)
    throw new Unreadable(`${place} is not a text of up to 255 characters`);
  return cleanText(value);
};

export const currency: Read<Currency> = (value, place) => {
  const found = typeof value === "string" ? parseCurrency(value) : undefined;
  if (found === undefined) throw new Unreadable(`${place} is not a currency code such as GBP`);
  return found;
};

/** An amount that a column can hold. */
export const minor: Read<MinorUnits> = (value, place) => {
  const found = typeof value === "number" ? minorUnits(value) : undefined;
  if (found === undefined) throw new Unreadable(`${place} is not a whole number of minor units`);
  return found;
};

export const flag: Read<boolean> = (value, place) => {
  if (typeof value !== "boolean") throw new Unreadable(`${place} is not yes or no`);
  return value;
};

export function oneOf<const Word extends string | number>(...allowed: readonly Word[]): Read<Word> {
  return (value, place) => {
    const found = allowed.find((word) => word === value);
    if (found === undefined) throw new Unreadable(`${place} is none of ${allowed.join(", ")}`);
    return found;
  };
}

/** A list of the terms of a plan, of which there are few. */
export function fewOf<T>(each: Read<T>): Read<readonly T[]> {
  return listOf(each, most);
}

export function listOf<T>(each: Read<T>, atMost = longest): Read<readonly T[]> {
  return (value, place) => {
    if (!Array.isArray(value) || value.length > atMost)
      throw new Unreadable(`${place} is not a list of up to ${atMost}`);
    return value.map((element: unknown, at) => each(element, `${place}.${at}`));
  };
}

type Shape = Readonly<Record<string, Read<unknown>>>;
type Members<S extends Shape> = { readonly [Name in keyof S]: ReturnType<S[Name]> };

/** A group of members that are all there, with others that may be. */
export function members<
  const S extends Shape,
  const O extends Shape = { readonly [Name in never]: Read<unknown> },
>(required: S, optional?: O): Read<Members<S> & Partial<Members<O>>> {
  return (value, place) => {
    if (!isSource(value)) throw new Unreadable(`${place} is not a group of members`);
    const strange = Object.keys(value).find(
      (name) => !Object.hasOwn(required, name) && !Object.hasOwn(optional ?? {}, name),
    );
    // The name is somebody's text: only one of ours is repeated.
    if (strange !== undefined)
      throw new Unreadable(`${place} has a member that this version does not know`);
    const there = Object.entries({ ...required, ...optional }).filter(
      ([name]) => Object.hasOwn(required, name) || Object.hasOwn(value, name),
    );
    return Object.fromEntries(
      there.map(([name, read]) => [name, read(value[name], `${place}.${name}`)]),
    ) as Members<S> & Partial<Members<O>>;
  };
}

/** One of several groups, told apart by the word in their member `tag`. */
export function byWord<const Groups extends Readonly<Record<string, Read<unknown>>>>(
  tag: string,
  groups: Groups,
): Read<ReturnType<Groups[keyof Groups]>> {
  const known = oneOf(...Object.keys(groups));
  return (value, place) => {
    if (!isSource(value)) throw new Unreadable(`${place} is not a group of members`);
    const read = groups[known(value[tag], `${place}.${tag}`)];
    return read?.(value, place) as ReturnType<Groups[keyof Groups]>;
  };
}

/** The first of two readers that can read it; else what the second one said. */
export function either<A, B>(first: Read<A>, second: Read<B>): Read<A | B> {
  return (value, place) => {
    try {
      return first(value, place);
    } catch (problem) {
      if (!(problem instanceof Unreadable)) throw problem;
      return second(value, place);
    }
  };
}
