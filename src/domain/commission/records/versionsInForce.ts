import { addDays, type Day } from "../../day.ts";
import type { PlanVersion } from "./PlanVersion.ts";

/** A version and the days it holds: from `first`, and before `next` where something follows. */
export type Held = {
  readonly version: PlanVersion;
  readonly first: Day;
  readonly next: Day | undefined;
};

/**
 * Of one writer's versions those that stand: nothing that another one corrects, and of several from
 * the same day the one written last.
 */
export function standingVersions(versions: readonly PlanVersion[]): readonly PlanVersion[] {
  const corrected = new Set(versions.map(({ corrects }) => corrects));
  const byDay = new Map<Day, PlanVersion>();
  for (const version of versions.toSorted(byWriting))
    if (!corrected.has(version.id)) byDay.set(version.terms.from, version);
  return [...byDay.values()].toSorted((a, b) => (a.terms.from < b.terms.from ? -1 : 1));
}

/**
 * What holds on which days, in order. A version holds from its first day to its last, or until the
 * writer's next one starts. The manager's go before one's own on every day they hold.
 */
export function versionsInForce(
  own: readonly PlanVersion[],
  managers: readonly PlanVersion[],
): readonly Held[] {
  const theirs = heldBy(standingVersions(managers));
  const mine = heldBy(standingVersions(own)).flatMap((held) => theirs.reduce(around, [held]));
  return [...theirs, ...mine].toSorted((a, b) => (a.first < b.first ? -1 : 1));
}

function heldBy(versions: readonly PlanVersion[]): readonly Held[] {
  return versions.flatMap((version, at) => {
    const { from, until } = version.terms;
    const following = versions[at + 1]?.terms.from;
    const after = until === undefined ? undefined : addDays(until, 1);
    const next = after === undefined || (following && following < after) ? following : after;
    return next !== undefined && next <= from ? [] : [{ version, first: from, next }];
  });
}

/** What is left of each of `own` beside the days of `other`. */
function around(own: readonly Held[], other: Held): readonly Held[] {
  return own.flatMap((held) => {
    const before = { ...held, next: earlier(held.next, other.first) };
    const after =
      other.next === undefined
        ? undefined
        : { ...held, first: held.first > other.next ? held.first : other.next };
    return [before, ...(after ? [after] : [])].filter(
      ({ first, next }) => next === undefined || first < next,
    );
  });
}

function earlier(a: Day | undefined, b: Day): Day {
  return a === undefined || b < a ? b : a;
}

function byWriting(a: PlanVersion, b: PlanVersion): number {
  if (a.writtenAt !== b.writtenAt) return a.writtenAt < b.writtenAt ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
