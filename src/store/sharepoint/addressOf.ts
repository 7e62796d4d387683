import { path } from "#graph/path.ts";
import type { PersonId } from "#domain/person/person.ts";
import type { Place } from "#domain/sharing/place.ts";
import { StoreProblem } from "../StoreProblem.ts";
import type { Columns } from "./columns/Column.ts";
import { ownColumns } from "./columns/ownColumns.ts";
import { shownColumns } from "./columns/shownColumns.ts";
import { wallColumns } from "./columns/wallColumns.ts";
import type { ListAddress } from "./ListAddress.ts";
import type { KnownDirectory } from "./readDirectory.ts";
import { titleOf } from "./titles.ts";

const columnsOf: Readonly<Record<Place["kind"], Columns>> = {
  own: ownColumns,
  shown: shownColumns,
  wall: wallColumns,
};

/** The one person who writes a place. */
function writerOf(place: Place): PersonId {
  return place.kind === "shown" ? place.by : place.owner;
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
  const site =
    place.kind === "wall" ? known.teamSites.get(place.team) : known.homes.get(writerOf(place));
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
    expected: writerOf(place) === me,
  };
}
