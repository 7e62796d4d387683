import { correctedBy } from "#domain/commission/records/corrections.ts";
import { figuresId, figuresRecord } from "#domain/commission/records/figuresRecord.ts";
import type { PayRecord } from "#domain/commission/records/PayRecord.ts";
import type { FiguresDraft } from "#domain/commission/records/PeriodFigures.ts";
import { versionRecord } from "#domain/commission/records/planRecords.ts";
import type { PlanDraft } from "#domain/commission/records/PlanVersion.ts";
import type { Day } from "#domain/day.ts";
import type { OwnPlace, PlanPlace, TeamPlace } from "#domain/sharing/place.ts";
import type { Inputs } from "../Inputs.ts";
import type { RecordBook } from "../records/recordBook.ts";
import type { Removal } from "../records/Removal.ts";
import type { Row } from "../records/Row.ts";

export type PayPlace = OwnPlace | PlanPlace | TeamPlace;

/** Rows to be as given, or gone where `record` is absent. */
export type PayChange = {
  readonly place: PayPlace;
  readonly id: string;
  readonly record?: PayRecord | undefined;
};

/** The rows about pay in a place, or nothing while it is unread. */
export function payRowsIn(book: RecordBook, place: PayPlace): readonly Row<PayRecord>[] {
  const there = book.rows(place);
  if (there.status !== "read") return [];
  return there.rows.flatMap(({ record, saving }) => (isPay(record) ? [{ record, saving }] : []));
}

/** Writes `changes`; the undo puts each row back as it was, in the same order. */
export function change(book: RecordBook, changes: readonly PayChange[]): Removal {
  const before = changes.map(({ place, id }): PayChange => ({
    place,
    id,
    record: payRowsIn(book, place).find(({ record }) => record.id === id)?.record,
  }));
  return { saved: bring(book, changes), undo: () => bring(book, before) };
}

async function bring(book: RecordBook, changes: readonly PayChange[]): Promise<boolean> {
  const written = changes.map(({ place, id, record }) =>
    record ? book.put(place, record) : book.remove(place, id),
  );
  return (await Promise.all(written)).every(Boolean);
}

export function addedVersion(place: PayPlace, draft: PlanDraft, inputs: Inputs): PayChange {
  const id = inputs.newId();
  return { place, id, record: versionRecord(draft, { id, now: inputs.now() }) };
}

export function correctedVersion(
  place: PayPlace,
  corrects: string,
  draft: PlanDraft,
  because: string | undefined,
  inputs: Inputs,
): PayChange {
  const id = inputs.newId();
  const over = { corrects, ...(because !== undefined && { because }) };
  return { place, id, record: versionRecord(draft, { id, now: inputs.now(), ...over }) };
}

/** Takes a version away with all that it was in place of, which would else hold again. */
export function removedVersion(
  book: RecordBook,
  place: PayPlace,
  id: string,
): readonly PayChange[] {
  const records = payRowsIn(book, place).map(({ record }) => record);
  return [id, ...correctedBy(records, id)].map((each) => ({ place, id: each }));
}

export function figuresChange(
  book: RecordBook,
  place: PayPlace,
  draft: FiguresDraft,
  inputs: Inputs,
): PayChange {
  const id = figuresId(draft.first);
  const over = payRowsIn(book, place).find(({ record }) => record.id === id)?.record;
  return { place, id, record: figuresRecord(draft, inputs.now(), over) };
}

export function figuresRemoval(place: PayPlace, first: Day): PayChange {
  return { place, id: figuresId(first) };
}

const kinds: ReadonlySet<string> = new Set([
  "payPlan",
  "payFigures",
  "paySettings",
  "payTemplate",
] satisfies readonly PayRecord["kind"][]);

function isPay(record: { readonly kind: string }): record is PayRecord {
  return kinds.has(record.kind);
}
