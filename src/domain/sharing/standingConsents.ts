import type { Day } from "../day.ts";
import type { PersonId } from "../person/person.ts";
import type { Relation } from "../person/relation.ts";
import type { OwnRecord } from "./place.ts";

/**
 * `record` with the consents that still stand. One that was given before the relation with its reader
 * began was given in an earlier relation and ended with it, so the person is asked anew. Where several
 * relations with one reader hold, the oldest counts. A record without such consents is returned itself.
 */
export function standingConsents<R extends OwnRecord>(
  record: R,
  relations: readonly Pick<Relation, "other" | "from">[],
): R {
  const stands = (given: { readonly reader: PersonId; readonly since: Day }): boolean => {
    const held = relations.filter(({ other }) => other.id === given.reader);
    return held.length === 0 || held.some(({ from }) => from <= given.since);
  };
  if (record.kind === "goal" && !record.consents.every(stands)) {
    return { ...record, consents: record.consents.filter(stands) };
  }
  if (record.kind === "value" && !record.shownTo.every(stands)) {
    return { ...record, shownTo: record.shownTo.filter(stands) };
  }
  return record;
}
