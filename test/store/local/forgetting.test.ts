import { expect, test } from "vitest";
import type { GoalId } from "#domain/goal/goal.ts";
import { memoryLocks } from "#store/local/memoryLocks.ts";
import type { Shelf } from "#store/local/Shelf.ts";
import { readOne } from "../contract.ts";
import { company, goal, mine, states } from "./company.ts";
import { createAir, keptShelf } from "./device.ts";

const tables = ["rows", "places", "outbox", "drafts", "who", "meta"] as const;

async function laidOn(shelf: Shelf): Promise<readonly string[]> {
  const found = await Promise.all(
    tables.map(async (table) => ((await shelf.all(table)).length > 0 ? [table] : [])),
  );
  return found.flat();
}

test("what one window forgets no other window lays down again, and it is told to begin anew", async () => {
  const { open } = await company();
  const [shelf, air, locks] = [keptShelf(), createAir(), memoryLocks()];
  let told = 0;
  const one = open({ shelf, air, locks });
  const other = open({ shelf, air, locks, forgotten: () => (told += 1) });
  await one.directory();
  await one.put(mine, goal);
  await readOne(other, mine);
  expect(await laidOn(shelf)).toContain("rows");
  await one.device.forget();
  expect(told).toBe(1);
  for (const window of [one, other]) {
    await window.directory();
    await window.read([mine]);
    await window.device.keepDraft("point", "Ask about leave");
    await window.device.setDue({ at: 1, missed: 0 });
    await expect(window.put(mine, goal)).rejects.toMatchObject({ name: "StoreProblem" });
  }
  expect(await laidOn(shelf)).toEqual([]);
});

test("what is on its way arrives before anything is forgotten, and nothing goes out after it", async () => {
  const { open, storeFor, me, inService } = await company();
  const remote = storeFor(me);
  const { promise: gate, resolve: letGo } = Promise.withResolvers<void>();
  const begun = Promise.withResolvers<void>();
  const sent: string[] = [];
  const device = open({
    remote: {
      ...remote,
      put: async (place, record, version) => {
        begun.resolve();
        await gate;
        const kept = await remote.put(place, record, version);
        sent.push(record.id);
        return kept;
      },
    },
  });
  await device.put(mine, goal);
  await begun.promise;
  await device.put(mine, { ...goal, id: "second" as GoalId });
  let isForgotten = false;
  const forgetting = device.device.forget().then(() => (isForgotten = true));
  for (let turns = 0; turns < 50; turns += 1) await Promise.resolve();
  expect([isForgotten, sent]).toEqual([false, []]);
  letGo();
  await forgetting;
  expect(sent).toEqual([goal.id]);
  await device.device.hurry();
  expect((await inService(mine)).map(({ id }) => id)).toEqual([goal.id]);
  expect(states(device)).toEqual([]);
});

test("of a long queue nothing more is begun once all is to be forgotten", async () => {
  const { open, storeFor, me } = await company();
  const remote = storeFor(me);
  const { promise: gate, resolve: letGo } = Promise.withResolvers<void>();
  const begun = new Set<string>();
  let online = false;
  const device = open({
    online: () => online,
    remote: {
      ...remote,
      put: async (place, record, version) => {
        begun.add(record.id);
        await gate;
        return await remote.put(place, record, version);
      },
    },
  });
  for (let count = 0; count < 9; count += 1)
    await device.put(mine, { ...goal, id: `goal ${String(count)}` as GoalId });
  online = true;
  const sending = device.device.flush();
  await expect.poll(() => begun.size).toBeGreaterThan(1);
  const before = begun.size;
  const forgetting = device.device.forget();
  letGo();
  await Promise.all([sending, forgetting]);
  expect([before < 9, begun.size]).toEqual([true, before]);
});

test("a window that goes on sending is waited for a minute and no longer, and nothing is lost", async () => {
  const { open, clock } = await company();
  const [shelf, locks] = [keptShelf(), memoryLocks()];
  const device = open({ shelf, locks });
  await device.put(mine, goal);
  await device.device.flush();
  const { promise: held, resolve: end } = Promise.withResolvers<void>();
  const sending = locks.hold("send", async () => await held);
  const forgetting = device.device.forget().catch((problem: unknown) => problem);
  clock.pass(60_000);
  expect(await forgetting).toMatchObject({ kind: "throttled" });
  end();
  await sending;
  await locks.hold("send", async () => undefined);
  expect(await laidOn(shelf)).toContain("rows");
  await device.put(mine, { ...goal, id: "second" as GoalId });
  await device.device.flush();
  expect(states(device)).toEqual([]);
});

test("a shelf that could not be emptied is written on as before", async () => {
  const { open, inService } = await company();
  const shelf = keptShelf();
  let isBroken = true;
  const device = open({
    shelf: {
      ...shelf,
      clear: async (cleared) => {
        if (isBroken) throw new Error("The disk does not answer.");
        await shelf.clear(cleared);
      },
    },
  });
  await device.put(mine, goal);
  await expect(device.device.forget()).rejects.toThrow("does not answer");
  await device.put(mine, { ...goal, id: "second" as GoalId });
  await device.device.flush();
  expect(await inService(mine)).toHaveLength(2);
  isBroken = false;
  await device.device.forget();
  expect(await laidOn(shelf)).toEqual([]);
});
