import { expect, test } from "vitest";
import { StoreProblem } from "#store/StoreProblem.ts";
import { company, goal, mine, recordsIn, states } from "./company.ts";

test("an answer from before a change was written does not take the change from the screen", async () => {
  const { open, storeFor, me } = await company();
  const remote = storeFor(me);
  const { promise: gate, resolve: release } = Promise.withResolvers<void>();
  const { promise: answered, resolve: tell } = Promise.withResolvers<void>();
  const device = open({
    remote: {
      ...remote,
      changes: async (asked) => {
        const answers = await remote.changes(asked);
        tell();
        await gate;
        return answers;
      },
    },
  });
  const reading = recordsIn(device, mine);
  await answered;
  await device.put(mine, goal);
  await device.device.flush();
  expect(states(device)).toEqual([]);
  release();
  expect(await reading).toEqual([goal]);
});

test("a row whose answer was lost, removed since, is removed once the service can tell whether it arrived", async () => {
  const { open, storeFor, inService, me, clock } = await company();
  const remote = storeFor(me);
  const away = new StoreProblem("offline", "No network.");
  let isAway = true;
  const device = open({
    remote: {
      ...remote,
      put: async (place, record, version) => {
        await remote.put(place, record, version);
        throw away;
      },
      changes: async (asked) => {
        if (isAway) throw away;
        return await remote.changes(asked);
      },
    },
  });
  isAway = false;
  await recordsIn(device, mine);
  isAway = true;
  await device.put(mine, goal);
  await device.device.flush();
  expect(await inService(mine)).toEqual([goal]);
  await device.remove(mine, goal.id);
  await device.device.flush();
  expect(states(device)).toEqual(["saved"]);
  isAway = false;
  clock.pass(600_000);
  await device.device.flush();
  expect(states(device)).toEqual([]);
  expect(await inService(mine)).toEqual([]);
});
