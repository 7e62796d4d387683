import { expect, test } from "vitest";
import type { GoalId } from "#domain/goal/goal.ts";
import { company, goal, mine } from "./company.ts";
import { createClock } from "./device.ts";

const month = 30 * 86_400_000;

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
