import { parsePersonId, type Person, type PersonId } from "#domain/person/person.ts";
import { flag, RowProblem, text, type Source } from "../reading.ts";
import type { RowDraft } from "./Row.ts";

/** The person whom a row of the directory is about. */
export function personFromColumns(columns: Source): Person {
  return {
    id: personId(columns, "PersonId"),
    name: text(columns, "FullName"),
    firstName: text(columns, "FirstName"),
    active: flag(columns, "Active"),
  };
}

export function personToColumns(person: Person): RowDraft["columns"] {
  return {
    PersonId: person.id,
    FullName: person.name,
    FirstName: person.firstName,
    Active: person.active,
  };
}

export function personId(columns: Source, name: string): PersonId {
  const found = parsePersonId(text(columns, name));
  if (found === undefined) throw new RowProblem(`${name} is not an Entra object id`);
  return found;
}
