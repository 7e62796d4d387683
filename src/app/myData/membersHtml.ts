import { parseDay, parseInstant, utcDay } from "#domain/day.ts";
import { escapeMarkup as escaped } from "#domain/escapeMarkup.ts";
import { parseCurrency, type Money } from "#domain/money.ts";
import type { ExportWords } from "./ExportWords.ts";

/** Names of people and teams by their ids. */
export type Names = ReadonlyMap<string, string>;

/** Means something to the app alone; the data file has it. */
const inner = new Set(["id", "kind", "revision", "rank", "thumbnail", "alt", "picture", "v"]);

/** Holds one of our own words and nothing that somebody typed. */
const chosen = new Set(["category", "status", "word", "datePrecision", "weekday"]);

/** Names one of several. */
const called = new Set(["text", "title", "label", "reader", "team"]);

/** Of a record of ours by its kind: what another program goes by and a person cannot. */
const foreign: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["reminder", new Set(["event", "transaction"])],
]);

/** The members of a record of this kind that a person can read. */
export function readable(
  kind: string,
  members: readonly (readonly [string, unknown])[],
): readonly (readonly [string, unknown])[] {
  return members.filter(([name]) => foreign.get(kind)?.has(name) !== true);
}

/** Every member that says something, named and in words, whichever version of the app it came from. */
export function membersHtml(
  members: readonly (readonly [string, unknown])[],
  words: ExportWords,
  names: Names,
): string {
  const told = members.flatMap(([name, value]) => {
    const html = inner.has(name) ? "" : valueHtml(name, value, words, names);
    return html === "" ? [] : [`<dt>${escaped(words.label(name))}</dt><dd>${html}</dd>`];
  });
  return told.length === 0 ? "" : `<dl>${told.join("")}</dl>`;
}

function valueHtml(name: string, value: unknown, words: ExportWords, names: Names): string {
  switch (typeof value) {
    case "string":
      return escaped(textOf(name, value, words, names));
    case "number":
    case "bigint":
      return escaped(String(value));
    case "boolean":
      return escaped(value ? words.yes : words.no);
    case "object":
      if (value === null) return "";
      if (Array.isArray(value)) return listHtml(name, value, words, names);
      if (isMoney(value)) return escaped(words.money(value));
      if (name === "progress") return progressHtml(value, words, names);
      return membersHtml(Object.entries(value), words, names);
    default:
      return "";
  }
}

function progressHtml(value: object, words: ExportWords, names: Names): string {
  const said = words.progress(value);
  return said === undefined ? membersHtml(Object.entries(value), words, names) : escaped(said);
}

function listHtml(
  name: string,
  values: readonly unknown[],
  words: ExportWords,
  names: Names,
): string {
  const items = values
    .map((value) => partHtml(name, value, words, names))
    .filter((html) => html !== "");
  return items.length === 0 ? "" : `<ul>${items.map((html) => `<li>${html}</li>`).join("")}</ul>`;
}

/** One of several: what it is called first, and all else of it behind on the same line. */
function partHtml(name: string, value: unknown, words: ExportWords, names: Names): string {
  if (typeof value !== "object" || value === null || Array.isArray(value) || isMoney(value))
    return valueHtml(name, value, words, names);
  const members = Object.entries(value).filter(([member]) => !inner.has(member));
  const title = members.find(([member]) => called.has(member));
  const rest = members.flatMap(([member, part]) => {
    if (member === title?.[0] || part === false) return [];
    if (part === true) return [escaped(words.label(member))];
    const html = valueHtml(member, part, words, names);
    return html === "" ? [] : [`${escaped(words.label(member))}: ${html}`];
  });
  const first = title ? [valueHtml(title[0], title[1], words, names)] : [];
  return [...first, ...rest].filter((html) => html !== "").join(" · ");
}

function textOf(name: string, value: string, words: ExportWords, names: Names): string {
  const day = parseDay(value);
  if (day !== undefined) return words.day(day);
  const instant = /^\d{4}-\d\d-\d\dT/u.test(value) ? parseInstant(value) : undefined;
  if (instant !== undefined) return words.day(utcDay(instant));
  return names.get(value) ?? (chosen.has(name) ? words.choice(value) : value);
}

function isMoney(value: object): value is Money {
  return (
    "amount" in value &&
    "currency" in value &&
    Number.isSafeInteger(value.amount) &&
    typeof value.currency === "string" &&
    parseCurrency(value.currency) === value.currency
  );
}
