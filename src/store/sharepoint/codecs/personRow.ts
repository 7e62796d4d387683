import type { Person, Team, TeamId } from "#domain/person/person.ts";
import { flag, listOf, text } from "../reading.ts";
import { personFromColumns, personToColumns } from "./person.ts";
import type { Row, RowDraft } from "./Row.ts";

/** A person in the People list, with Graph's ids of the sites that hold their places. */
type PersonRow = {
  readonly person: Person;
  readonly homeSite: string;
  readonly teams: readonly { readonly team: Team; readonly site: string }[];
};

export function personFromRow({ columns, details }: Row): PersonRow {
  return {
    person: personFromColumns(columns),
    homeSite: text(columns, "HomeSiteId"),
    teams: listOf(details, "teams", (source) => ({
      team: {
        id: text(source, "id").toLowerCase() as TeamId,
        name: text(source, "name"),
        groupId: text(source, "groupId"),
        leads: flag(source, "leads"),
      },
      site: text(source, "siteId"),
    })),
  };
}

export function personToRow({ person, homeSite, teams }: PersonRow): RowDraft {
  return {
    title: person.name,
    columns: { ...personToColumns(person), HomeSiteId: homeSite },
    details: {
      teams: teams.map(({ team, site }) => ({
        id: team.id,
        name: team.name,
        siteId: site,
        groupId: team.groupId,
        leads: team.leads,
      })),
    },
  };
}
