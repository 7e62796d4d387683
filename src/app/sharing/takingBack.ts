import type { ShownPlace, WallPlace } from "#domain/sharing/place.ts";
import type { Waiting } from "#store/Device.ts";
import type { ModelParts } from "../ModelParts.ts";
import { derived, observable, type Readable } from "../observable.ts";
import type { ProblemKind } from "../records/Problem.ts";
import { placeKey } from "../records/placeKey.ts";
import type { Saving } from "../records/Row.ts";
import { ownPlace } from "../session/places.ts";

/**
 * Where a goal or a value that is not to be seen in a place stands there:
 * - `gone`: SharePoint has confirmed that nothing of it is there.
 * - `unknown`: nothing of it is known to be there, but that, or the change itself, is not confirmed.
 * - `onItsWay`: it is there until its removal, which has begun, is confirmed.
 * - `refused`: SharePoint would not remove it; it is there.
 */
export type TakingBack = "gone" | "unknown" | "onItsWay" | "refused";

/** Follows what becomes of things that are taken back, place by place. */
export type TakingsBack = {
  /** Changes whenever an answer of {@link TakingsBack.of} may. */
  readonly changes: Readable<unknown>;
  readonly of: (place: ShownPlace | WallPlace, id: string) => TakingBack;
  /** The same of all that was shown to somebody who is met no longer. */
  readonly ofAll: (place: ShownPlace) => TakingBack;
};

export function createTakingsBack({ session, book, store }: ModelParts): TakingsBack {
  const waiting = store.device?.waiting ?? observable([]);
  const removals = (place: ShownPlace | WallPlace): readonly Waiting[] => {
    const key = placeKey(place);
    return waiting.get().filter((one) => placeKey(one.place) === key);
  };
  /** Where the removal of these rows stands; undefined where none is under way. */
  const underWay = (
    place: ShownPlace | WallPlace,
    ids: readonly string[],
  ): TakingBack | undefined => {
    const sent = removals(place).filter(({ id }) => ids.includes(id));
    const removing = ids.flatMap((id) => book.removing(place, id) ?? []);
    if (sent.some(({ state }) => state.status === "refused") || removing.some(isRefused))
      return "refused";
    return sent.length + removing.length > 0 ? "onItsWay" : undefined;
  };
  const stateOf: TakingsBack["of"] = (place, id) => {
    const going = underWay(place, [id]);
    if (going !== undefined) return going;
    const there = book.rows(place);
    if (there.status !== "read" || book.problemAt(place) !== undefined) return "unknown";
    if (there.rows.some(({ record }) => record.id === id)) return "onItsWay";
    return isSettled(id) ? "gone" : "unknown";
  };
  const stateOfAll: TakingsBack["ofAll"] = (place) => {
    const there = book.rows(place);
    const rows = there.status === "read" ? there.rows.map(({ record }) => record) : [];
    const shown = rows.filter(({ kind }) => kind === "shownGoal" || kind === "shownValue");
    const ids = [...removals(place).filter(({ record }) => !record), ...shown].map(({ id }) => id);
    const going = underWay(place, ids);
    if (going !== undefined) return going;
    if (there.status !== "read" || book.problemAt(place) !== undefined) return "unknown";
    return shown.length > 0 ? "onItsWay" : "gone";
  };
  /** Until the owner's own list has the change, another device of theirs would show it again. */
  const isSettled = (id: string): boolean => {
    const now = session.get();
    if (now.status !== "ready") return false;
    const own = ownPlace(now);
    const rows = book.rows(own);
    const row = rows.status === "read" && rows.rows.find(({ record }) => record.id === id);
    const owned = placeKey(own);
    return (
      rows.status === "read" &&
      (!row || row.saving.status === "saved") &&
      !waiting.get().some((one) => one.id === id && placeKey(one.place) === owned)
    );
  };
  return {
    changes: derived([session, book.changes, waiting], () => ({})),
    of: stateOf,
    ofAll: stateOfAll,
  };
}

function isRefused(saving: Saving): boolean {
  return saving.status === "unsaved" && !passing.has(saving.problem.kind);
}

/** Over by itself one day, so that another try may do. */
const passing: ReadonlySet<ProblemKind> = new Set([
  "offline",
  "throttled",
  "timedOut",
  "signedOut",
]);
