import type { TeamId } from "#domain/person/person.ts";
import type { TeamMember } from "../../Store.ts";
import { flag } from "../reading.ts";
import { personFromColumns, personToColumns } from "./person.ts";
import type { Row, RowDraft } from "./Row.ts";

export function memberFromRow({ columns }: Row): TeamMember {
  return { person: personFromColumns(columns), leads: flag(columns, "Leads") };
}

export function memberToRow(team: TeamId, { person, leads }: TeamMember): RowDraft {
  return {
    title: person.name,
    columns: {
      ...personToColumns(person),
      Key: `${team}/${person.id}`,
      TeamId: team,
      Leads: leads,
    },
    details: {},
  };
}
