import type { PersonId } from "#domain/person/person.ts";
import { addressToRow } from "#store/sharepoint/codecs/addressRow.ts";
import { memberToRow } from "#store/sharepoint/codecs/memberRow.ts";
import { personToRow } from "#store/sharepoint/codecs/personRow.ts";
import { relationToRow } from "#store/sharepoint/codecs/relationRow.ts";
import type { RowDraft } from "#store/sharepoint/codecs/Row.ts";
import { settingsToRows } from "#store/sharepoint/codecs/settingRows.ts";
import { directorySchema, type ListSchema } from "#store/sharepoint/directorySchema.ts";
import { fieldsOf } from "#store/sharepoint/fields.ts";
import { bothSides } from "../plan/bothSides.ts";
import type { OrganisationPlan } from "../plan/OrganisationPlan.ts";
import type { Item } from "../SharePoint.ts";

/** What one list of the directory must hold: rows told apart by their `key` column. */
export type DirectoryTable = {
  readonly title: string;
  readonly key: string;
  readonly rows: readonly Item[];
};

/**
 * The whole directory of an organisation. `siteIds` are Graph's ids of sites by their address,
 * kept in the rows so that the app never has to look a site up.
 */
export function directoryTables(
  plan: OrganisationPlan,
  siteIds: ReadonlyMap<string, string>,
): readonly DirectoryTable[] {
  const people = new Map(plan.people.map((person) => [person.id, person]));
  const siteId = (url: string) => siteIds.get(url) ?? "";
  const persons = plan.people.map((person) =>
    personToRow({
      person,
      homeSite: siteId(person.home),
      teams: teamsOf(person.id, plan, siteId),
    }),
  );
  const addresses = plan.people.flatMap((person) =>
    person.addresses.map((address) => addressToRow({ address, person })),
  );
  const relations = plan.relations.flatMap(bothSides).flatMap((side) => {
    const other = people.get(side.other);
    if (other === undefined) return [];
    const relation = { ...side, other, addresses: other.addresses };
    return [relationToRow(side.person, { relation, otherSite: siteId(other.home) })];
  });
  const members = plan.teams.flatMap((team) =>
    team.members.flatMap((id) => {
      const person = people.get(id);
      if (person === undefined) return [];
      return [memberToRow(team.id, { person, leads: team.leaders.includes(id) })];
    }),
  );
  const { administrators, supportContact } = plan;
  const settings = settingsToRows({
    siteAdmins: administrators.names,
    ...(supportContact === undefined ? {} : { supportContact }),
  });
  return [
    table(directorySchema.people, persons),
    table(directorySchema.addresses, addresses),
    table(directorySchema.relations, relations),
    table(directorySchema.members, members),
    table(directorySchema.settings, settings),
  ];
}

/** Raised when an app that is out would misread what is written here; additions need no raise. */
const schemaVersion = 1;

function table({ title, key, columns }: ListSchema, drafts: readonly RowDraft[]): DirectoryTable {
  const rows = drafts.map((draft) =>
    fieldsOf(columns, draft, { v: schemaVersion, ...draft.details }),
  );
  return { title, key, rows };
}

function teamsOf(id: PersonId, plan: OrganisationPlan, siteId: (url: string) => string) {
  return plan.teams
    .filter(({ members }) => members.includes(id))
    .map(({ leaders, ...team }) => ({
      team: { ...team, leads: leaders.includes(id) },
      site: siteId(team.site),
    }));
}
