import { dayIn } from "#domain/day.ts";
import { takesPart } from "#domain/sharing/participation.ts";
import type { OwnRecord } from "#domain/sharing/place.ts";
import type { Inputs } from "../Inputs.ts";
import { derived, type Readable } from "../observable.ts";
import { ownRecords } from "../records/ownRecords.ts";
import type { RecordBook } from "../records/recordBook.ts";
import type { Session } from "../session/Session.ts";
import { whenReady } from "../session/whenReady.ts";
import type { Publisher } from "../sharing/publisher.ts";

/**
 * Whether the person takes part. One who does not keeps goals for themselves
 * alone: everything shown is taken back, and comes back with the old consents
 * should they change their mind. Nobody is told either way.
 */
export type ParticipationModel = {
  readonly taking: Readable<boolean>;
  /** Whether erasing all of theirs was begun, and is not done as far as this page knows. */
  readonly erasing: Readable<boolean>;
  readonly set: (taking: boolean) => Promise<boolean>;
};

export function createParticipationModel(
  session: Readable<Session>,
  book: RecordBook,
  publisher: Publisher,
  inputs: Inputs,
): ParticipationModel {
  const own = (): readonly OwnRecord[] => {
    const now = session.get();
    return now.status === "ready" ? ownRecords(book, now) : [];
  };
  const taking = derived([session, book.changes], () => takesPart(own()));
  const erasing = derived([session, book.changes], () =>
    own().some((record) => record.kind === "participation" && record.erasing === true),
  );
  const set: ParticipationModel["set"] = (next) =>
    publisher.after(
      book.put(
        { kind: "own", owner: whenReady(session).me.id },
        {
          kind: "participation",
          id: "participation",
          taking: next,
          since: dayIn(inputs.zone, inputs.now()),
        },
      ),
    );
  return { taking, erasing, set };
}
