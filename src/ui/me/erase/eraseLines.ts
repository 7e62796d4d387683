import { countAll, type Contents, type Left } from "#app/myData/erasing.ts";
import type { NamedPlace } from "#app/myData/placesToErase.ts";
import type { ProblemKind } from "#app/records/Problem.ts";
import type { EraseText } from "../../text/useEraseText.ts";
import type { Text } from "../../text/en.ts";

/** A line for each place in which something is, or that could not be looked at. */
export function contentLines(
  places: readonly Contents[],
  words: EraseText,
  { common }: Pick<Text, "common">,
): readonly string[] {
  const partsOf = (kinds: Contents["kinds"]): string => common.andMore(countsIn(kinds, words));
  const inWords = ({ place, name = words.someone, kinds }: Contents): string => {
    switch (place.kind) {
      case "own":
        return words.own(partsOf(kinds));
      case "pictures":
        return words.pictures(countAll([{ kinds }]));
      case "shown":
        return words.shown(name, partsOf(kinds));
      case "wall":
        return words.wall(name, countAll([{ kinds }]));
    }
  };
  return places.flatMap((found) => {
    if (found.problem) return [words.notSeen(placeName(found, words))];
    return countAll([found]) === 0 ? [] : [inWords(found)];
  });
}

/** What would not go, and why. */
export function leftLines(
  left: readonly Left[],
  words: EraseText,
  reason: Readonly<Record<ProblemKind, string>>,
): readonly string[] {
  return left.map(({ what, problem }) => {
    const name = typeof what === "string" ? words.places[what] : placeName(what, words);
    // Nothing but another window or the browser itself is in the way of it.
    return `${name}: ${what === "device" ? words.deviceStays : reason[problem.kind]}`;
  });
}

function placeName(named: NamedPlace, words: EraseText): string {
  const { place, name = words.someone } = named;
  switch (place.kind) {
    case "own":
      return words.places.own;
    case "pictures":
      return words.places.pictures;
    case "shown":
      return words.places.shown(name);
    case "wall":
      return words.places.wall(name);
  }
}

/** Kinds as their writer calls them: what is shown of a goal is a goal. */
const called: ReadonlyMap<string, keyof EraseText["kinds"]> = new Map([
  ["goal", "goal"],
  ["shownGoal", "goal"],
  ["update", "update"],
  ["value", "value"],
  ["shownValue", "value"],
  ["point", "point"],
  ["promise", "promise"],
  ["tick", "tick"],
  ["wrapUp", "wrapUp"],
  ["questions", "questions"],
  ["payPlan", "pay"],
  ["payFigures", "pay"],
  ["paySettings", "pay"],
  ["notice", "answer"],
  ["introduction", "answer"],
  ["reminder", "answer"],
  ["task", "answer"],
]);

/** What others see most of first, and last what only this app makes use of. */
const order = [
  "goal",
  "update",
  "value",
  "point",
  "questions",
  "promise",
  "tick",
  "wrapUp",
  "pay",
  "answer",
  "other",
] as const satisfies readonly (keyof EraseText["kinds"])[];

function countsIn(kinds: Contents["kinds"], { kinds: words }: EraseText): readonly string[] {
  const counts = new Map<keyof EraseText["kinds"], number>();
  for (const [kind, count] of kinds) {
    const name = called.get(kind) ?? "other";
    counts.set(name, (counts.get(name) ?? 0) + count);
  }
  return order.flatMap((name) => {
    const count = counts.get(name) ?? 0;
    return count > 0 ? [words[name](count)] : [];
  });
}
