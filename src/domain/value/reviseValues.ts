import type { Day, Instant } from "../day.ts";
import type { PersonId } from "../person/person.ts";
import { mostValues, type CoreValue } from "./coreValue.ts";

/** When an edit is made, and new ids for what it adds. */
export type EditedAt = {
  readonly today: Day;
  readonly now: Instant;
  readonly newId: () => string;
};

/**
 * All values a person keeps, those laid aside among them, as they are after an edit. One that the
 * edit does not touch is the same object; one it leaves out is removed.
 */
export type ValueEdit = (values: readonly CoreValue[], at: EditedAt) => readonly CoreValue[];

/** What a person says about one value; an empty text says nothing. */
export type ValueWords = {
  readonly label: string;
  readonly atWork: string;
  readonly fromOthers: string;
};

/** Writes the words of `id`, or of a new value at `rank`. Without a label nothing is written. */
export function writeValue(id: string | undefined, rank: number, words: ValueWords): ValueEdit {
  return (values, at) => {
    const typed = {
      label: words.label.trim(),
      atWork: words.atWork.trim(),
      fromOthers: words.fromOthers.trim(),
    };
    if (typed.label === "") return values;
    const known = values.find((value) => value.id === id);
    if (!known) return [...values, { ...withWords(newValue(rank, at), typed) }];
    const same =
      known.label === typed.label &&
      (known.atWork ?? "") === typed.atWork &&
      (known.fromOthers ?? "") === typed.fromOthers;
    return same ? values : replaced(values, withWords(known, typed));
  };
}

/** Shows a value to one reader from today, or no longer. */
export function showValue(id: string, reader: PersonId, shown: boolean): ValueEdit {
  return (values, { today }) => {
    const known = values.find((value) => value.id === id);
    if (!known) return values;
    const others = known.shownTo.filter((one) => one.reader !== reader);
    return replaced(values, {
      ...known,
      shownTo: shown ? [...others, { reader, since: today }] : others,
    });
  };
}

export function removeValue(id: string): ValueEdit {
  return (values) => values.filter((value) => value.id !== id);
}

/** Lays a value aside: its owner keeps the words, and nobody else sees them any more. */
export function layAside(id: string): ValueEdit {
  return (values, { today }) =>
    values.map((value) => (value.id === id ? aside(value, today) : value));
}

/** Takes up one that was laid aside, where there is room for it. It is shown to nobody until asked anew. */
export function takeUpAgain(id: string): ValueEdit {
  return (values) => {
    const known = values.find((value) => value.id === id);
    const rank = freeRank(values);
    return known?.until === undefined || rank === undefined
      ? values
      : replaced(values, current(known, rank));
  };
}

/**
 * Makes `labels`, the first mattering most, what matters now. A value of that name keeps its words
 * and who sees it, or is taken up again; the others that counted so far are laid aside.
 */
export function takeOver(labels: readonly string[]): ValueEdit {
  return (values, at) => {
    const wanted = labels.slice(0, mostValues);
    const taken = new Set<CoreValue>();
    const counting = wanted.map((label, index): readonly [CoreValue | undefined, CoreValue] => {
      const [known] = values
        .filter((value) => !taken.has(value) && sameName(value.label, label))
        .toSorted(countingFirst);
      if (known) taken.add(known);
      const rank = index + 1;
      return [known, known ? current(known, rank) : { ...newValue(rank, at), label }];
    });
    const after = new Map(counting.flatMap(([known, value]) => (known ? [[known, value]] : [])));
    return [
      ...values.map(
        (value) => after.get(value) ?? (value.until === undefined ? aside(value, at.today) : value),
      ),
      ...counting.flatMap(([known, value]) => (known ? [] : [value])),
    ];
  };
}

/** The first place of the three that no value has; undefined when there is none. */
export function freeRank(values: readonly CoreValue[]): number | undefined {
  const counting = values.filter(({ until }) => until === undefined);
  if (counting.length >= mostValues) return undefined;
  return [1, 2, 3].find((rank) => counting.every((value) => value.rank !== rank));
}

function newValue(rank: number, { now, newId }: EditedAt): CoreValue {
  return { kind: "value", id: newId(), label: "", rank, shownTo: [], revision: 0, updatedAt: now };
}

function withWords(
  { atWork: _atWork, fromOthers: _fromOthers, ...value }: CoreValue,
  { label, atWork, fromOthers }: ValueWords,
): CoreValue {
  return {
    ...value,
    label,
    ...(atWork !== "" && { atWork }),
    ...(fromOthers !== "" && { fromOthers }),
  };
}

function current(value: CoreValue, rank: number): CoreValue {
  if (value.until === undefined) return value.rank === rank ? value : { ...value, rank };
  const { until: _until, ...rest } = value;
  // One that another device showed while it was laid aside here still has its readers.
  return { ...rest, rank, shownTo: [] };
}

function aside(value: CoreValue, today: Day): CoreValue {
  return { ...value, rank: mostValues + 1, shownTo: [], until: today };
}

function replaced(values: readonly CoreValue[], next: CoreValue): readonly CoreValue[] {
  return values.map((value) => (value.id === next.id ? next : value));
}

/** What counts goes before what was laid aside, and of that the latest first. */
function countingFirst(one: CoreValue, other: CoreValue): number {
  if (one.until === other.until) return 0;
  if (one.until === undefined || other.until === undefined) return one.until === undefined ? -1 : 1;
  return one.until > other.until ? -1 : 1;
}

/** Whether two labels name the same value, however they are written. */
export function sameName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
