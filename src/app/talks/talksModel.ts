import type { PersonId } from "#domain/person/person.ts";
import type { ShownPlace } from "#domain/sharing/place.ts";
import type { TalkingPoint } from "#domain/sharing/shown.ts";
import type { Board } from "../goals/Board.ts";
import type { Inputs } from "../Inputs.ts";
import { derived, type Readable } from "../observable.ts";
import type { RecordBook } from "../records/recordBook.ts";
import type { Removal } from "../records/Removal.ts";
import type { Session } from "../session/Session.ts";
import { whenReady } from "../session/whenReady.ts";
import { readTalks } from "./readTalks.ts";
import type { Talks } from "./Talk.ts";

export type TalksModel = {
  readonly talks: Readable<Talks>;
  /** Adds a point for the talk with `other`, who sees it at once. */
  readonly addPoint: (other: PersonId, text: string) => Promise<boolean>;
  readonly changePoint: (other: PersonId, point: TalkingPoint, text: string) => Promise<boolean>;
  /** Takes a point of mine back; the answer puts it back. */
  readonly removePoint: (other: PersonId, point: TalkingPoint) => Removal;
};

/** The longest a talking point may be, in UTF-16 units: one line in a list. */
export const longestPoint = 255;

export function createTalksModel(
  session: Readable<Session>,
  board: Readable<Board>,
  book: RecordBook,
  inputs: Inputs,
): TalksModel {
  const talks = derived([session, board, book.changes], () =>
    readTalks(session.get(), board.get(), book),
  );
  const to = (other: PersonId): ShownPlace => ({
    kind: "shown",
    by: whenReady(session).me.id,
    to: other,
  });
  return {
    talks,
    addPoint: (other, text) =>
      book.put(to(other), {
        kind: "point",
        id: inputs.newId(),
        text: text.trim(),
        addedAt: inputs.now(),
      }),
    changePoint: (other, point, text) => book.put(to(other), { ...point, text: text.trim() }),
    removePoint: (other, point) => ({
      saved: book.remove(to(other), point.id),
      undo: () => book.put(to(other), point),
    }),
  };
}
