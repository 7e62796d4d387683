import type { Day } from "#domain/day.ts";
import { equal } from "#domain/merge/equal.ts";
import type { PersonId } from "#domain/person/person.ts";
import type { OwnPlace, OwnRecord, Place, RecordIn } from "#domain/sharing/place.ts";
import { isProjection } from "#store/local/AnyRecord.ts";
import type { Backend } from "./Backend.ts";
import { people, teams, type Company } from "./Company.ts";
import type { Device } from "./Device.ts";
import { mayShow, toShow } from "./showing.ts";
import { wordsIn } from "./Words.ts";

/** What the laws look at. */
export type Looked = {
  readonly backend: Backend;
  readonly company: Company;
  readonly devices: readonly Device[];
};

/** A list that refuses for good is asked so often for one write: once, and once more for each crash in between. */
const mostRefusals = { forbidden: 3, notProvisioned: 3, throttled: 13 } as const;

export const ownOf = (owner: PersonId): OwnPlace => ({ kind: "own", owner });

/** The places that show something of a person. */
export function showingOf(person: PersonId): readonly Place[] {
  return [
    ...people.flatMap((to): Place[] => (to === person ? [] : [{ kind: "shown", by: person, to }])),
    ...teams.map((team): Place => ({ kind: "wall", owner: person, team })),
  ];
}

/** All that was typed and is still somewhere: in the service, on its way, or to choose from. */
export async function everything({ backend, devices }: Looked): Promise<string> {
  const rows = await Promise.all(people.map((person) => backend.rowsIn(ownOf(person))));
  const outboxes = await Promise.all(devices.map(({ disk }) => disk.shelf.all("outbox")));
  const kept = outboxes
    .flat()
    .filter(({ place }) => place.kind === "own")
    .map(({ wanted, state }) => [wanted, state.status === "clash" ? state.theirs : undefined]);
  return JSON.stringify([rows, kept]);
}

/** What waits is told in each window of the device, whichever wrote it. */
export async function untold({ devices }: Looked): Promise<readonly string[]> {
  const broken: string[] = [];
  for (const { disk, windows } of devices) {
    const entries = await disk.shelf.all("outbox");
    const waiting = entries.map(({ place, id }) => JSON.stringify([place, id])).sort();
    for (const { store, seat } of windows) {
      const told = store.device.waiting.get();
      if (seat.busy() || disk.isUntold()) continue;
      const names = told.map(({ place, id }) => JSON.stringify([place, id])).sort();
      if (!equal(names, waiting)) broken.push("A window tells of something else than what waits");
    }
  }
  return broken;
}

/** No write that is refused for good is sent again and again. */
export function stormy({ devices }: Looked): readonly string[] {
  return devices.flatMap(({ refusals }) =>
    [...refusals.entries()]
      .filter(([, { kind, times }]) => times > mostRefusals[kind as keyof typeof mostRefusals])
      .map(([key, { kind, times }]) => `Refused ${String(times)} times (${kind}): ${key}`),
  );
}

/**
 * Nothing is shown of a person that their own list in the service does not allow. On a device that
 * has come to rest, what was `refused` or clashes there is left out: its person wants something else.
 */
export async function overshown(
  { backend, company }: Looked,
  person: PersonId,
  refused: ReadonlySet<string> = new Set(),
): Promise<readonly string[]> {
  const own = (await backend.rowsIn(ownOf(person))) as readonly OwnRecord[];
  const isOut = own.some((record) => record.kind === "participation" && !record.taking);
  const broken: string[] = [];
  if (refused.has("participation")) return broken;
  for (const place of showingOf(person)) {
    const allowed = new Set(
      own
        .filter((record) => mayShow(record, place, company.relationsOf(person), company.today()))
        .map(({ id }) => id),
    );
    for (const { kind, id } of await backend.rowsIn(place)) {
      if (!isProjection(kind) || refused.has(id) || (!isOut && allowed.has(id))) continue;
      broken.push(
        isOut
          ? `Somebody who takes no part shows ${id} in ${place.kind}`
          : `What is not allowed is still shown in ${place.kind}: ${id}`,
      );
    }
  }
  return broken;
}

/** At rest everybody shows exactly what their goals consent to, once. */
export async function misshown(looked: Looked, today: Day): Promise<readonly string[]> {
  const { backend, company } = looked;
  const broken: string[] = [];
  for (const person of people) {
    broken.push(...(await overshown(looked, person)));
    const own = (await backend.rowsIn(ownOf(person))) as readonly OwnRecord[];
    broken.push(...doubled(own));
    for (const place of showingOf(person)) {
      const rows = await backend.rowsIn(place);
      const wanted = toShow(own, place, company.relationsOf(person), today);
      if (!sameRows(rows, wanted)) {
        broken.push(`What is shown is not what its goals consent to, in ${place.kind}`);
      }
    }
  }
  return broken;
}

/** A row is there once, and what was typed once is in one row. */
function doubled(own: readonly OwnRecord[]): readonly string[] {
  const ids = own.map(({ id }) => id);
  const words = own.flatMap((record) => [...wordsIn(record)]);
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `A row is doubled: ${id}`),
    ...words
      .filter((word, index) => words.indexOf(word) !== index)
      .map((word) => `Something typed is in two rows: ${word}`),
  ];
}

/** At rest each device shows what the service has, and nothing of whom its person meets no longer. */
export async function mistaken({ backend, company, devices }: Looked): Promise<readonly string[]> {
  const broken: string[] = [];
  for (const { me, windows } of devices) {
    const others = people.filter((each) => each !== me);
    const places: readonly Place[] = [
      ownOf(me),
      ...others.map((by) => ({ kind: "shown", by, to: me }) as const),
      ...others.flatMap((by) => showingOf(by).filter(({ kind }) => kind === "wall")),
    ];
    for (const { store } of windows) {
      for (const { place, rows } of await store.device.known(places)) {
        const isFormer = place.kind === "shown" && !company.mayRead(place.by, me);
        const there = isFormer ? [] : await backend.rowsIn(place);
        if (
          sameRows(
            rows.map(({ record }) => record),
            there,
          )
        )
          continue;
        broken.push(
          isFormer
            ? "A device still holds what somebody showed who is met no longer"
            : `A device shows something else than the service has in ${place.kind}`,
        );
      }
    }
  }
  return broken;
}

function sameRows(rows: readonly RecordIn<Place>[], others: readonly RecordIn<Place>[]): boolean {
  const byId = new Map(others.map((record) => [record.id, record]));
  return (
    rows.length === others.length && rows.every((record) => equal(record, byId.get(record.id)))
  );
}
