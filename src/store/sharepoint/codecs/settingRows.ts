import type { OrganisationSettings } from "../../Store.ts";
import { given } from "../reading.ts";
import type { Row, RowDraft } from "./Row.ts";

/** The settings that the rows hold; a row that makes no sense leaves its setting unset. */
export function settingsFromRows(rows: readonly Row[]): OrganisationSettings {
  const values = new Map(rows.map(({ columns, details }) => [columns["Key"], details["value"]]));
  const siteAdmins = values.get("siteAdmins");
  const supportContact = values.get("supportContact");
  return {
    siteAdmins: Array.isArray(siteAdmins)
      ? siteAdmins.filter((name) => typeof name === "string")
      : [],
    ...given({ supportContact: typeof supportContact === "string" ? supportContact : undefined }),
  };
}

/** One row for each setting that is set. */
export function settingsToRows({
  siteAdmins,
  supportContact,
}: OrganisationSettings): readonly RowDraft[] {
  return Object.entries(given({ siteAdmins, supportContact })).map(([name, value]) => ({
    title: name,
    columns: { Key: name },
    details: { value },
  }));
}
