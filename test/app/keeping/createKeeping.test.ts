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

test("the copy goes at the person's word, once all has arrived, and other windows of it open anew", async () => {
  const { now, store, keeping, window, rows } = await opened();
  const other = window();
  await readOne(other, mine);
  expect(await other.device.known([mine])).toHaveLength(1);
  await store.put(mine, goal);
  await keeping.turn();
  expect(keeping.state.get()).toEqual({
    isShared: false,
    phase: "asking",
    isSending: false,
    left: 0,
  });
  expect(now).toMatchObject({ isShared: false, restarts: 0 });
  await keeping.goOn();
  expect(now).toMatchObject({ isShared: true, restarts: 1 });
  // Told that it is about to go, and that it went.
  expect(now.others).toBe(2);
  expect(await rows()).toHaveLength(1);
  expect(await other.device.known([mine])).toEqual([]);
});

test("what cannot be sent is counted, and goes by itself once it can; the switch does not", async () => {
  const { now, store, keeping, rows } = await opened();
  now.isOnline = false;
  await store.put(mine, goal);
  await keeping.turn();
  expect(keeping.state.get()).toMatchObject({ phase: "asking", left: 1 });
  now.isOnline = true;
  await store.device.hurry();
  expect(keeping.state.get()).toMatchObject({ phase: "asking", left: 0 });
  expect(now).toMatchObject({ isShared: false, restarts: 0 });
  expect(await rows()).toHaveLength(1);
});

test("it can be left as it was, and then everything stays", async () => {
  const { now, store, keeping } = await opened();
  await readOne(store, mine);
  await keeping.turn();
  keeping.stay();
  await keeping.goOn();
  expect(keeping.state.get()).toMatchObject({ isShared: false, phase: "resting" });
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

test("a second click while the copy goes turns nothing back", async () => {
  const { now, keeping } = await opened();
  await keeping.turn();
  const going = keeping.goOn();
  await Promise.all([keeping.turn(), keeping.goOn(), going]);
  keeping.stay();
  await keeping.turn();
  await keeping.goOn();
  expect(now).toMatchObject({ isShared: true, restarts: 1 });
});

test.each(["a copy that cannot be taken away", "a word that the browser does not keep"])(
  "%s is told, and the switch stays true",
  async (what) => {
    const { now, store } = await opened();
    const isDeaf = what.startsWith("a word");
    const keeping = createKeeping({
      shared: {
        get: () => now.isShared,
        set: (shared) => void (now.isShared = isDeaf ? now.isShared : shared),
      },
      device: {
        ...store.device,
        forget: () => (isDeaf ? store.device.forget() : Promise.reject(new Error("It is locked."))),
      },
      send: () => Promise.reject(new Error("No way out.")),
      restart: () => void (now.restarts += 1),
    });
    await keeping.turn();
    await keeping.goOn();
    expect(keeping.state.get()).toMatchObject({ isShared: false, phase: "failed" });
    expect(now).toMatchObject({ isShared: false, restarts: 0 });
    // It can be tried again.
    await keeping.turn();
    expect(keeping.state.get().phase).toBe("asking");
  },
);

test("on a computer of one's own again a copy is kept from the next opening on", async () => {
  const { now, keeping } = await opened();
  now.isShared = true;
  await keeping.turn();
  await keeping.goOn();
  expect(now).toMatchObject({ isShared: false, restarts: 1 });
});
