import type { PersonId } from "#domain/person/person.ts";
import type { Drafts } from "../drafts/drafts.ts";

/** Forms of a team's pay that are of one person: `figures <person>`, `plan <person> <what it corrects>`. */
const ofPerson = /^(?:figures|plan) ([0-9a-f-]{36})(?: |$)/;

/** Drops what was being typed of the pay of people who are no report any more: it is nobody's to keep. */
export function dropFormerDrafts(
  drafts: Pick<Drafts, "all" | "clear">,
  reports: readonly PersonId[],
): void {
  const stay = new Set<string>(reports);
  for (const [name] of drafts.all()) {
    const person = ofPerson.exec(name)?.[1];
    if (person !== undefined && !stay.has(person)) drafts.clear(name);
  }
}
