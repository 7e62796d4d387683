import { cleanLines, cleanText } from "../cleanText.ts";
import { utcDay, type Day } from "../day.ts";
import { fingerprint } from "../fingerprint.ts";
import { dealsLineOn } from "../goal/dealsLine.ts";
import type { Goal, GoalUpdate } from "../goal/goal.ts";
import { unmovedSince } from "../goal/unmovedSince.ts";
import type { PersonId } from "../person/person.ts";
import { leaveToSee } from "./leave.ts";
import type { ShownGoal } from "./shown.ts";
import { shownProgress } from "./shownProgress.ts";
import { movedOn, updatesSeen } from "./updatesSeen.ts";

/**
 * `goal` as `reader` may see it on `today`, or undefined when they may see nothing: kept close,
 * resting, let go, a draft, not consented to, or held ("Not this time"). All of these look alike.
 *
 * Its `revision` is a fingerprint of what it shows and never the goal's own count, so that
 * an edit of a hidden field leaves no trace. Undefined also while the consent lies ahead.
 */
export function projectGoal(
  goal: Goal,
  reader: PersonId,
  today: Day,
  updates: readonly GoalUpdate[],
): ShownGoal | undefined {
  const leave = leaveToSee(goal, reader, today);
  if (!leave) return undefined;

  const progress = shownProgress(goal);
  const seen = updatesSeen(goal, leave, updates, today);
  // A tick without a word leaves the last words standing.
  const last = seen.find(({ text }) => text !== "");
  const isMeasured = progress.kind !== "none";
  const moved = isMeasured ? movedOn(goal, leave, seen, today) : undefined;
  const unmoved = isMeasured ? unmovedSince(goal, seen) : undefined;
  const sooner = goal.status === "active" ? dealsLineOn(leave.sooner, today) : undefined;
  const { phrase, why, targetDay, datePrecision, endDay, picture } = goal;
  return withRevision({
    kind: "shownGoal",
    id: goal.id,
    title: cleanText(goal.title),
    ...(phrase !== undefined && { phrase: cleanText(phrase) }),
    category: goal.category,
    ...(why !== undefined && { why: cleanLines(why) }),
    achieved: goal.status === "achieved",
    ...(goal.status === "achieved" &&
      goal.achievedOn !== undefined && { achievedOn: goal.achievedOn }),
    ...(targetDay !== undefined && { targetDay }),
    ...(targetDay !== undefined && datePrecision !== undefined && { datePrecision }),
    ...(endDay !== undefined && { endDay }),
    progress,
    ...(picture !== undefined && { thumbnail: picture.thumbnail, alt: cleanText(picture.alt) }),
    ...(last !== undefined && { lastUpdate: { day: last.day, text: cleanLines(last.text) } }),
    ...(moved !== undefined && { movedOn: moved }),
    ...(unmoved !== undefined && { unmovedSince: unmoved }),
    ...(sooner !== undefined && { sooner: { deals: sooner.deals, month: sooner.month } }),
    inInvites: leave.inInvites,
    since: leave.since,
    createdOn: utcDay(goal.createdAt),
  });
}

/** `record` with a revision that depends on all its other fields, whatever their order. */
export function withRevision<const R extends object>(record: R): R & { readonly revision: number } {
  return { ...record, revision: fingerprint(canonical(record)) };
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "";
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  const sorted = fields.toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `{${sorted.map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`).join()}}`;
}
