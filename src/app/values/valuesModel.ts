import { dayIn } from "#domain/day.ts";
import type { OwnPlace } from "#domain/sharing/place.ts";
import type { CoreValue } from "#domain/value/coreValue.ts";
import type { ValueEdit } from "#domain/value/reviseValues.ts";
import type { StoreProblem } from "#store/StoreProblem.ts";
import type { Inputs } from "../Inputs.ts";
import { derived, type Readable } from "../observable.ts";
import { ownRows } from "../records/ownRecords.ts";
import type { RecordBook } from "../records/recordBook.ts";
import type { Removal } from "../records/Removal.ts";
import type { Row } from "../records/Row.ts";
import type { Session } from "../session/Session.ts";
import { whenReady } from "../session/whenReady.ts";
import type { Publisher } from "../sharing/publisher.ts";

type Values =
  | { readonly status: "opening" }
  | { readonly status: "failed"; readonly problem: StoreProblem }
  | {
      readonly status: "ready";
      /** What matters now, most first. More than three only where two devices each added some. */
      readonly values: readonly Row<CoreValue>[];
      /** What was laid aside, the latest first; nobody else sees any of it. */
      readonly earlier: readonly Row<CoreValue>[];
    };

export type ValuesModel = {
  readonly values: Readable<Values>;
  /** Writes what an edit changed; the answer puts exactly that back as it was. */
  readonly change: (edit: ValueEdit) => Removal;
};

export function createValuesModel(
  session: Readable<Session>,
  book: RecordBook,
  publisher: Publisher,
  inputs: Inputs,
): ValuesModel {
  const values = derived([session, book.changes], () => readValues(session.get(), book));
  const place = (): OwnPlace => ({ kind: "own", owner: whenReady(session).me.id });
  const all = (): readonly CoreValue[] => {
    const now = values.get();
    return now.status === "ready"
      ? [...now.values, ...now.earlier].map(({ record }) => record)
      : [];
  };

  /** Brings the values in `from` to what they are in `to`; others stay as they are. */
  const bring = (from: readonly CoreValue[], to: readonly CoreValue[]): Promise<boolean> => {
    const known = new Map(all().map((value) => [value.id, value]));
    const kept = new Set(to.map(({ id }) => id));
    const writes = [
      ...to
        .filter((value) => !from.includes(value))
        .map((value) =>
          book.put(place(), {
            ...value,
            revision: (known.get(value.id)?.revision ?? value.revision) + 1,
            updatedAt: inputs.now(),
          }),
        ),
      ...from.filter(({ id }) => !kept.has(id)).map(({ id }) => book.remove(place(), id)),
    ];
    if (writes.length === 0) return Promise.resolve(true);
    return publisher.after(Promise.all(writes).then((done) => done.every(Boolean)));
  };

  const change: ValuesModel["change"] = (edit) => {
    const before = all();
    const now = inputs.now();
    const after = edit(before, { now, today: dayIn(inputs.zone, now), newId: inputs.newId });
    return { saved: bring(before, after), undo: () => bring(after, before) };
  };

  return { values, change };
}

function readValues(session: Session, book: RecordBook): Values {
  if (session.status !== "ready") return session;
  const own = ownRows(book, session);
  if (own.status === "failed") return own;
  if (own.status === "unread") return { status: "opening" };
  const values: Row<CoreValue>[] = [];
  const earlier: Row<CoreValue>[] = [];
  for (const { record, saving } of own.rows)
    if (record.kind === "value")
      (record.until === undefined ? values : earlier).push({ record, saving });
  values.sort((a, b) => a.record.rank - b.record.rank);
  earlier.sort((a, b) => ((a.record.until ?? "") > (b.record.until ?? "") ? -1 : 1));
  return { status: "ready", values, earlier };
}
