import { countOf, type Left, type PlaceToErase } from "#app/myData/erasing.ts";
import { useTab } from "../TabContext.ts";
import { useMeText } from "../text/useMeText.ts";
import { useText } from "../text/useText.ts";
import { useReadable } from "../useReadable.ts";

/** Places and what is in them, as the person knows them. */
export function useErasePlaces(): {
  /** A line for a place in which something is, or that could not be looked at. */
  readonly lineOf: (found: PlaceToErase) => readonly string[];
  readonly leftOf: (left: Left) => string;
} {
  const text = useText();
  const { erase: words } = useMeText();
  const session = useReadable(useTab().model.session);
  const nameOf = (person: string): string =>
    (session.status === "ready" &&
      session.relations.find(({ other }) => other.id === person)?.other.firstName) ||
    words.someone;
  const teamOf = (team: string): string =>
    (session.status === "ready" && session.teams.find(({ id }) => id === team)?.name) || team;

  const placeName = (place: PlaceToErase["place"]): string => {
    switch (place.kind) {
      case "own":
        return words.places.own;
      case "pictures":
        return words.places.pictures;
      case "shown":
        return words.places.shown(nameOf(place.to));
      case "wall":
        return words.places.wall(teamOf(place.team));
    }
  };
  const inWords = (found: PlaceToErase): string => {
    const { place } = found;
    switch (place.kind) {
      case "own":
        return words.own(text.common.andMore(partsOf(found.kinds)));
      case "pictures":
        return words.pictures(countOf(found));
      case "shown":
        return words.shown(nameOf(place.to), countOf(found));
      case "wall":
        return words.wall(teamOf(place.team), countOf(found));
    }
  };
  const partsOf = (kinds: ReadonlyMap<string, number>): readonly string[] => {
    const { goal, update, value, other } = words.kinds;
    const rest = [...kinds].filter(([kind]) => !["goal", "update", "value"].includes(kind));
    const others = rest.reduce((sum, [, count]) => sum + count, 0);
    return [
      ...(kinds.get("goal") ? [goal(kinds.get("goal") ?? 0)] : []),
      ...(kinds.get("update") ? [update(kinds.get("update") ?? 0)] : []),
      ...(kinds.get("value") ? [value(kinds.get("value") ?? 0)] : []),
      ...(others > 0 ? [other(others)] : []),
    ];
  };
  return {
    lineOf: (found) => {
      if (found.problem) return [words.notSeen(placeName(found.place))];
      return countOf(found) === 0 ? [] : [inWords(found)];
    },
    leftOf: ({ what, problem }) => {
      const name =
        what === "device"
          ? words.places.device
          : what === "participation"
            ? words.places.all
            : placeName(what);
      return `${name}: ${text.problems.reason[problem.kind]}`;
    },
  };
}
