import type { Day } from "#domain/day.ts";
import type { Currency, MinorUnits } from "#domain/money.ts";
import type { OwnRecord } from "#domain/sharing/place.ts";
import type { DeviceStore } from "#store/Device.ts";
import { testDevice } from "#support/deviceStore.ts";
import { lisbon, tom } from "#support/galleryPeople.ts";
import type { MemoryLists, MemoryStore } from "#support/memoryStore.ts";

const own = { kind: "own", owner: tom.id } as const;

/** What a device can be in the middle of, by the name it has in the gallery's address. */
export type DeviceState =
  | "calm"
  | "offline"
  | "throttled"
  | "signedOut"
  | "refused"
  | "clash"
  | "unconfirmed"
  | "unconfirmedSignedOut"
  | "waitingUnconfirmed";

/** Tom's device in this state, with a copy of everything. */
export async function deviceIn(
  state: DeviceState,
  lists: MemoryLists,
  service: MemoryStore,
): Promise<DeviceStore> {
  const { store, setOnline } = testDevice(service, tom.id);
  await store.directory();
  const [read] = await store.read([own]);
  if (read?.status !== "read") throw new Error("Tom's own list could not be read.");
  const known = read.rows.find(({ record }) => record.id === lisbon.id);
  const write = async (record: OwnRecord) => await store.put(own, record, known?.version);
  const here = {
    ...lisbon,
    title: "Lisbon with Maya, by train",
    targetDay: "2027-06-01" as Day,
    datePrecision: "month",
    why: "We said we would, ten years ago, on the day she moved away.\nBy train this time.",
    money: {
      cost: { amount: 210_000 as MinorUnits, currency: "GBP" as Currency },
      saved: { amount: 72_000 as MinorUnits, currency: "GBP" as Currency },
    },
  } as const;
  const { endDay: _, ...hereWithoutEnd } = here;

  switch (state) {
    case "calm":
      break;
    case "offline":
      setOnline(false);
      await write(hereWithoutEnd);
      break;
    case "throttled":
    case "signedOut":
      service.fail("put", state);
      await write(hereWithoutEnd);
      await store.device.flush();
      break;
    case "refused":
      service.fail("put", "invalid");
      await write(hereWithoutEnd);
      await store.device.flush();
      service.heal();
      break;
    case "clash": {
      setOnline(false);
      await write({ ...hereWithoutEnd, progress: { kind: "feeling", score: 8 } });
      const { why: _why, ...there } = lisbon;
      lists.plant(own, {
        ...there,
        title: "A week in Lisbon with my sister",
        targetDay: "2027-05-21" as Day,
        endDay: "2027-05-28" as Day,
        progress: { kind: "count", done: 2, of: 5, unit: "bookings" },
        money: { cost: { amount: 165_000 as MinorUnits, currency: "GBP" as Currency } },
      });
      setOnline(true);
      await store.device.flush();
      break;
    }
    case "unconfirmed":
      setOnline(false);
      break;
    case "unconfirmedSignedOut":
      for (const call of ["directory", "read"] as const) service.fail(call, "signedOut");
      break;
    case "waitingUnconfirmed":
      setOnline(false);
      await write(hereWithoutEnd);
      break;
  }
  return store;
}
