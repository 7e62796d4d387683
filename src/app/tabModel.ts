import type { Store } from "#store/Store.ts";
import { createGoalsModel, type GoalsModel } from "./goals/goalsModel.ts";
import type { Inputs } from "./Inputs.ts";
import { derived, observable, type Readable } from "./observable.ts";
import {
  createParticipationModel,
  type ParticipationModel,
} from "./participation/participationModel.ts";
import { createRecordBook, type BookState } from "./records/recordBook.ts";
import { openSession } from "./session/openSession.ts";
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
  /** How all writes together are doing. */
  readonly saving: Readable<BookState>;
  /** Finds out who the person is and reads what they may see; again to look anew. */
  readonly open: () => Promise<void>;
  /** Writes again what is unsaved, and puts right what others see. */
  readonly retry: () => Promise<void>;
  /** Where another device was first, takes its words in place of what is unsaved here. */
  readonly takeTheirs: () => Promise<void>;
  readonly wallOf: (groupId: string) => WallModel;
};

export function createTabModel(store: Store, inputs: Inputs): TabModel {
  const session = observable<Session>({ status: "opening" });
  const book = createRecordBook(store);
  const publisher = createPublisher(session, book);
  const goals = createGoalsModel(session, book, publisher, inputs);
  const open = async (): Promise<void> => {
    await openSession(session, book, store, inputs);
    await publisher.publish();
  };
  const retry = async (): Promise<void> => {
    // Where this fails nothing is known to be out of date, and the writes below say what is wrong.
    await publisher.renew().catch(() => undefined);
    await book.retry();
    await publisher.publish();
  };
  const takeTheirs = async (): Promise<void> => {
    await book.takeTheirs();
    await publisher.publish();
  };
  return {
    session,
    goals,
    values: createValuesModel(session, book, publisher, inputs),
    talks: createTalksModel(session, goals.board, book, inputs),
    participation: createParticipationModel(session, book, publisher, inputs),
    saving: derived([book.changes], () => book.state()),
    open,
    retry,
    takeTheirs,
    wallOf: (groupId) => createWallModel(groupId, session, book, store),
  };
}
