import { expect, test } from "vitest";
import { freshMillis, oldestFirst } from "#app/session/oldestFirst.ts";
import type { PersonId } from "#domain/person/person.ts";
import type { Place } from "#domain/sharing/place.ts";
import type { Device, DeviceStore, KnownPlace } from "#store/Device.ts";

const now = Date.UTC(2026, 10, 23, 9);
const place = (owner: string): Place => ({ kind: "own", owner: owner as PersonId });
const owners = (places: readonly Place[]) =>
  places.map((each) => (each.kind === "own" ? each.owner : each.kind));

/** A store whose device had these places confirmed so many milliseconds ago. */
function storeWith(ages: Readonly<Record<string, number>>): DeviceStore {
  const known = async <P extends Place>(asked: readonly P[]): Promise<readonly KnownPlace<P>[]> =>
    asked.flatMap((each) => {
      const age = each.kind === "own" ? ages[each.owner] : undefined;
      if (age === undefined) return [];
      return { status: "read", place: each, rows: [], unreadable: [], confirmedAt: now - age };
    });
  return { device: { known } as Partial<Device> } as unknown as DeviceStore;
}

test("what was never read comes first, the nearest of it before the rest, then what was confirmed longest ago", async () => {
  const store = storeWith({ old: 5 * freshMillis, older: 9 * freshMillis });
  const asked = ["old", "near", "older", "far"].map(place);
  expect(owners(await oldestFirst(store, asked, now))).toEqual(["near", "far", "older", "old"]);
});

test("what was confirmed a moment ago is left out, and what a clock put back says was confirmed in days to come is not", async () => {
  const store = storeWith({
    fresh: freshMillis - 1,
    stale: freshMillis + 1,
    coming: -2 * freshMillis,
  });
  const asked = ["fresh", "stale", "coming"].map(place);
  expect(owners(await oldestFirst(store, asked, now)).toSorted()).toEqual(["coming", "stale"]);
});

test("however many people one meets, as many lists are asked for as one request takes", async () => {
  const asked = Array.from({ length: 50 }, (_, index) => place(`p${String(index)}`));
  expect(owners(await oldestFirst(storeWith({}), asked, now))).toEqual(owners(asked.slice(0, 20)));
});
