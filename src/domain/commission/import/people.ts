import type { Person } from "../../person/person.ts";
import { cleanText } from "../../cleanText.ts";

/** Somebody whose plan one writes, and all of their addresses in lower case. */
export type Report = { readonly person: Person; readonly addresses: readonly string[] };

export type PersonFound =
  | { readonly status: "found"; readonly person: Person }
  | { readonly status: "nobody" | "severalOfThatName" };

/** The one of `reports` that a cell names: by an address, by "First Last" or by "Last, First". */
export function personIn(cell: string, reports: readonly Report[]): PersonFound {
  const text = plainName(cell);
  const found = text.includes("@")
    ? reports.filter(({ addresses }) => addresses.includes(text))
    : reports.filter(({ person }) => namesOf(text).includes(plainName(person.name)));
  const [first, ...others] = found;
  if (!first) return { status: "nobody" };
  if (others.length > 0) return { status: "severalOfThatName" };
  return { status: "found", person: first.person };
}

function namesOf(text: string): readonly string[] {
  const [last = "", first, ...rest] = text.split(",").map((part) => part.trim());
  return first === undefined || rest.length > 0 ? [text] : [text, `${first} ${last}`];
}

function plainName(text: string): string {
  return cleanText(text).normalize("NFKC").toLowerCase();
}
