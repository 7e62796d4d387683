import type { Colleague } from "./Colleague.ts";
import { exportPeople } from "./people/exportPeople.ts";
import { leadershipPeople } from "./people/leadershipPeople.ts";
import { midlandsPeople } from "./people/midlandsPeople.ts";
import { northPeople } from "./people/northPeople.ts";
import { otherPeople } from "./people/otherPeople.ts";

/** Everybody at Northfold who matters to the story, leaders first. */
export const people = [
  ...leadershipPeople,
  ...northPeople,
  ...midlandsPeople,
  ...exportPeople,
  ...otherPeople,
] as const;

export type PersonKey = (typeof people)[number]["key"];

const byKey: ReadonlyMap<string, Colleague> = new Map(
  people.map((person): [string, Colleague] => [person.key, person]),
);

/** The colleague called `key`. */
export function colleague(key: PersonKey): Colleague {
  const found = byKey.get(key);
  if (found === undefined) throw new Error(`Nobody at Northfold is called ${key}.`);
  return found;
}

/** The people the product's directory list names. */
export const directoryPeople: readonly (typeof people)[number][] = people.filter(
  (person) => person.inDirectory,
);
