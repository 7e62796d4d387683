import type { Day } from "../day.ts";
import type { Consent, Goal, WallConsent } from "../goal/goal.ts";
import type { Person, PersonId, TeamId } from "../person/person.ts";

/*
 * Who may hear of a goal. All that shows or names one asks here, so that no screen can be of another
 * mind than the lists others read. That a person takes part is asked of all they keep, by `takesPart`.
 */

/** True for the goals that anybody but their owner may ever hear of. */
export function maySpeakOf({ keptClose, status }: Pick<Goal, "keptClose" | "status">): boolean {
  return !keptClose && (status === "active" || status === "achieved");
}

/** The leave `reader` was given, whatever else keeps the goal back. */
export function leaveOf(
  { consents }: Pick<Goal, "consents">,
  reader: PersonId,
): Consent | undefined {
  return consents.find((given) => given.reader === reader);
}

/** The leave for a card on the wall of `team`, whatever else keeps the goal back. */
export function leaveOnWall({ wall }: Pick<Goal, "wall">, team: TeamId): WallConsent | undefined {
  return wall.find((given) => given.team === team);
}

/** The leave by which the goal may be spoken of with `reader` on `today`, though perhaps not this time. */
export function leaveToSpeak(goal: Goal, reader: PersonId, today: Day): Consent | undefined {
  return maySpeakOf(goal) ? begun(leaveOf(goal, reader), today) : undefined;
}

/** The leave by which `reader` sees the goal on `today`. */
export function leaveToSee(goal: Goal, reader: PersonId, today: Day): Consent | undefined {
  const leave = leaveToSpeak(goal, reader, today);
  return heldUntil(leave, today) === undefined ? leave : undefined;
}

/** The leave by which the goal has a card on the wall of `team` on `today`. */
export function leaveToPost(goal: Goal, team: TeamId, today: Day): WallConsent | undefined {
  return maySpeakOf(goal) ? begun(leaveOnWall(goal, team), today) : undefined;
}

/** "Not this time": the day from which the reader is shown the goal again; undefined when it is not held back. */
export function heldUntil(
  leave: Pick<Consent, "heldUntil"> | undefined,
  today: Day,
): Day | undefined {
  const until = leave?.heldUntil;
  return until !== undefined && today < until ? until : undefined;
}

/** Those of `relations` whose other person was given leave, in their order. */
export function withLeave<R extends { readonly other: Pick<Person, "id"> }>(
  goal: Pick<Goal, "consents">,
  relations: readonly R[],
): readonly R[] {
  return relations.filter(({ other }) => leaveOf(goal, other.id) !== undefined);
}

/** Those of `teams` on whose wall the goal was given leave to have a card, in their order. */
export function withLeaveOnWall<T extends { readonly id: TeamId }>(
  goal: Pick<Goal, "wall">,
  teams: readonly T[],
): readonly T[] {
  return teams.filter(({ id }) => leaveOnWall(goal, id) !== undefined);
}

/**
 * Those who may read a line about the goal that is written now, if only another time. The box in
 * which it is written names them, and nobody else is shown it later.
 */
export function toldNow<R extends { readonly other: Pick<Person, "id"> }>(
  goal: Goal,
  relations: readonly R[],
  taking: boolean,
): readonly R[] {
  return taking && maySpeakOf(goal) ? withLeave(goal, relations) : [];
}

function begun<L extends { readonly since: Day }>(leave: L | undefined, today: Day): L | undefined {
  return leave !== undefined && leave.since <= today ? leave : undefined;
}
