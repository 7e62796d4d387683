import { expect, test } from "vitest";
import type { GoalId } from "#domain/goal/goal.ts";
import { waiting, type Entry } from "#store/local/Entry.ts";
import { rowKey } from "#store/local/keys.ts";
import { StoreProblem } from "#store/StoreProblem.ts";
import { company, goal, mine } from "./company.ts";
import { createClock, keptShelf } from "./device.ts";

const month = 30 * 86_400_000;
const waitingGoal: Entry = {
  place: mine,
  id: goal.id,
  kind: "goal",
  wanted: goal,
  sent: [],
  stamp: "s",
  since: 1,
  tries: 0,
  notBefore: 0,
  state: waiting,
};

/** A clock that can be put back, with timers that go by the time that really passes. */
function wrongClock() {
  const clock = createClock();
  let off = month;
  return {
    ...clock,
    now: () => clock.now() + off,
    correct: () => {
      off = 0;
    },
  };
}

test("a wait that was reckoned by a clock that was wrong ends when the clock is put right", async () => {
  const { tenant, open, inService } = await company();
  const clock = wrongClock();
  const store = open({ clock });
  await store.directory();
  tenant.faults.throttle(1, 60, ({ path }) => path.endsWith("/items"));
  await store.put(mine, goal);
  await store.device.flush();
  expect(await inService(mine)).toEqual([]);
  clock.correct();
  await store.put(mine, { ...goal, id: "other" as GoalId });
  await store.device.flush();
  expect((await inService(mine)).map(({ id }) => id).sort()).toEqual([goal.id, "other"]);
});

test("a service that asks to wait for days is asked again after an hour", async () => {
  const { tenant, open, inService, clock } = await company();
  const store = open();
  await store.directory();
  tenant.faults.throttle(1, 3 * 86_400, ({ path }) => path.endsWith("/items"));
  await store.put(mine, goal);
  await store.device.flush();
  clock.pass(59 * 60_000);
  await store.device.flush();
  expect(await inService(mine)).toEqual([]);
  clock.pass(7 * 60_000);
  await store.device.flush();
  expect(await inService(mine)).toEqual([goal]);
});

test("what an older version of the app kept without a count of its tries is sent", async () => {
  const { open, inService, clock, tenant } = await company();
  const shelf = keptShelf();
  const { tries: _, ...kept } = waitingGoal;
  await shelf.write([{ table: "outbox", key: rowKey(mine, goal.id), value: kept as Entry }]);
  const store = open({ shelf });
  await store.directory();
  tenant.faults.offline(true);
  await store.device.flush();
  tenant.faults.offline(false);
  clock.pass(10 * 60_000);
  await store.device.flush();
  expect(await inService(mine)).toEqual([goal]);
});

test("a service that says nonsense of when to come back is asked again all the same", async () => {
  const { open, inService, storeFor, me, clock } = await company();
  const remote = storeFor(me);
  let turnedAway = false;
  const store = open({
    remote: {
      ...remote,
      put: async (place, record, version) => {
        if (turnedAway) return await remote.put(place, record, version);
        turnedAway = true;
        throw new StoreProblem("throttled", "Later.", { retryAfter: Number.NaN });
      },
    },
  });
  await store.put(mine, goal);
  await store.device.flush();
  clock.pass(10 * 60_000);
  await store.device.flush();
  expect(await inService(mine)).toEqual([goal]);
});
