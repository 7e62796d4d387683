import type { OwnPlace } from "#domain/sharing/place.ts";
import type { DeviceStore } from "#store/Device.ts";
import type { StoreProblem } from "#store/StoreProblem.ts";
import type { Inputs } from "../Inputs.ts";
import { observable, type Observable, type Readable } from "../observable.ts";
import { asProblem } from "../records/asProblem.ts";
import type { RecordBook } from "../records/recordBook.ts";
import { oldestFirst } from "./oldestFirst.ts";
import { besidesOwn, ownPlace } from "./places.ts";
import { readySession } from "./readySession.ts";
import type { ReadySession, Session } from "./Session.ts";

/** How the session comes to be known, and how far what is on the screen can be believed. */
export type SessionReader = {
  /** Paints what this device knows; answers whether it knew who the person is. */
  readonly recall: () => Promise<boolean>;
  /** Reads who the person is and their own list. Never rejects: a failure becomes the session's state. */
  readonly read: () => Promise<void>;
  /** Reads the person's own list, where it is known who they are. */
  readonly readOwn: () => Promise<void>;
  /**
   * Reads of all the rest what was confirmed longest ago, as much as goes into one request, so that a
   * morning costs the same whether one meets three people or a hundred.
   */
  readonly readRest: () => Promise<void>;
  /** When this page last asked who the person is, in milliseconds since 1970; 0 when it never did. */
  readonly readAt: () => number;
  /** Why the service did not confirm what is on the screen; undefined when it did. */
  readonly unconfirmed: Readable<StoreProblem | undefined>;
};

export function createSessionReader(
  session: Observable<Session>,
  book: RecordBook,
  store: DeviceStore,
  inputs: Inputs,
): SessionReader {
  const unconfirmed = observable<StoreProblem | undefined>(undefined);

  const ready = (): ReadySession | undefined => {
    const now = session.get();
    return now.status === "ready" ? now : undefined;
  };

  // Where nothing is known of a list, its problem is said in its place.
  const problemOf = (own: OwnPlace): StoreProblem | undefined =>
    book.rows(own).status === "read" ? book.problemAt(own) : undefined;

  const recall: SessionReader["recall"] = async () => {
    try {
      const directory = await store.device?.knownDirectory();
      if (directory === undefined) return false;
      const known = await readySession(directory, inputs);
      // What is on the first screen comes first: the rest grows with the people one meets.
      await book.recall([ownPlace(known)]);
      if (book.rows(ownPlace(known)).status !== "read") return false;
      session.set(known);
      await book.recall(besidesOwn(known));
      return true;
    } catch {
      // What this device cannot tell the service will, or say why not.
      return false;
    }
  };

  const readOwn: SessionReader["readOwn"] = async () => {
    const now = ready();
    if (now === undefined) return;
    try {
      await book.read([ownPlace(now)]);
      unconfirmed.set(problemOf(ownPlace(now)));
    } catch (error) {
      unconfirmed.set(asProblem(error));
    }
  };

  let readAt = 0;
  const read: SessionReader["read"] = async () => {
    readAt = Date.parse(inputs.now());
    if (session.get().status === "failed") session.set({ status: "opening" });
    try {
      const known = await readySession(await store.directory(), inputs);
      await book.read([ownPlace(known)]);
      unconfirmed.set(problemOf(ownPlace(known)));
      session.set(known);
    } catch (error) {
      const problem = asProblem(error);
      // What is on the screen already stays there; only a first opening can fail.
      if (ready() === undefined) session.set({ status: "failed", problem });
      else unconfirmed.set(problem);
    }
  };

  const readRest: SessionReader["readRest"] = async () => {
    const now = ready();
    if (now === undefined) return;
    try {
      await book.read(await oldestFirst(store, besidesOwn(now), Date.parse(inputs.now())));
    } catch {
      // Read again when it is looked at; what is known of it stays on the screen.
    }
  };

  return { recall, read, readOwn, readRest, readAt: () => readAt, unconfirmed };
}
