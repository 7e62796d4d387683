import { rewrites } from "../question/activity/rewrites.ts";

/** A question of ours in somebody's text that names a goal; `start` and `end` count UTF-16 units of it. */
export type NamedWay = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** As it stands there, such as "your trip to Lisbon". */
  readonly name: string;
  /** What asks the same and names nothing. */
  readonly instead: string;
};

/** No phrase of a goal is as long. */
const longestName = 160;
const nameless = "your goal";

/**
 * Every other way to ask that was put into a text with a goal's name in it; they are a closed set, known by their
 * fixed words. Written for engines that lack what came after 2016: the script of Outlook's events has it too.
 */
export function waysIn(text: string): readonly NamedWay[] {
  const found: NamedWay[] = [];
  for (const [before, after, instead] of ways) {
    for (let start = text.indexOf(before); start >= 0; start = text.indexOf(before, start + 1)) {
      const from = start + before.length;
      const until = text.indexOf(after, from);
      if (until < 0) break;
      const name = text.slice(from, until);
      if (name.length > longestName || !/^your [^\n\r?!]+$/.test(name) || name === nameless)
        continue;
      const end = until + after.length;
      found.push({ start, end, text: text.slice(start, end), name, instead });
    }
  }
  return found;
}

const ways: (readonly [before: string, after: string, instead: string])[] = [];
for (const subject of Object.keys(rewrites) as (keyof typeof rewrites)[]) {
  for (const { withGoal, thisMonth } of rewrites[subject]) {
    const slot = withGoal.indexOf("{G}");
    ways.push([withGoal.slice(0, slot), withGoal.slice(slot + 3), thisMonth]);
  }
}
