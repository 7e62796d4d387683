import { expect, test } from "vitest";
import { createKeeping } from "#app/keeping/createKeeping.ts";
import { memoryLocks } from "#store/local/memoryLocks.ts";
import { provisionedTenant } from "#support/company.ts";
import { ids } from "#support/companyPlan.ts";
import { own, readOne } from "../../store/contract.ts";
import { goal } from "../../store/samples.ts";
import { createAir, keptShelf, openDevice } from "../../store/local/device.ts";

const mine = own(ids.tom);

/** Tom's pane on a computer with a copy, and what became of it. */
async function opened() {
  const tenant = await provisionedTenant();
  const remote = tenant.storeFor(ids.tom);
  const [shelf, locks, air] = [keptShelf(), memoryLocks(), createAir()];
  const now = { isShared: false, isOnline: true, restarts: 0, others: 0 };
  const forgotten = () => void (now.others += 1);
  const window = () =>
    openDevice({ remote, me: ids.tom, shelf, locks, air, online: () => now.isOnline, forgotten });
  const store = window();
  const keeping = createKeeping({
    shared: { get: () => now.isShared, set: (shared) => void (now.isShared = shared) },
    device: store.device,
    send: () => store.device.hurry(),
    restart: () => void (now.restarts += 1),
  });
  const rows = async () => (await readOne(tenant.storeFor(ids.tom), mine)).rows;
  return { now, store, keeping, window, rows };
}

test("the copy goes once all has arrived, and other windows of it open anew", async () => {
  const { now, store, keeping, window, rows } = await opened();
  const other = window();
  await readOne(other, mine);
  expect(await other.device.known([mine])).toHaveLength(1);
  await store.put(mine, goal);
  await keeping.turn();
  await expect.poll(() => now.restarts).toBe(1);
  expect(now.isShared).toBe(true);
  // Told that it is about to go, and that it went.
  expect(now.others).toBe(2);
  expect(await rows()).toHaveLength(1);
  expect(await other.device.known([mine])).toEqual([]);
  expect(keeping.state.get()).toMatchObject({ isShared: true, left: 0 });
});

test("what cannot be sent keeps the switch where it was, until it is sent by itself", async () => {
  const { now, store, keeping, rows } = await opened();
  now.isOnline = false;
  await store.put(mine, goal);
  await keeping.turn();
  expect(keeping.state.get()).toEqual({ isShared: false, phase: "waiting", left: 1 });
  expect(now.restarts).toBe(0);
  now.isOnline = true;
  await store.device.hurry();
  await expect.poll(() => now.restarts).toBe(1);
  expect(now.isShared).toBe(true);
  expect(await rows()).toHaveLength(1);
});

test("it can be left as it was, and then nothing goes when all has arrived", async () => {
  const { now, store, keeping } = await opened();
  await readOne(store, mine);
  now.isOnline = false;
  await store.put(mine, goal);
  await keeping.turn();
  keeping.stay();
  now.isOnline = true;
  await store.device.hurry();
  expect(keeping.state.get()).toEqual({ isShared: false, phase: "resting", left: 0 });
  expect(now).toMatchObject({ isShared: false, restarts: 0 });
  expect(await store.device.known([mine])).toHaveLength(1);
});

test("what waits is thrown away only when the person says so", async () => {
  const { now, store, keeping, rows } = await opened();
  now.isOnline = false;
  await store.put(mine, goal);
  await keeping.turn();
  await keeping.goOn();
  expect(now).toMatchObject({ isShared: true, restarts: 1 });
  now.isOnline = true;
  expect(await rows()).toEqual([]);
});

test("a copy that cannot be taken away is said to be there, and the switch tells the truth", async () => {
  const { now, store } = await opened();
  const keeping = createKeeping({
    shared: { get: () => now.isShared, set: (shared) => void (now.isShared = shared) },
    device: { ...store.device, forget: () => Promise.reject(new Error("The disk is locked.")) },
    send: () => Promise.reject(new Error("No way out.")),
    restart: () => void (now.restarts += 1),
  });
  await keeping.turn();
  await expect.poll(() => keeping.state.get().phase).toBe("failed");
  expect(keeping.state.get().isShared).toBe(false);
  expect(now).toMatchObject({ isShared: false, restarts: 0 });
});

test("on a computer of one's own again a copy is kept from the next opening on", async () => {
  const { now, keeping } = await opened();
  now.isShared = true;
  await keeping.turn();
  await expect.poll(() => now.restarts).toBe(1);
  expect(now.isShared).toBe(false);
});
