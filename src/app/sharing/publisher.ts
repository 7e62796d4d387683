import { reconcile, reconcileWall } from "#domain/sharing/reconcile.ts";
import type { OwnRecord, ShownPlace, WallPlace } from "#domain/sharing/place.ts";
import type { Readable } from "../observable.ts";
import { ownRecords } from "../records/ownRecords.ts";
import type { RecordBook } from "../records/recordBook.ts";
import { ownPlace, shownByMe } from "../session/places.ts";
import type { Session } from "../session/Session.ts";

/**
 * Keeps what others see equal to what the owner agreed to. Everything is worked
 * out from the owner's records and what is in the place now, so running it twice
 * changes nothing, and a run that was cut short is put right at the next opening.
 */
export type Publisher = {
  /** Takes back what is no longer shown; safe before the owner's change is saved. */
  readonly withdraw: () => Promise<void>;
  /** Withdraws, then writes what is newly or differently shown. */
  readonly publish: () => Promise<void>;
  /**
   * Reads again what the owner agreed to and what others see, for another window may have changed
   * either. What was to be shown and is unsaved is given up: {@link publish} works it out anew.
   */
  readonly renew: () => Promise<void>;
  /** Saves a change of the owner's and brings what others see in line with it. */
  readonly after: (saved: Promise<boolean>) => Promise<boolean>;
};

export function createPublisher(session: Readable<Session>, book: RecordBook): Publisher {
  const run = async (parts: readonly ("remove" | "put")[]): Promise<void> => {
    const now = session.get();
    if (now.status !== "ready") return;
    // Without the owner's list nothing is known to be shown, and all would be withdrawn.
    if (book.rows(ownPlace(now)).status !== "read") return;
    const own: readonly OwnRecord[] = ownRecords(book, now);
    const waiting: Promise<boolean>[] = [];
    for (const { other } of now.relations) {
      const place: ShownPlace = { kind: "shown", by: now.me.id, to: other.id };
      const there = book.rows(place);
      if (there.status !== "read") continue;
      const records = there.rows.map((row) => row.record);
      const wanted = reconcile(own, records, other.id, now.today);
      if (parts.includes("remove"))
        waiting.push(...wanted.remove.map((id) => book.withdraw(place, id)));
      if (parts.includes("put"))
        waiting.push(...wanted.put.map((record) => book.put(place, record)));
    }
    // Nothing is shown to those who are met no longer; what was shown to them is taken back.
    for (const { other } of parts.includes("remove") ? now.former : []) {
      const place: ShownPlace = { kind: "shown", by: now.me.id, to: other.id };
      const there = book.rows(place);
      if (there.status !== "read") continue;
      const records = there.rows.map((row) => row.record);
      const gone = reconcile([], records, other.id, now.today).remove;
      waiting.push(...gone.map((id) => book.withdraw(place, id)));
    }
    for (const team of now.teams) {
      const place: WallPlace = { kind: "wall", owner: now.me.id, team: team.id };
      const there = book.rows(place);
      if (there.status !== "read") continue;
      const cards = there.rows.map((row) => row.record);
      const wanted = reconcileWall(own, cards, team.id, now.today);
      if (parts.includes("remove"))
        waiting.push(...wanted.remove.map((id) => book.withdraw(place, id)));
      if (parts.includes("put")) waiting.push(...wanted.put.map((card) => book.put(place, card)));
    }
    await Promise.all(waiting);
  };

  const withdraw = (): Promise<void> => run(["remove"]);
  const publish = (): Promise<void> => run(["remove", "put"]);
  /** Reads where something of mine may be seen, as far as that has not been looked at yet. */
  const reach = async (): Promise<void> => {
    const now = session.get();
    if (now.status !== "ready") return;
    const unread = shownByMe(now).filter((place) => book.rows(place).status !== "read");
    // What cannot be read now is put in line when it is, at a later opening.
    await book.read(unread).catch(() => undefined);
  };
  const after = async (saved: Promise<boolean>): Promise<boolean> => {
    const withdrawn = withdraw();
    const [done] = await Promise.all([saved, withdrawn, reach()]);
    // Consent that is not written down anywhere must not show anything to anybody.
    await (done ? publish() : withdraw());
    return done;
  };
  const renew = async (): Promise<void> => {
    const now = session.get();
    if (now.status !== "ready") return;
    await book.renew([ownPlace(now), ...shownByMe(now)], ({ kind }) => shown.has(kind));
  };
  return { withdraw, publish, renew, after };
}

/** What is worked out from the owner's records; all else in these places somebody typed. */
const shown: ReadonlySet<string> = new Set(["shownGoal", "shownValue", "card"]);
