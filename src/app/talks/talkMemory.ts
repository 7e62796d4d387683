import { dayIn, type Day } from "#domain/day.ts";
import type { PersonId } from "#domain/person/person.ts";
import type { ShownPlace } from "#domain/sharing/place.ts";
import { lastTalk, talkToClose, type CalendarDays, type LastTalk } from "#domain/talk/closing.ts";
import { promisesOf, type KnownPromise, type Said } from "#domain/talk/promises.ts";
import { declinedOffer, tickOf, type TalkPromise } from "#domain/talk/said.ts";
import type { Drafts } from "../drafts/drafts.ts";
import type { ModelParts } from "../ModelParts.ts";
import { derived, observable, type Readable } from "../observable.ts";
import type { Removal } from "../records/Removal.ts";
import { pairPlaces } from "../session/places.ts";
import { whenReady } from "../session/whenReady.ts";
import { createChosen, type Chosen } from "./chosenQuestions.ts";
import { createTalkClosing, type TalkClosing } from "./talkClosing.ts";

/** What is remembered between me and one other person, from talk to talk. */
type Remembered = {
  readonly said: Said;
  readonly promises: readonly KnownPromise[];
  /** The day of the talk that waits to be closed. */
  readonly toClose: Day | undefined;
  readonly last: LastTalk | undefined;
};

export type TalkMemory = TalkClosing &
  Chosen & {
    readonly remembered: Readable<Remembered>;
    /** Says that a promise is kept, or takes one's own word for it back; the other's word stands. */
    readonly keep: (known: KnownPromise, isKept: boolean) => Promise<boolean>;
    /** Puts a promise of one's own better: its words, and by when, or by no day. */
    readonly change: (
      promise: TalkPromise,
      to: Pick<TalkPromise, "text"> & { readonly due: Day | undefined },
    ) => Promise<boolean>;
    /** Takes a promise of one's own back; the answer puts it back. */
    readonly remove: (promise: TalkPromise) => Removal;
    /** "No thanks" to what was offered, by its id: it is not offered again until that is taken back. */
    readonly decline: (offer: string) => Removal;
  };

/** `calendar` tells of the talks with `other` what a calendar knows, where one was read. */
export function createTalkMemory(
  { session, book, inputs }: Pick<ModelParts, "session" | "book" | "inputs">,
  drafts: Drafts,
  other: PersonId,
  calendar: Readable<CalendarDays | undefined> = observable(undefined),
): TalkMemory {
  const today = () => dayIn(inputs.zone, inputs.now());
  const place = (): ShownPlace => pairPlaces(whenReady(session), other)[0];
  const recordsIn = (shown: ShownPlace) => {
    const found = book.rows(shown);
    return found.status === "read" ? found.rows.map(({ record }) => record) : [];
  };
  const remembered = derived([session, book.changes, calendar], () => {
    const now = session.get();
    if (now.status !== "ready") return nothing;
    const [here, there] = pairPlaces(now, other);
    const said = { mine: recordsIn(here), theirs: recordsIn(there) };
    return {
      said,
      promises: promisesOf(said),
      toClose: talkToClose(said, now.today, calendar.get()),
      last: lastTalk(said),
    };
  });
  return {
    ...createTalkClosing({ book, inputs }, drafts, other, place),
    ...createChosen({ book, inputs }, place),
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
    change: ({ due: _before, ...promise }, { text, due }) =>
      book.put(place(), { ...promise, text: text.trim(), ...(due && { due }) }),
    remove: (promise) => ({
      saved: book.remove(place(), promise.id),
      undo: () => book.put(place(), promise),
    }),
    decline: (offer) => {
      const row = declinedOffer(offer, today());
      return {
        saved: book.put(place(), row),
        undo: () => book.remove(place(), row.id),
      };
    },
  };
}

const nothing: Remembered = {
  said: { mine: [], theirs: [] },
  promises: [],
  toClose: undefined,
  last: undefined,
};
