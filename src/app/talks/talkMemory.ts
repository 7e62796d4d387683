import { dayIn, type Day } from "#domain/day.ts";
import type { PersonId } from "#domain/person/person.ts";
import type { ShownPlace } from "#domain/sharing/place.ts";
import { lastTalk, talkToClose, type LastTalk } from "#domain/talk/closing.ts";
import { promisesOf, type KnownPromise, type Said } from "#domain/talk/promises.ts";
import { tickOf, type TalkPromise } from "#domain/talk/said.ts";
import type { Drafts } from "../drafts/drafts.ts";
import type { ModelParts } from "../ModelParts.ts";
import { derived, type Readable } from "../observable.ts";
import type { Removal } from "../records/Removal.ts";
import { pairPlaces } from "../session/places.ts";
import { whenReady } from "../session/whenReady.ts";
import { closingRecords, readClosing, type Closing } from "./closingDraft.ts";

/** What is remembered between me and one other person, from talk to talk. */
type Remembered = {
  readonly said: Said;
  readonly promises: readonly KnownPromise[];
  /** The day of the talk that waits to be closed. */
  readonly toClose: Day | undefined;
  readonly last: LastTalk | undefined;
};

export type TalkMemory = {
  readonly remembered: Readable<Remembered>;
  /** Says that a promise is kept, or takes one's own word for it back; the other's word stands. */
  readonly keep: (known: KnownPromise, isKept: boolean) => Promise<boolean>;
  /** Takes a promise of one's own back; the answer puts it back. */
  readonly remove: (promise: TalkPromise) => Removal;
  /**
   * Closes a talk, record by record. It stands in the drafts until all of it is kept, so that one
   * that was cut short goes on by {@link resume}; its ids are made beforehand, so that nothing doubles.
   */
  readonly close: (closing: Closing) => Promise<boolean>;
  /** Goes on with a closing that a closed window or a full disk cut short. */
  readonly resume: () => Promise<void>;
};

export function createTalkMemory(
  { session, book, inputs }: ModelParts,
  drafts: Drafts,
  other: PersonId,
): TalkMemory {
  const today = () => dayIn(inputs.zone, inputs.now());
  const place = (): ShownPlace => pairPlaces(whenReady(session), other)[0];
  const recordsIn = (shown: ShownPlace) => {
    const found = book.rows(shown);
    return found.status === "read" ? found.rows.map(({ record }) => record) : [];
  };
  const remembered = derived([session, book.changes], () => {
    const now = session.get();
    if (now.status !== "ready") return nothing;
    const [here, there] = pairPlaces(now, other);
    const said = { mine: recordsIn(here), theirs: recordsIn(there) };
    return {
      said,
      promises: promisesOf(said),
      toClose: talkToClose(said, now.today),
      last: lastTalk(said),
    };
  });

  const write = async (closing: Closing): Promise<boolean> => {
    const there = new Set(recordsIn(place()).map(({ id }) => id));
    for (const record of closingRecords(closing))
      // One that got through before may have been put better since.
      if (!there.has(record.id) && !(await book.put(place(), record))) return false;
    drafts.clear(closingDraft(other));
    return true;
  };
  let writing: Promise<boolean> | undefined;
  const close: TalkMemory["close"] = (closing) => {
    drafts.set(closingDraft(other), { ...closing, closedAt: closing.closedAt ?? inputs.now() });
    const sent = readClosing(drafts.get(closingDraft(other)));
    writing ??= (sent ? write(sent) : Promise.resolve(false)).finally(() => {
      writing = undefined;
    });
    return writing;
  };

  return {
    remembered,
    keep: (known, isKept) => {
      const { promise, by } = known;
      if (by === "other") {
        const tick = tickOf(promise, today());
        return isKept ? book.put(place(), tick) : book.remove(place(), tick.id);
      }
      const { doneOn: _, ...open } = promise;
      return book.put(place(), isKept ? { ...open, doneOn: today() } : open);
    },
    remove: (promise) => ({
      saved: book.remove(place(), promise.id),
      undo: () => book.put(place(), promise),
    }),
    close,
    resume: async () => {
      const left = readClosing(drafts.get(closingDraft(other)));
      if (left?.closedAt === undefined || book.rows(place()).status !== "read") return;
      await close(left);
    },
  };
}

/** The draft's name for the closing of a talk with `other`. */
export function closingDraft(other: PersonId): string {
  return `closing ${other}`;
}

const nothing: Remembered = {
  said: { mine: [], theirs: [] },
  promises: [],
  toClose: undefined,
  last: undefined,
};
