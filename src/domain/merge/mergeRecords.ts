import type { Place, RecordIn } from "../sharing/place.ts";
import type { Clash } from "./Clash.ts";
import { clash, mergeMembers, type Parts } from "./mergeMembers.ts";
import {
  both,
  common,
  larger,
  latest,
  lines,
  listBy,
  oneOfBoth,
  smaller,
  takingPart,
  unlessAside,
  whileBothStand,
} from "./rules.ts";
import { choices, deals, sums } from "./payRules.ts";

type AnyRecord = RecordIn<Place>;

export type MergedRecord<R> = {
  /** All that either side changed; where they clash, mine. */
  readonly merged: R;
  readonly clashes: readonly Clash[];
};

/**
 * Brings together what two devices of one person made of the same record. `base` is what both
 * began with; undefined when each made the record by itself.
 *
 * A part changed on one side is as that side left it. Of parts changed on both sides, those
 * that settle themselves (a rank, a consent, a date of change) do so alike for either side;
 * the others are clashes, with both words in them. Leave to see something is never the outcome
 * of a merge where one side took it back. Taking the sides the other way round gives the same
 * record with the other's words where they clash.
 */
export function mergeRecords<R extends AnyRecord>(
  base: R | undefined,
  mine: R,
  theirs: R,
): MergedRecord<R> {
  const { value, clashes } = mergeMembers(base, mine, theirs, parts[mine.kind]);
  const sorted = [...clashes].sort((one, other) => (one.field < other.field ? -1 : 1));
  return { merged: value as R, clashes: sorted };
}

const step: Parts = { toldTo: common };
const consent: Parts = {
  since: larger,
  inInvites: both,
  heldUntil: larger,
  sooner: whileBothStand,
};
const wallConsent: Parts = { since: larger, why: both, picture: both };
const shownTo: Parts = { since: larger };
// Half of two plans would be a third that nobody wrote.
const plan: Parts = { "updatedAt title day quota result currency content": latest };

const parts: { readonly [Kind in AnyRecord["kind"]]: Parts } = {
  goal: {
    "status achievedOn": clash,
    "targetDay datePrecision endDay": clash,
    steps: listBy("id", step, { keepChanged: true }),
    consents: listBy("reader", consent, { keepChanged: false }),
    wall: listBy("team", wallConsent, { keepChanged: false }),
    keptClose: oneOfBoth,
    rank: smaller,
    celebratedOn: smaller,
    revision: larger,
    createdAt: smaller,
    updatedAt: larger,
  },
  // A line is written once and never rewritten, so two devices add lines and do not collide.
  update: {
    text: lines,
    "day at": larger,
    progress: larger,
    goal: larger,
    moved: larger,
    toldTo: common,
  },
  value: {
    rank: smaller,
    "shownTo until": unlessAside({
      shownTo: listBy("reader", shownTo, { keepChanged: false }),
      until: larger,
    }),
    revision: larger,
    updatedAt: larger,
  },
  participation: { "taking since erasing": takingPart },
  introduction: { day: larger },
  // One series is one thing: half of each device's would be a third that no calendar has.
  reminder: { "schedule zone from transaction event": larger },
  notice: { day: smaller },
  // One task is one thing: half of each device's would be a third that no list has.
  task: { "list task": larger },
  point: { text: lines, addedAt: smaller },
  questions: { chosenAt: larger },
  // Kept on one device is kept, and on the day it first was.
  promise: { doneOn: smaller, madeOn: smaller },
  tick: { doneOn: smaller },
  declined: { day: smaller },
  // A talk that was held on one device was held.
  wrapUp: {
    outcome: smaller,
    asked: larger,
    lines: listBy("goal", { text: lines }, { keepChanged: true }),
    closedAt: larger,
  },
  // Half of each device's would be a session that stands where nobody left it.
  session: { "updatedAt day turn run": latest },
  // Computed from a goal and never typed: the next look at the goal writes them anew.
  shownGoal: {},
  shownValue: {},
  card: {},
  payPlan: plan,
  payFigures: { "currency quota result": sums, content: deals, updatedAt: larger },
  paySettings: { "updatedAt content": choices },
  payTemplate: plan,
};

/** The members that a clash in `field` is about: they mean something only together. */
export function membersNamedWith(kind: AnyRecord["kind"], field: string): readonly string[] {
  const group = Object.keys(parts[kind]).find((names) => names.split(" ")[0] === field);
  return group?.split(" ") ?? [field];
}
