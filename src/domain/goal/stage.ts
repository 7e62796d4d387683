import { addDays, daysBetween, utcDay, type Day } from "../day.ts";
import type { ShownGoal } from "../sharing/shown.ts";
import type { Category } from "./category.ts";
import { goalSpan } from "./dateSpan.ts";
import type { Goal, GoalUpdate } from "./goal.ts";
import { progressOf, shareDone } from "./progressOf.ts";
import { unmovedSince } from "./unmovedSince.ts";

/**
 * Where a goal stands on a given day. `gentle` is never named or asked about;
 * `early` has nothing to measure by yet, so that nothing can be called on track or late.
 */
export type Stage =
  | "gentle"
  | "achieved"
  | "underWay"
  | "passed"
  | "imminent"
  | "new"
  | "quiet"
  | "stalled"
  | "atRisk"
  | "onTrack"
  | "early";

/** Days between two talks when nobody has said; twice that without a word is "quiet". */
const usualInterval = 14;
const newFor = 30;
const leastQuiet = 30;
const lateBy = 0.2;
const tooSoonToTell = 0.25;
const needsBooking: ReadonlySet<Category> = new Set<Category>(["purchase", "travel", "education"]);

/** What else is known when a stage is worked out. */
export type StageFacts = {
  /** Days between two talks; a fortnight unless told. */
  readonly interval?: number;
  /** The day the person was last paid; unless told, the last day of the month before. */
  readonly lastPayday?: Day;
};

/**
 * The stage its owner sees, from everything the owner knows, money included.
 * Straight-line pace is unkind to lumpy commission: money is compared as of the last payday, since
 * nobody has more in the middle of a month. Say it with "the date looks tight", never with red.
 */
export function ownerStage(
  goal: Goal,
  updates: readonly GoalUpdate[],
  today: Day,
  { interval = usualInterval, lastPayday = monthEndBefore(today) }: StageFacts = {},
): Stage {
  if (
    goal.keptClose ||
    // A tribute is not tracked.
    goal.category === "tribute" ||
    goal.status === "resting" ||
    goal.status === "letGo" ||
    goal.status === "draft"
  )
    return "gentle";

  const mine = updates.filter((update) => update.goal === goal.id && update.day <= today);
  return stageOf(
    {
      ...goal,
      achieved: goal.status === "achieved",
      createdOn: utcDay(goal.createdAt),
      knownSince: utcDay(goal.createdAt),
      lastWord: latest([
        ...mine.map(({ day }) => day),
        // A tick on the goal's page says as much as one in an update.
        ...goal.steps.flatMap(({ doneOn }) =>
          doneOn !== undefined && doneOn <= today ? [doneOn] : [],
        ),
      ]),
      unmoved: unmovedSince(goal, mine) !== undefined,
      share: shareDone(progressOf(goal)),
      sharedOn: goal.progress.kind === "money" && lastPayday < today ? lastPayday : today,
      measured:
        goal.targetDay !== undefined ||
        goal.progress.kind === "done" ||
        goal.progress.kind === "count" ||
        goal.steps.length > 0 ||
        goal.money?.cost !== undefined,
    },
    today,
    interval,
  );
}

/** The stage on `day`, from what was shown to its reader and nothing else. */
export function shownStage(goal: ShownGoal, day: Day, interval = usualInterval): Stage {
  const { progress } = goal;
  return stageOf(
    {
      ...goal,
      // To be shown a goal is to hear of it.
      knownSince: goal.since,
      lastWord: latest([goal.lastUpdate?.day, goal.movedOn].flatMap((one) => one ?? [])),
      unmoved: goal.unmovedSince !== undefined,
      share: shareDone(progress),
      sharedOn: day,
      measured:
        goal.targetDay !== undefined ||
        progress.kind === "done" ||
        shareDone(progress) !== undefined,
    },
    day,
    interval,
  );
}

type Evidence = Pick<Goal, "category" | "targetDay" | "datePrecision" | "endDay"> & {
  readonly achieved: boolean;
  readonly createdOn: Day;
  /** Since when whoever looks at it has known of it. */
  readonly knownSince: Day;
  /** When they last heard of it, in words or by its moving. */
  readonly lastWord: Day | undefined;
  readonly unmoved: boolean;
  readonly share: number | undefined;
  /** The day as of which the share can be expected to be what it is. */
  readonly sharedOn: Day;
  readonly measured: boolean;
};

/** The first that holds, in this order; the last always does. */
function stageOf(goal: Evidence, today: Day, interval: number): Stage {
  if (goal.achieved) return "achieved";

  const span = goalSpan(goal);
  if (span) {
    const lasts = goal.endDay !== undefined && span.first <= today && today <= span.last;
    if (lasts) return "underWay";
    if (span.last < today) return "passed";
    if (isImminent(goal, today)) return "imminent";
  }

  const age = daysBetween(goal.createdOn, today);
  if (goal.lastWord === undefined && age < newFor) return "new";
  const heard = latest([goal.lastWord ?? goal.createdOn, goal.knownSince]) ?? goal.createdOn;
  if (daysBetween(heard, today) > Math.max(leastQuiet, 2 * interval)) return "quiet";
  if (goal.unmoved) return "stalled";
  if (
    span &&
    goal.share !== undefined &&
    isLate(goal.createdOn, span.last, goal.sharedOn, goal.share)
  )
    return "atRisk";
  return goal.measured ? "onTrack" : "early";
}

/** "June" is near from a fortnight before the 1st; "this year" only when December is. */
function isImminent(goal: Evidence, today: Day): boolean {
  const span = goalSpan(goal);
  if (!span) return false;
  const exact =
    goal.datePrecision === undefined ||
    goal.datePrecision === "day" ||
    goal.datePrecision === "month";
  const near = needsBooking.has(goal.category) ? 21 : 14;
  return daysBetween(today, exact ? span.first : span.last) <= near;
}

function isLate(start: Day, end: Day, asOf: Day, share: number): boolean {
  const whole = daysBetween(start, end);
  if (whole <= 0) return false;
  const expected = daysBetween(start, asOf) / whole;
  return expected >= tooSoonToTell && expected - share >= lateBy;
}

function monthEndBefore(today: Day): Day {
  return addDays(today, -Number(today.slice(8)));
}

function latest(days: readonly Day[]): Day | undefined {
  return days.toSorted().at(-1);
}
