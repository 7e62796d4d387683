import type { Day } from "#domain/day.ts";
import { isCurrent } from "#domain/person/relation.ts";
import type { Place } from "#domain/sharing/place.ts";
import type { Directory } from "../Store.ts";

/** Whether the directory lets the person read a place today, as far as it can be told from here. */
export function isConnected(
  place: Place,
  { me, relations, teams }: Directory,
  today: Day,
): boolean {
  switch (place.kind) {
    case "own":
      return place.owner === me.id;
    case "shown":
      return (
        place.by === me.id ||
        relations.some((held) => held.other.id === place.by && isCurrent(held, today))
      );
    case "plan":
      return (
        place.of === me.id ||
        relations.some(
          (held) => held.other.id === place.of && held.kind === "report" && isCurrent(held, today),
        )
      );
    case "wall":
    case "team":
      return teams.some(({ id }) => id === place.team);
    default:
      return place satisfies never;
  }
}
