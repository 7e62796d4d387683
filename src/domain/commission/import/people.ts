import type { Person } from "../../person/person.ts";
import { cleanText } from "../../cleanText.ts";

/** Somebody whose plan one writes, and all of their addresses in lower case. */
export type Report = {
  readonly person: Person;
  readonly addresses: readonly string[];
  /** Somebody else keeps this report's plan, so that rows of theirs are none of one's own. */
  readonly keptByOther?: boolean;
};

export type PersonFound =
  /** `byName`: nothing but the name says so, which somebody elsewhere may have too. */
  | { readonly status: "found"; readonly person: Person; readonly byName: boolean }
  | { readonly status: "nobody" | "severalOfThatName" | "keptByOther" };

/** The one of `reports` that a cell names: by an address, by "First Last" or by "Last, First". */
export function personIn(cell: string, reports: readonly Report[]): PersonFound {
  const text = plainName(cell);
  const byName = !text.includes("@");
  const found = !byName
    ? reports.filter(({ addresses }) => addresses.includes(text))
    : reports.filter(({ person }) => namesOf(text).includes(plainName(person.name)));
  const [first, ...others] = found;
  if (!first) return { status: "nobody" };
  if (others.length > 0) return { status: "severalOfThatName" };
  if (first.keptByOther) return { status: "keptByOther" };
  return { status: "found", person: first.person, byName };
}

function namesOf(text: string): readonly string[] {
  const [last = "", first, ...rest] = text.split(",").map((part) => part.trim());
  return first === undefined || rest.length > 0 ? [text] : [text, `${first} ${last}`];
}

function plainName(text: string): string {
  return cleanText(text).normalize("NFKC").toLowerCase();
}
