import type { Person, Team } from "#domain/person/person.ts";
import type { WallCard } from "#domain/sharing/shown.ts";
import type { StoreProblem } from "#store/StoreProblem.ts";

/** One person's cards; a person without cards is not on the wall at all. */
export type WallPerson = {
  readonly person: Person;
  readonly leads: boolean;
  readonly mine: boolean;
  readonly cards: readonly WallCard[];
};

/** A team's wall as everybody in the team sees it. */
export type Wall =
  | { readonly status: "opening" }
  | { readonly status: "failed"; readonly problem: StoreProblem }
  /** The channel belongs to no team in the directory, or the person is not in it. */
  | { readonly status: "noTeam" }
  | {
      readonly status: "ready";
      readonly team: Team;
      readonly people: readonly WallPerson[];
      /** How many members' cards could not be read just now. */
      readonly missing: number;
    };
