import type { Day } from "#domain/day.ts";
import type { PersonId } from "#domain/person/person.ts";
import type { Relation } from "#domain/person/relation.ts";
import type { OwnRecord, Place, RecordIn } from "#domain/sharing/place.ts";
import { mayShow } from "./showing.ts";

/** When a device last learnt what its person's own list and the directory say, by the service's own count of moments. */
export type Learnt = { readonly own: number; readonly directory: number };

/** Who was allowed to see which record, at every moment of the service. */
export type Consents = {
  readonly time: () => number;
  readonly wrote: (owner: PersonId, id: string, record: OwnRecord | undefined) => void;
  readonly related: (person: PersonId, relations: readonly Relation[]) => void;
  /** Whether what the service had at some moment since then let `place` show this on one of these days. */
  readonly allowed: (
    writer: PersonId,
    place: Place,
    shown: RecordIn<Place>,
    since: Learnt,
    days: readonly Day[],
  ) => boolean;
};

type State<T> = { readonly time: number; readonly value: T };

const mostStates = 200;

export function createConsents(): Consents {
  const records = new Map<string, State<OwnRecord | undefined>[]>();
  const directories = new Map<PersonId, State<readonly Relation[]>[]>();
  let time = 0;

  function note<K, T>(histories: Map<K, State<T>[]>, key: K, value: T): void {
    time += 1;
    const states = histories.get(key) ?? [];
    histories.set(key, states);
    states.push({ time, value });
    if (states.length > mostStates) states.splice(0, mostStates / 2);
  }
  const keyOf = (owner: PersonId, id: string) => `${owner} ${id}`;
  const historyOf = (owner: PersonId, id: string) => records.get(keyOf(owner, id)) ?? [];
  const isTaking = (record: OwnRecord | undefined) =>
    record?.kind !== "participation" || record.taking;

  return {
    time: () => time,
    wrote: (owner, id, record) => note(records, keyOf(owner, id), record),
    related: (person, relations) => note(directories, person, relations),
    allowed: (writer, place, shown, since, days) => {
      const goal = historyOf(writer, shown.id);
      const part = historyOf(writer, "participation");
      const met = from(directories.get(writer) ?? [], since.directory).map(({ value }) => value);
      const moments = [since.own, ...from([...goal, ...part], since.own).map((each) => each.time)];
      return moments.some((moment) => {
        const record = at(goal, moment);
        if (record === undefined || !isTaking(at(part, moment))) return false;
        if (!sameTitle(record, shown)) return false;
        return met.some((relations) =>
          days.some((today) => mayShow(record, place, relations, today)),
        );
      });
    },
  };
}

/** The states that held at `time` or came after it. */
function from<T>(states: readonly State<T>[], time: number): readonly State<T>[] {
  const before = states.findLastIndex((state) => state.time <= time);
  return states.filter((state, index) => index === before || state.time > time);
}

function at<T>(states: readonly State<T>[], time: number): T | undefined {
  return states.findLast((state) => state.time <= time)?.value;
}

function sameTitle(record: OwnRecord, shown: RecordIn<Place>): boolean {
  const title = (one: OwnRecord | RecordIn<Place>) =>
    "title" in one ? one.title : "label" in one ? one.label : undefined;
  return title(record) === title(shown);
}
