import type { Day } from "../day.ts";
import type { PersonId, TeamId } from "../person/person.ts";
import { takesPart } from "./participation.ts";
import type { OwnRecord, ShownRecord } from "./place.ts";
import { projectGoal } from "./projectGoal.ts";
import { projectToWall } from "./projectToWall.ts";
import { projectValue } from "./projectValue.ts";
import type { ShownGoal, ShownValue, WallCard } from "./shown.ts";

/** What to write and what to take away (by id) so that a place shows what it should. */
export type Changes<R> = { readonly put: readonly R[]; readonly remove: readonly string[] };

/**
 * The changes that bring the list of one reader to what `own` lets them see on `today`.
 * `own` may be everything the person keeps; `present` everything in the list, of which
 * all that was typed or chosen is left alone. Made again after its own changes, it asks for none.
 */
export function reconcile(
  own: readonly OwnRecord[],
  present: readonly ShownRecord[],
  reader: PersonId,
  today: Day,
): Changes<ShownGoal | ShownValue> {
  const updates = own.filter((record) => record.kind === "update");
  const wanted = takesPart(own)
    ? own.flatMap((record): readonly (ShownGoal | ShownValue)[] => {
        if (record.kind === "goal") return listed(projectGoal(record, reader, today, updates));
        return record.kind === "value" ? listed(projectValue(record, reader, today)) : [];
      })
    : [];
  return changes(
    wanted,
    present.filter((record) => record.kind === "shownGoal" || record.kind === "shownValue"),
  );
}

/** As {@link reconcile}, for the person's cards on the wall of one team. */
export function reconcileWall(
  own: readonly OwnRecord[],
  present: readonly WallCard[],
  team: TeamId,
  today: Day,
): Changes<WallCard> {
  const wanted = takesPart(own)
    ? own.flatMap((record) =>
        record.kind === "goal" ? listed(projectToWall(record, team, today)) : [],
      )
    : [];
  return changes(wanted, present);
}

type Projection = { readonly id: string; readonly revision: number };

function changes<R extends Projection>(
  wanted: readonly R[],
  present: readonly Projection[],
): Changes<R> {
  const revisions = new Map(present.map(({ id, revision }) => [id, revision]));
  const keep = new Set<string>(wanted.map(({ id }) => id));
  return {
    put: wanted.filter(({ id, revision }) => revisions.get(id) !== revision),
    remove: [...revisions.keys()].filter((id) => !keep.has(id)),
  };
}

function listed<R>(projection: R | undefined): readonly R[] {
  return projection === undefined ? [] : [projection];
}
