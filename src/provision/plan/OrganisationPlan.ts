import type { Day } from "#domain/day.ts";
import type { PersonId, TeamId } from "#domain/person/person.ts";
import type { RelationKind } from "#domain/person/relation.ts";

/** An organisation as its administrator writes it down: who takes part, who meets whom, and where. */
export type OrganisationPlan = {
  /** Address of the directory site: `https://contoso.sharepoint.com/sites/beyond-target`. */
  readonly directory: string;
  /** Who can read everything because they administer the sites. */
  readonly administrators: AdministratorsPlan;
  /** Where people turn for help; shown in the app. */
  readonly supportContact?: string;
  readonly people: readonly PersonPlan[];
  readonly teams: readonly TeamPlan[];
  readonly relations: readonly RelationPlan[];
};

type AdministratorsPlan = {
  /** Object id of the one break-glass group that administers every site. */
  readonly group: string;
  /** Names of its members, shown to everybody in the app. */
  readonly names: readonly string[];
};

export type PersonPlan = {
  readonly id: PersonId;
  readonly name: string;
  readonly firstName: string;
  /** The name they sign in with: `dana.whitfield@contoso.com`. */
  readonly signIn: string;
  /** Every address an invite may carry; the first is the usual one. */
  readonly addresses: readonly string[];
  /** Address of the people site that holds their lists. */
  readonly home: string;
  /** False for somebody who left: their lists stay and nobody but the administrators reads them. */
  readonly active: boolean;
};

export type TeamPlan = {
  readonly id: TeamId;
  readonly name: string;
  /** Address of the team's wall site. */
  readonly site: string;
  /** Object id of the Microsoft 365 group behind the Teams team. */
  readonly groupId: string;
  /** Everybody in it, leaders included. */
  readonly members: readonly PersonId[];
  readonly leaders: readonly PersonId[];
};

/** What `other` is to `person`; the other side follows from it. */
export type RelationPlan = {
  readonly person: PersonId;
  readonly other: PersonId;
  readonly kind: RelationKind;
  readonly from: Day;
  /** First day on which it no longer holds. */
  readonly until?: Day;
};
