import { expect, test } from "vitest";
import type { GoalId } from "#domain/goal/goal.ts";
import { ids } from "#support/companyPlan.ts";
import { readOne, shown } from "../contract.ts";
import { point } from "../samples.ts";
import { company, goal, mine, recordsIn } from "./company.ts";
import { keptShelf } from "./device.ts";

test("throttled, everything waits as long as the service asks, and no longer than that and its jitter", async () => {
  const { tenant, open, inService, clock } = await company();
  const store = open();
  await store.directory();
  tenant.faults.throttle(1, 60, ({ path }) => path.endsWith("/items"));
  await store.put(mine, goal);
  await store.device.flush();
  const asked = tenant.requests.length;
  await store.put(mine, { ...goal, id: "other" as GoalId });
  await store.device.flush();
  clock.pass(59_000);
  await store.device.flush();
  expect(tenant.requests.length).toBe(asked);
  clock.pass(5_000);
  await store.device.flush();
  expect((await inService(mine)).length).toBe(2);
});

test("throttled again and again with a time to wait, a change goes on waiting and is sent in the end", async () => {
  const { tenant, open, inService, clock } = await company();
  const store = open();
  await store.directory();
  tenant.faults.throttle(15, 60, ({ path }) => path.endsWith("/items"));
  await store.put(mine, goal);
  for (let tries = 0; tries < 15; tries += 1) {
    await store.device.flush();
    expect(store.device.waiting.get()).toMatchObject([{ state: { status: "saved" } }]);
    clock.pass(3_600_000);
  }
  await store.device.flush();
  expect(await inService(mine)).toEqual([goal]);
});

test("a list over its threshold, which no waiting heals, ends in words after few tries", async () => {
  const { tenant, open, clock } = await company();
  const store = open();
  await store.directory();
  tenant.faults.fail(500, 429, "tooManyRequests", ({ path }) => path.endsWith("/items"));
  await store.put(mine, goal);
  for (let tries = 0; tries < 30; tries += 1) {
    await store.device.flush();
    clock.pass(3_600_000);
  }
  await store.device.flush();
  expect(store.device.waiting.get()).toMatchObject([
    { record: goal, state: { status: "refused", kind: "throttled" } },
  ]);
  const posted = tenant.requests.filter(
    ({ method, path }) => method === "POST" && path.endsWith("/items"),
  );
  expect(posted.length).toBeLessThanOrEqual(10);
});

test("what is refused stays with its words, and can be sent once more or let go", async () => {
  const { tenant, open, inService } = await company();
  const store = open();
  await store.directory();
  tenant.faults.fail(1, 403, "accessDenied", ({ path }) => path.endsWith("/items"));
  await store.put(mine, goal);
  await store.device.flush();
  const [refused] = store.device.waiting.get();
  expect(refused).toMatchObject({
    record: goal,
    state: { status: "refused", kind: "notProvisioned" },
  });
  if (!refused) throw new Error("Nothing was refused.");
  await store.device.retry(refused);
  expect(await inService(mine)).toEqual([goal]);
  tenant.faults.fail(1, 403, "accessDenied", ({ path }) => path.endsWith("/items"));
  await store.put(mine, { ...goal, id: "other" as GoalId });
  await store.device.flush();
  const [other] = store.device.waiting.get();
  if (!other) throw new Error("Nothing was refused.");
  await store.device.discard(other);
  expect(await recordsIn(store, mine)).toEqual([goal]);
});

test("a place that refuses itself is purged from the device", async () => {
  const { tenant, storeFor, open } = await company();
  const dana = storeFor(ids.dana);
  const theirs = shown(ids.dana, ids.tom);
  await dana.put(theirs, point);
  const store = open();
  expect(await recordsIn(store, theirs)).toEqual([point]);
  tenant.faults.fail(1, 404, "itemNotFound", ({ path }) => path.endsWith("/delta"));
  const [refused] = await store.read([theirs]);
  expect(refused).toMatchObject({ status: "failed", problem: { kind: "forbidden" } });
  expect(await store.device.known([theirs])).toEqual([]);
});

test("what another person wrote is not known when nobody confirmed it for seven days", async () => {
  const { storeFor, open, clock, tenant } = await company();
  const theirs = shown(ids.dana, ids.tom);
  await storeFor(ids.dana).put(theirs, point);
  const store = open();
  await readOne(store, theirs);
  await readOne(store, mine);
  clock.pass(7 * 86_400_000 + 1);
  expect((await store.device.known([theirs, mine])).map(({ place }) => place)).toEqual([mine]);
  tenant.faults.offline(true);
  const [away] = await store.read([theirs]);
  expect(away).toMatchObject({ status: "failed", problem: { kind: "offline" } });
});

test("nor is it known for years because the clock was ahead when it was confirmed", async () => {
  const { storeFor, open, clock } = await company();
  const theirs = shown(ids.dana, ids.tom);
  await storeFor(ids.dana).put(theirs, point);
  let ahead = 30 * 86_400_000;
  const store = open({ clock: { ...clock, now: () => clock.now() + ahead } });
  await readOne(store, theirs);
  expect(await store.device.known([theirs])).toHaveLength(1);
  ahead = 0;
  expect(await store.device.known([theirs])).toEqual([]);
});

test("a row that can no longer be read is not shown as it was before", async () => {
  const { storeFor, open } = await company();
  const theirs = shown(ids.dana, ids.tom);
  await storeFor(ids.dana).put(theirs, point);
  const remote = storeFor(ids.tom);
  const store = open({
    remote: {
      ...remote,
      changes: async (asked) => {
        const answers = await remote.changes(asked);
        return answers.map((answer, index) => {
          if (answer.status !== "changed" || asked[index]?.token === undefined) return answer;
          const unreadable = [{ item: read?.version.item ?? "", id: point.id, reason: "Newer." }];
          return { ...answer, unreadable };
        });
      },
    },
  });
  await readOne(store, theirs);
  const [inList] = await remote.read([theirs]);
  const read = inList?.status === "read" ? inList.rows[0] : undefined;
  expect(await recordsIn(store, theirs)).toEqual([]);
  expect((await readOne(store, theirs)).unreadable).toHaveLength(1);
});

test("a tombstone takes the row from the device, and an expired token brings everything anew", async () => {
  const { tenant, storeFor, open } = await company();
  const theirs = shown(ids.dana, ids.tom);
  const dana = storeFor(ids.dana);
  await dana.put(theirs, point);
  await dana.put(theirs, { ...point, id: "second" });
  const store = open();
  await readOne(store, theirs);
  await dana.remove(theirs, point.id);
  expect((await recordsIn(store, theirs)).map((record) => record.id)).toEqual(["second"]);
  await dana.remove(theirs, "second");
  tenant.faults.expireDeltaTokens();
  expect(await recordsIn(store, theirs)).toEqual([]);
});

test("forgetting leaves nothing on the device", async () => {
  const { open, tenant } = await company();
  const shelf = keptShelf();
  const store = open({ shelf });
  await store.directory();
  await store.put(mine, goal);
  await readOne(store, mine);
  tenant.faults.offline(true);
  await store.put(mine, { ...goal, id: "other" as GoalId });
  await store.device.forget();
  const left = await Promise.all(
    (["rows", "places", "outbox", "meta"] as const).map((table) => shelf.all(table)),
  );
  expect(left).toEqual([[], [], [], []]);
});
