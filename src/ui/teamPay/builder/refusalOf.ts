import type { PlanDraft } from "#domain/commission/records/PlanVersion.ts";
import type { PersonId } from "#domain/person/person.ts";
import type { TeamPayText } from "../../text/enTeamPay.ts";
import type { ReadyTeam } from "../TeamPayParts.ts";

/** Why a plan that makes sense by itself cannot be kept for these people; undefined when it can. */
export function refusalOf(
  { terms: { from, currency } }: PlanDraft,
  people: readonly PersonId[],
  { reports }: ReadyTeam,
  { builder: words }: TeamPayText,
  corrects: string | undefined,
): string | undefined {
  if (people.length === 0) return words.choosePerson;
  for (const { person, pay } of reports) {
    if (!people.includes(person.id) || pay.status !== "read") continue;
    const standing = pay.versions
      .filter((row) => row.standing !== "corrected" && row.version.id !== corrects)
      .map(({ version }) => version.terms);
    if (standing.some((terms) => terms.from === from)) return words.sameDay(person.name);
    const other = standing.find((terms) => terms.currency !== currency);
    if (other) return words.otherCurrency(person.name, other.currency);
  }
  return undefined;
}
