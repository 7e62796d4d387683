import type { PersonId } from "#domain/person/person.ts";
import type { DeviceStore } from "#store/Device.ts";
import type { StoreProblem } from "#store/StoreProblem.ts";
import { createDrafts, type Drafts } from "./drafts/drafts.ts";
import { holdFirst, type Notice } from "./notice/holdFirst.ts";
import { hasBegun } from "./notice/hasBegun.ts";
import { createGoalsModel, type GoalsModel } from "./goals/goalsModel.ts";
import type { Inputs } from "./Inputs.ts";
import type { Later } from "./Later.ts";
import type { ModelParts } from "./ModelParts.ts";
import { observable, type Readable } from "./observable.ts";
import { createOutboxModel, type OutboxModel } from "./outbox/outboxModel.ts";
import {
  createParticipationModel,
  type ParticipationModel,
} from "./participation/participationModel.ts";
import { createRecordBook, type RecordBook } from "./records/recordBook.ts";
import { ownPlace, pairPlaces } from "./session/places.ts";
import { restDone, restIn } from "./restIn.ts";
import { freshMillis } from "./session/oldestFirst.ts";
import { createSessionReader } from "./session/sessionReader.ts";
import type { Session } from "./session/Session.ts";
import { createPublisher } from "./sharing/publisher.ts";
import { createTalksModel, type TalksModel } from "./talks/talksModel.ts";
import { createValuesModel, type ValuesModel } from "./values/valuesModel.ts";
import { createWallModel, type WallModel } from "./wall/wallModel.ts";

/** One small model a subject, over the same records. */
export type TabModel = {
  readonly session: Readable<Session>;
  readonly goals: GoalsModel;
  readonly values: ValuesModel;
  readonly talks: TalksModel;
  readonly participation: ParticipationModel;
  readonly outbox: OutboxModel;
  readonly drafts: Drafts;
  /** Who can read what is written here, to be read before the first of it is saved. */
  readonly notice: Notice;
  /** Why the service did not confirm what is on the screen; undefined when it did. */
  readonly unconfirmed: Readable<StoreProblem | undefined>;
  /** Shows what this device knows, then finds out what is new; again to look anew. */
  readonly open: () => Promise<void>;
  /** Reads what two people say to each other, because somebody looks at it. */
  readonly lookAtTalk: (other: PersonId) => Promise<void>;
  /** Reads the talks that were read longest ago, because somebody looks at the list of them. */
  readonly lookAtTalks: () => Promise<void>;
  /** Writes again what is unsaved, and puts right what others see. */
  readonly retry: () => Promise<void>;
  /** Where another device was first, takes its words in place of what is unsaved here. */
  readonly takeTheirs: () => Promise<void>;
  readonly wallOf: (groupId: string) => WallModel;
  /**
   * Takes away all that this device keeps of the person; what was not sent is then nowhere. `beside`
   * takes away what lies beside the copy, once the other windows were told to let go of it.
   */
  readonly forget: (beside?: () => Promise<void>) => Promise<void>;
  /** From these the models are made that come with their screens. */
  readonly parts: ModelParts;
  /** Ends what was left for later. */
  readonly close: () => void;
};

/** `drafts` are those of the page, where it has others beside this model. */
export function createTabModel(
  store: DeviceStore,
  inputs: Inputs,
  later?: Later,
  drafts: Drafts = createDrafts(store),
): TabModel {
  const session = observable<Session>({ status: "opening" });
  const first = holdFirst(drafts, () => hasBegun(session.get(), book));
  const book: RecordBook = createRecordBook(store, first.holdBack);
  first.follow(book);
  const reader = createSessionReader(session, book, store, inputs);
  const publisher = createPublisher(session, book);
  const goals = createGoalsModel(session, book, publisher, inputs);
  const outbox = createOutboxModel(book, store);
  let callOff: (() => void) | undefined;
  /** Counts the openings: what an earlier one left for later is the latest one's to do. */
  let opened = 0;

  const stop = (): void => {
    opened += 1;
    callOff?.();
  };
  const now = (): number => Date.parse(inputs.now());
  const readAll = async (): Promise<void> => {
    await reader.read();
    await reader.readRest();
    await publisher.publish();
    if (store.device) await restDone(store.device, now());
  };
  /** Reads the rest when it is due, and again for as long as the page is open. */
  const readAllWhenDue = async (mine: number): Promise<void> => {
    const { device } = store;
    if (later === undefined || device === undefined) return await readAll();
    const work = async (): Promise<void> => {
      await readAll();
      if (mine === opened) await readAllWhenDue(mine);
    };
    const wait = await restIn(device, later, now());
    if (mine === opened) callOff = later.wake(wait, () => void work());
  };
  const open = async (): Promise<void> => {
    stop();
    const mine = opened;
    const isOpening = session.get().status !== "ready";
    // Before a form is drawn that would begin empty.
    if (isOpening) await drafts.load().catch(() => undefined);
    if (!isOpening || !(await reader.recall())) {
      await readAll();
      if (isOpening) first.restore(book);
      if (later) await readAllWhenDue(mine);
      return;
    }
    await reader.readOwn();
    first.restore(book);
    await publisher.publish();
    await readAllWhenDue(mine);
  };
  const retry = async (): Promise<void> => {
    // Where this fails nothing is known to be out of date, and the writes below say what is wrong.
    await publisher.renew().catch(() => undefined);
    await Promise.all([book.retry(), outbox.hurry()]);
    await publisher.publish();
  };
  const takeTheirs = async (): Promise<void> => {
    await book.takeTheirs();
    await publisher.publish();
  };
  const lookAtTalk = async (other: PersonId): Promise<void> => {
    const ready = session.get();
    if (ready.status !== "ready") return;
    // What cannot be read is said where it would stand.
    await book.read(pairPlaces(ready, other)).catch(() => undefined);
  };
  const lookAtTalks = async (): Promise<void> => {
    // Somebody looks for a person whom they are to meet since today.
    if (now() - reader.readAt() > freshMillis) await reader.read();
    await reader.readRest();
  };
  return {
    session,
    goals,
    outbox,
    drafts,
    notice: {
      waits: first.notice.waits,
      read: () => {
        const ready = session.get();
        const waited = first.notice.waits.get();
        first.notice.read();
        if (ready.status === "ready" && waited)
          void book.put(ownPlace(ready), { kind: "notice", id: "notice", day: ready.today });
      },
    },
    values: createValuesModel(session, book, publisher, inputs),
    talks: createTalksModel(session, goals.board, book, inputs),
    participation: createParticipationModel(session, book, publisher, inputs),
    unconfirmed: reader.unconfirmed,
    open,
    lookAtTalk,
    lookAtTalks,
    retry,
    takeTheirs,
    wallOf: (groupId) => createWallModel(groupId, session, book, store),
    forget: async (beside) => {
      // Nothing that was left for later is read into what was just emptied.
      stop();
      await store.device?.warn();
      await beside?.();
      await store.device?.forget();
      // What was nowhere but on this page is not to be written again either.
      book.end();
    },
    parts: { session, book, store, inputs },
    close: stop,
  };
}
