import type { Day } from "#domain/day.ts";
import type { Relation } from "#domain/person/relation.ts";
import type { Person, Team } from "#domain/person/person.ts";
import type { OrganisationSettings } from "#store/Store.ts";
import type { StoreProblem } from "#store/StoreProblem.ts";

/** Who the person is to the organisation, and whom they meet today. */
export type Session =
  | { readonly status: "opening" }
  | { readonly status: "failed"; readonly problem: StoreProblem }
  | ReadySession;

export type ReadySession = {
  readonly status: "ready";
  readonly me: Person;
  readonly today: Day;
  /** Relations that hold today, the people I report to first, then by name. */
  readonly relations: readonly TaggedRelation[];
  /** One relation that does not hold today for each person of whom none does; of several the latest. */
  readonly former: readonly Relation[];
  readonly teams: readonly Team[];
  readonly settings: OrganisationSettings;
};

/** A relation with the tag by which an invite's link finds its talk page. */
export type TaggedRelation = Relation & { readonly tag: string };
