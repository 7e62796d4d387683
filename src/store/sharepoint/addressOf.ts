import { path } from "#graph/path.ts";
import type { PersonId } from "#domain/person/person.ts";
import type { Place, TeamPlace } from "#domain/sharing/place.ts";
import { StoreProblem } from "../StoreProblem.ts";
import type { Columns } from "./columns/Column.ts";
import { ownColumns } from "./columns/ownColumns.ts";
import { planColumns } from "./columns/planColumns.ts";
import { shownColumns } from "./columns/shownColumns.ts";
import { teamColumns } from "./columns/teamColumns.ts";
import { wallColumns } from "./columns/wallColumns.ts";
import type { ListAddress } from "./ListAddress.ts";
import type { KnownDirectory } from "./readDirectory.ts";
import { titleOf } from "./titles.ts";

const columnsOf: Readonly<Record<Place["kind"], Columns>> = {
  own: ownColumns,
  shown: shownColumns,
  wall: wallColumns,
  plan: planColumns,
  team: teamColumns,
};

/** Whose list it is by its title; in their home site, unless the place is a team's. */
function personOf(place: Exclude<Place, TeamPlace>): PersonId {
  if ("by" in place) return place.by;
  return "of" in place ? place.of : place.owner;
}

/**
 * The list of a place. Answers `forbidden` for a person or team that the directory does not
 * connect with `me`: where their lists are is not known, and they would be refused anyway.
 */
export function addressOf(
  place: Place,
  known: KnownDirectory,
  me: PersonId,
): ListAddress | StoreProblem {
  const person = place.kind === "team" ? undefined : personOf(place);
  const site =
    "team" in place ? known.teamSites.get(place.team) : person && known.homes.get(person);
  if (site === undefined) {
    return new StoreProblem(
      "forbidden",
      `The directory connects this person with nobody whose list is ${titleOf(place)}. If they should meet, an administrator can add the relation to the plan and run the provisioning.`,
    );
  }
  return {
    site: path`/sites/${site}`,
    title: titleOf(place),
    columns: columnsOf[place.kind],
    expected: person === undefined || person === me,
  };
}
