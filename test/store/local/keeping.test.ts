import { expect, test } from "vitest";
import { memoryShelf } from "#store/local/memoryShelf.ts";
import type { GoalId } from "#domain/goal/goal.ts";
import { StoreProblem } from "#store/StoreProblem.ts";
import { readOne } from "../contract.ts";
import { company, goal, mine, states } from "./company.ts";
import { keptShelf } from "./device.ts";

test("what is typed into a form outlives the window, and is gone once it is let go", async () => {
  const { open } = await company();
  const shelf = keptShelf();
  const before = open({ shelf });
  await before.device.keepDraft("new goal", { title: "Lisb" });
  await before.device.keepDraft("point", "Ask about leave");
  before.device.close();
  const after = open({ shelf });
  expect(await after.device.drafts()).toEqual(
    new Map<string, unknown>([
      ["new goal", { title: "Lisb" }],
      ["point", "Ask about leave"],
    ]),
  );
  await after.device.keepDraft("point", undefined);
  expect([...(await after.device.drafts()).keys()]).toEqual(["new goal"]);
  await after.device.forget();
  expect(await after.device.drafts()).toEqual(new Map());
});

test("a copy that stands in for the service says so, and why", async () => {
  const { open, storeFor, me } = await company();
  const remote = storeFor(me);
  const away = new StoreProblem("offline", "No network.");
  let isAway = false;
  const device = open({
    remote: {
      ...remote,
      changes: async (asked) => {
        if (isAway) throw away;
        return await remote.changes(asked);
      },
    },
  });
  await device.put(mine, goal);
  await device.device.flush();
  expect(await readOne(device, mine)).not.toHaveProperty("unconfirmed");
  isAway = true;
  expect(await readOne(device, mine)).toMatchObject({ status: "read", unconfirmed: away });
});

test("signing in sends at once what waited for it, and until then says why it waits", async () => {
  const { open, storeFor, inService, me } = await company();
  const remote = storeFor(me);
  let signedIn = false;
  const signInProblem = Object.assign(new Error("Nobody is signed in."), {
    name: "SignInProblem",
    kind: "interactionNeeded",
  });
  const device = open({
    remote: {
      ...remote,
      put: async (place, record, version) => {
        if (!signedIn) throw signInProblem;
        return await remote.put(place, record, version);
      },
    },
  });
  await device.put(mine, goal);
  await device.device.flush();
  const [kept] = device.device.waiting.get();
  expect(kept?.state).toEqual({ status: "saved", because: "signedOut" });
  signedIn = true;
  await device.device.hurry();
  expect(states(device)).toEqual([]);
  expect(await inService(mine)).toEqual([goal]);
});

test("what is changed while a sending ends is sent all the same, at whichever step of it", async () => {
  let isPast = false;
  for (let step = 1; !isPast; step += 1) {
    const { open, inService } = await company();
    const shelf = keptShelf();
    let looks = 0;
    let changed: Promise<unknown> | undefined;
    const device = open({
      shelf: {
        ...shelf,
        all: async (table, prefix) => {
          const found = await shelf.all(table, prefix);
          looks += table === "outbox" ? 1 : 0;
          if (looks >= step && changed === undefined) {
            changed = device.put(mine, { ...goal, id: "second" as typeof goal.id });
          }
          return found;
        },
      },
    });
    await device.put(mine, goal);
    await device.device.flush();
    await changed;
    isPast = changed === undefined;
    expect(step).toBeGreaterThan(isPast ? 4 : 0);
    await expect.poll(() => inService(mine)).toHaveLength(isPast ? 1 : 2);
    device.device.close();
  }
});

test("a row is removed in the service although the copy of its place was lost meanwhile", async () => {
  const { open, inService } = await company();
  const shelf = keptShelf();
  const device = open({ shelf });
  await device.put(mine, goal);
  await device.device.flush();
  const seen = await readOne(device, mine);
  await shelf.clear(["rows", "places", "outbox", "who", "meta"]);
  await device.remove(mine, goal.id, seen.rows[0]?.version);
  await device.device.flush();
  expect(await inService(mine)).toEqual([]);
});

test("what is kept nowhere and could not be sent is its writer's again, and not sent later", async () => {
  const { open, inService } = await company();
  let online = false;
  const device = open({ shelf: memoryShelf(), online: () => online });
  await expect(device.put(mine, goal)).rejects.toMatchObject({ kind: "offline" });
  expect(states(device)).toEqual([]);
  online = true;
  await device.device.hurry();
  expect(await inService(mine)).toEqual([]);
});

test("a row of a place that is unknown here is not said to be removed while nobody can be asked", async () => {
  const { open, tenant, inService } = await company();
  const before = open();
  await before.put(mine, goal);
  await before.device.flush();
  const device = open();
  tenant.faults.offline(true);
  await expect(device.remove(mine, goal.id)).rejects.toMatchObject({ kind: "offline" });
  tenant.faults.offline(false);
  expect(await inService(mine)).toEqual([goal]);
});

test("whoever asks for all to be sent hears of it once it was, at whichever step of another sending", async () => {
  const { open, inService } = await company();
  let online = true;
  const device = open({ online: () => online });
  for (let step = 0; step < 20; step += 1) {
    online = false;
    await device.put(mine, { ...goal, id: `goal ${String(step)}` as GoalId });
    for (let turns = 0; turns < step; turns += 1) await Promise.resolve();
    online = true;
    await device.device.flush();
    expect((await inService(mine)).length).toBe(step + 1);
  }
});
