import { daysBetween, type Day } from "../day.ts";
import type { GoalId } from "../goal/goal.ts";
import { goalSpan } from "../goal/dateSpan.ts";
import { developmentOffer } from "../question/developmentOffer.ts";
import { namedGoals, type NamedGoal } from "../question/namedGoal.ts";
import { shorten } from "../question/shorten.ts";
import type { ShownGoal } from "../sharing/shown.ts";
import { linesAbout } from "./linesAbout.ts";
import { promisesOf, type Said, type Side } from "./promises.ts";
import { offersDeclined } from "./said.ts";

/**
 * What is read in the minute before a talk, from what the other shows and what the two said to each
 * other, and from nothing else. Every text is somebody's own, cut to a length that can be read.
 */
export type Brief = {
  /** What I said I would do and have not done. */
  readonly owed: readonly BriefText[];
  /** What the other said they would do, steps of their own among it, and has not done. */
  readonly awaited: readonly BriefText[];
  /** The one goal to ask about, why now, and the other's last words on it. */
  readonly askAbout:
    | {
        readonly id: GoalId;
        readonly title: string;
        readonly why: NamedGoal["stage"];
        readonly lastWords: { readonly day: Day; readonly text: string } | undefined;
      }
    | undefined;
  /** Dates of the other goals that are near. */
  readonly dates: readonly {
    readonly id: GoalId;
    readonly title: string;
    readonly day: Day;
    readonly precision: ShownGoal["datePrecision"];
  }[];
  /** What the other wants to talk about. */
  readonly points: readonly BriefText[];
  readonly values: readonly string[];
  /** Something to offer, to which "no thanks" is an answer; undefined where no value calls for one. */
  readonly offer:
    | { readonly id: string; readonly value: string; readonly doing: string }
    | undefined;
};

/** The beginning of a text whose row has the id. */
type BriefText = { readonly id: string; readonly text: string };

/** As many of each, in as many words, as one reads in a minute with the few words around them. */
const most = { owed: 3, awaited: 2, dates: 2, points: 3, values: 3 } as const;
const words = { owed: 16, awaited: 12, title: 9, lastWords: 24, point: 12, value: 4 } as const;
/** A word of other scripts has no end that could be seen. */
const unitsAWord = 9;
const nearDays = 30;

/** The same facts give the same brief, in whatever order they are listed. */
export function brief(facts: {
  readonly pair: string;
  readonly day: Day;
  readonly said: Said;
}): Brief {
  const { pair, day, said } = facts;
  const { mine, theirs } = said;
  const goals = theirs.flatMap((record) => (record.kind === "shownGoal" ? [record] : []));
  const values = theirs
    .flatMap((record) => (record.kind === "shownValue" ? [record] : []))
    .sort((a, b) => a.rank - b.rank || compare(a.id, b.id));
  const asked = [...mine, ...theirs].flatMap((record) =>
    record.kind === "questions" ? [record] : [],
  );
  const named = namedGoals({
    pair,
    meetingDay: day,
    channel: "pane",
    people: "pair",
    goals,
    values,
    asked,
  });
  const first = named[0];
  const offer = developmentOffer({
    pair,
    meetingDay: day,
    values,
    declined: offersDeclined([...mine, ...theirs]),
  });
  const promises = promisesOf(said).filter(({ kept }) => kept === undefined);
  const openOf = (side: Side, name: "owed" | "awaited"): readonly BriefText[] =>
    promises
      .filter(({ by }) => by === side)
      .slice(0, most[name])
      .map(({ promise: { id, text } }) => ({ id, text: cut(text, words[name]) }));
  return {
    owed: openOf("me", "owed"),
    awaited: openOf("other", "awaited"),
    askAbout: first && {
      id: first.goal.id,
      title: cut(first.goal.title, words.title),
      why: first.stage,
      lastWords: lastWords(first.goal, theirs),
    },
    dates: named
      .slice(1)
      .flatMap(({ goal }) => {
        const near = goalSpan(goal)?.first;
        if (near === undefined || goal.targetDay === undefined || goal.achieved) return [];
        const days = daysBetween(day, near);
        if (days < 0 || days > nearDays) return [];
        const { id, title, targetDay, datePrecision } = goal;
        return [
          { id, title: cut(title, words.title), day: targetDay, precision: datePrecision, near },
        ];
      })
      .sort((a, b) => compare(a.near, b.near) || compare(a.id, b.id))
      .slice(0, most.dates)
      .map(({ near: _near, ...date }) => date),
    points: theirs
      .flatMap((record) => (record.kind === "point" ? [record] : []))
      .sort((a, b) => compare(a.addedAt, b.addedAt) || compare(a.id, b.id))
      .slice(0, most.points)
      .map(({ id, text }) => ({ id, text: cut(text, words.point) })),
    values: values.slice(0, most.values).map(({ label }) => cut(label, words.value)),
    offer: offer && {
      id: offer.activity.id,
      value: cut(offer.value.label, words.value),
      doing: offer.activity.doing,
    },
  };
}

/** The later of the owner's update and their line at the end of a talk; never what I noted of it myself. */
function lastWords(goal: ShownGoal, theirs: Said["theirs"]) {
  const noted = linesAbout(theirs, (id) => id === goal.id)[0];
  const { lastUpdate } = goal;
  const found = noted && !(lastUpdate && lastUpdate.day >= noted.day) ? noted : lastUpdate;
  return found && { day: found.day, text: cut(found.text, words.lastWords) };
}

function cut(text: string, mostWords: number): string {
  return shorten(text.trim().replaceAll(/\s+/gu, " "), mostWords * unitsAWord, mostWords);
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
