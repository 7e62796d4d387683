import type { PersonId } from "#domain/person/person.ts";
import type { OwnPlace } from "#domain/sharing/place.ts";
import { mostValues, type CoreValue } from "#domain/value/coreValue.ts";
import type { StoreProblem } from "#store/StoreProblem.ts";
import type { Inputs } from "../Inputs.ts";
import { dayIn } from "#domain/day.ts";
import { derived, type Readable } from "../observable.ts";
import { ownRows } from "../records/ownRecords.ts";
import type { RecordBook } from "../records/recordBook.ts";
import type { Row } from "../records/Row.ts";
import type { Session } from "../session/Session.ts";
import { whenReady } from "../session/whenReady.ts";
import type { Publisher } from "../sharing/publisher.ts";

type Values =
  | { readonly status: "opening" }
  | { readonly status: "failed"; readonly problem: StoreProblem }
  | { readonly status: "ready"; readonly values: readonly Row<CoreValue>[] };

/** What a person types about one value; an empty label takes the value away. */
type ValueInput = { readonly label: string; readonly atWork: string };

export type ValuesModel = {
  readonly values: Readable<Values>;
  /** Writes the value at `rank` (1 to 3), or removes it when its label is empty. */
  readonly write: (rank: number, input: ValueInput) => Promise<boolean>;
  readonly show: (id: string, reader: PersonId, shown: boolean) => Promise<boolean>;
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
    return now.status === "ready" ? now.values.map(({ record }) => record) : [];
  };

  const write: ValuesModel["write"] = (rank, input) => {
    const known = all().find((value) => value.rank === rank);
    const label = input.label.trim();
    const atWork = input.atWork.trim();
    if (label === "")
      return known ? publisher.after(book.remove(place(), known.id)) : Promise.resolve(true);
    if (known?.label === label && (known.atWork ?? "") === atWork) return Promise.resolve(true);
    const value: CoreValue = {
      kind: "value",
      id: known?.id ?? inputs.newId(),
      label,
      ...(atWork !== "" && { atWork }),
      rank,
      shownTo: known?.shownTo ?? [],
      revision: (known?.revision ?? 0) + 1,
      updatedAt: inputs.now(),
    };
    return publisher.after(book.put(place(), value));
  };

  const show: ValuesModel["show"] = (id, reader, shown) => {
    const value = all().find((one) => one.id === id);
    if (!value) return Promise.resolve(true);
    const others = value.shownTo.filter((one) => one.reader !== reader);
    const since = dayIn(inputs.zone, inputs.now());
    const shownTo = shown ? [...others, { reader, since }] : others;
    return publisher.after(
      book.put(place(), {
        ...value,
        shownTo,
        revision: value.revision + 1,
        updatedAt: inputs.now(),
      }),
    );
  };

  return { values, write, show };
}

function readValues(session: Session, book: RecordBook): Values {
  if (session.status !== "ready") return session;
  const own = ownRows(book, session);
  if (own.status === "failed") return own;
  if (own.status === "unread") return { status: "opening" };
  const values: Row<CoreValue>[] = [];
  for (const { record, saving } of own.rows)
    if (record.kind === "value") values.push({ record, saving });
  values.sort((a, b) => a.record.rank - b.record.rank);
  return { status: "ready", values: values.slice(0, mostValues) };
}
