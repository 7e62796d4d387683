import type { Progress, ProgressWord } from "#domain/goal/goal.ts";
import type { ShownProgress } from "#domain/sharing/shown.ts";
import { flag, given, maybe, number, oneOf, part, text, type Source } from "../reading.ts";

const words: readonly ProgressWord[] = ["justBegun", "onTheWay", "nearlyThere", "there"];
const readWord = oneOf(words);

/** Progress as its owner keeps it; a member `progress` of Details. */
export function progressIn(details: Source): Progress {
  const source = part(details, "progress");
  const kind = oneOf(["steps", "count", "done", "feeling", "money", "none"])(source, "kind");
  switch (kind) {
    case "steps":
      return { kind };
    case "count":
      return countIn(source);
    case "done":
      return { kind, done: flag(source, "done") };
    case "feeling":
      return { kind, score: number(source, "score") };
    case "money":
      return { kind, ...given({ word: maybe(source, "word", readWord) }) };
    case "none":
      return { kind };
    default:
      return kind satisfies never;
  }
}

/** Progress as shown to others; a member `progress` of Details. */
export function shownProgressIn(details: Source): ShownProgress {
  const source = part(details, "progress");
  const kind = oneOf(["steps", "count", "done", "word", "none"])(source, "kind");
  switch (kind) {
    case "steps":
      return {
        kind,
        done: number(source, "done"),
        of: number(source, "of"),
        ...given({ next: maybe(source, "next", text) }),
      };
    case "count":
      return countIn(source);
    case "done":
      return { kind, done: flag(source, "done") };
    case "word":
      return { kind, word: readWord(source, "word") };
    case "none":
      return { kind };
    default:
      return kind satisfies never;
  }
}

function countIn(source: Source): Extract<Progress, { kind: "count" }> {
  return {
    kind: "count",
    done: number(source, "done"),
    of: number(source, "of"),
    ...given({ unit: maybe(source, "unit", text) }),
  };
}
