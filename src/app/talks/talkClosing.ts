import type { PersonId } from "#domain/person/person.ts";
import type { ShownPlace } from "#domain/sharing/place.ts";
import type { WrapUp } from "#domain/talk/said.ts";
import type { Drafts } from "../drafts/drafts.ts";
import type { ModelParts } from "../ModelParts.ts";
import { closingName, closingRecords, readClosing, type Closing } from "./closingDraft.ts";

export type TalkClosing = {
  /**
   * Closes a talk, record by record. It stands in the drafts until all of it is kept, so that one
   * that was cut short goes on by {@link resume}; its ids are made beforehand, so that nothing doubles.
   * A day closed once more takes the later words.
   */
  readonly close: (closing: Closing) => Promise<boolean>;
  /** Goes on with a closing that a closed window or a full disk cut short. */
  readonly resume: () => Promise<void>;
};

export function createTalkClosing(
  { book, inputs }: Pick<ModelParts, "book" | "inputs">,
  drafts: Drafts,
  other: PersonId,
  place: () => ShownPlace,
): TalkClosing {
  const name = closingName(other);
  const write = async (closing: Closing): Promise<boolean> => {
    const found = book.rows(place());
    const rows = found.status === "read" ? found.rows.map(({ record }) => record) : [];
    const before = rows.find(
      (record): record is WrapUp => record.kind === "wrapUp" && record.day === closing.day,
    );
    for (const record of closingRecords(closing, before)) {
      // A promise that got through before may have been put better since.
      if (record.kind === "promise" && rows.some(({ id }) => id === record.id)) continue;
      if (!(await book.put(place(), record))) return false;
    }
    // What was typed meanwhile is not what was written.
    if (readClosing(drafts.get(name))?.closedAt === closing.closedAt) drafts.clear(name);
    return true;
  };
  let writing: Promise<unknown> = Promise.resolve();
  const close: TalkClosing["close"] = async (closing) => {
    const { aside: _aside, ...whole } = closing;
    drafts.set(name, { ...whole, closedAt: closing.closedAt ?? inputs.now() });
    const sent = readClosing(drafts.get(name));
    if (!sent) return false;
    // One after the other, so that each sees what the one before has written.
    const mine = writing.then(async () => await write(sent));
    writing = mine.catch(() => undefined);
    return await mine;
  };
  return {
    close,
    resume: async () => {
      const left = readClosing(drafts.get(name));
      if (left?.closedAt === undefined || book.rows(place()).status !== "read") return;
      await close(left);
    },
  };
}
