import type { Day } from "../day.ts";
import { sha256 } from "../sha256.ts";

/**
 * Whom somebody holds 1-1s with, kept where an event of Outlook can read it and where nothing else of
 * ours is. It tells no name and no address: it can only be asked whether an address is in it.
 */
export type KnownPeople = {
  readonly version: 1;
  /** Chance of this mailbox alone, so that its hashes are not those of any other. */
  readonly salt: string;
  /** The last day on which it counts. */
  readonly until: Day;
  /** The hashes of all addresses of mine, one after the other. */
  readonly mine: string;
  /** Those of each person one after the other; people divided by commas. */
  readonly people: string;
};

export type Invited = {
  readonly address: string;
  readonly type: "person" | "resource" | "list" | "unknown";
};

/** What is known of those who are invited, without the directory. */
export type Company =
  /** Nobody but me and perhaps a room. */
  | "alone"
  /** One person, with whom I hold 1-1s. */
  | "pair"
  /** One person I hold none with: a customer, or somebody whose addresses are not known here. */
  | "stranger"
  /** Several people, or a list of them. */
  | "several";

/** Digits of a hash: enough that no two of a thousand addresses share theirs by chance. */
const digits = 12;

/** A mailbox's settings take 32 kB in all; whoever comes after this many characters is left out. */
export const mostCharacters = 20_000;

/** The table of people, each with all addresses; the first come first where not all have room. */
export function keepPeople(kept: {
  readonly salt: string;
  readonly until: Day;
  readonly mine: readonly string[];
  readonly people: readonly (readonly string[])[];
}): KnownPeople {
  const { salt, until, mine } = kept;
  const hashes = (addresses: readonly string[]): string =>
    addresses.map((address) => hashOf(salt, address)).join("");
  let people = "";
  for (const person of kept.people) {
    const longer = people + (people === "" ? "" : ",") + hashes(person);
    if (longer.length > mostCharacters) break;
    people = longer;
  }
  return { version: 1, salt, until, mine: hashes(mine).slice(0, digits * 50), people };
}

/** Who is invited, by a table that counts on `today`; undefined where there is none. `me` is an address of mine. */
export function companyOf(
  table: KnownPeople | undefined,
  me: string,
  invited: readonly Invited[],
  today: Day,
): Company | undefined {
  if (table === undefined || table.until < today) return undefined;
  const mine = new Set([...hashesIn(table.mine), hashOf(table.salt, me)]);
  const people = table.people.split(",").map(hashesIn);
  const others = new Set<string>();
  let known = 0;
  for (const { address, type } of invited) {
    if (type === "resource") continue;
    if (type === "list") return "several";
    const hash = hashOf(table.salt, address);
    if (address.trim() === "" || mine.has(hash)) continue;
    const person = people.findIndex((hashes) => hashes.indexOf(hash) >= 0);
    const name = person < 0 ? hash : `person ${String(person)}`;
    if (person >= 0 && !others.has(name)) known += 1;
    others.add(name);
  }
  if (others.size === 0) return "alone";
  if (others.size > 1) return "several";
  return known === 1 ? "pair" : "stranger";
}

/** The table in what a mailbox's settings gave back, which anybody's script may have written. */
export function readKnownPeople(source: unknown): KnownPeople | undefined {
  if (typeof source !== "object" || source === null) return undefined;
  const { version, salt, until, mine, people } = source as Partial<Record<string, unknown>>;
  if (version !== 1 || typeof salt !== "string" || salt === "") return undefined;
  if (typeof until !== "string" || !/^\d{4}-\d\d-\d\d$/.test(until)) return undefined;
  if (typeof mine !== "string" || typeof people !== "string") return undefined;
  return { version, salt, until: until as Day, mine, people };
}

function hashOf(salt: string, address: string): string {
  const plain = address
    .trim()
    .toLowerCase()
    .replace(/^(?:smtp|mailto):/, "");
  return sha256(`${salt} ${plain}`).slice(0, digits);
}

function hashesIn(text: string): readonly string[] {
  return text.match(new RegExp(`[0-9a-f]{${String(digits)}}`, "g")) ?? [];
}
