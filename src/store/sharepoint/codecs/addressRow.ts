import type { Person } from "#domain/person/person.ts";
import { text } from "../reading.ts";
import { personFromColumns, personToColumns } from "./person.ts";
import type { Row, RowDraft } from "./Row.ts";

/** One address of a person, lower case. */
type AddressRow = { readonly address: string; readonly person: Person };

export function addressFromRow({ columns }: Row): AddressRow {
  return { address: text(columns, "Address").toLowerCase(), person: personFromColumns(columns) };
}

export function addressToRow({ address, person }: AddressRow): RowDraft {
  return {
    title: address,
    columns: { ...personToColumns(person), Address: address },
    details: {},
  };
}
