import { expect, test } from "vitest";
import type { Goal, GoalId } from "#domain/goal/goal.ts";
import type { Place, RecordIn } from "#domain/sharing/place.ts";
import { projectGoal } from "#domain/sharing/projectGoal.ts";
import { provisionedTenant } from "#support/company.ts";
import { ids, today } from "#support/companyPlan.ts";
import { own, readOne, shown } from "../contract.ts";
import { bareGoal, point } from "../samples.ts";
import { createAir, createClock, keptShelf, openDevice } from "./device.ts";
import { memoryLocks } from "#store/local/memoryLocks.ts";
import { memoryShelf } from "#store/local/memoryShelf.ts";

const mine = own(ids.tom);
const goal: Goal = { ...bareGoal, status: "active", keptClose: false, why: "We said so." };

async function company() {
  const tenant = await provisionedTenant();
  const clock = createClock();
  const open = (options: Partial<Parameters<typeof openDevice>[0]> = {}) =>
    openDevice({ remote: tenant.storeFor(ids.tom), me: ids.tom, clock, ...options });
  /** What is in a place of the service, as somebody with no copy reads it. */
  const inService = async <P extends Place>(place: P): Promise<readonly RecordIn<P>[]> =>
    (await readOne(tenant.storeFor(ids.tom), place)).rows.map(({ record }) => record);
  return { ...tenant, clock, open, inService };
}

const states = (store: ReturnType<typeof openDevice>) =>
  store.device.waiting.get().map(({ state }) => state.status);

const recordsIn = async (store: ReturnType<typeof openDevice>, place: Place) =>
  (await readOne(store, place)).rows.map(({ record }) => record);

test("a change made offline is acknowledged, told as waiting, and in the service once it is back", async () => {
  const { tenant, open, inService, clock } = await company();
  tenant.faults.offline(true);
  const store = open();
  const kept = await store.put(mine, goal);
  await store.device.flush();
  expect(states(store)).toEqual(["saved"]);
  expect(store.device.waiting.get()[0]).toMatchObject({ place: mine, record: goal });
  tenant.faults.offline(false);
  clock.pass(600_000);
  await store.device.flush();
  expect(await inService(mine)).toEqual([goal]);
  expect(store.device.waiting.get()).toEqual([]);
  const [read] = (await readOne(store, mine)).rows;
  expect(read).toEqual(kept);
});

test("what is on the device is known without a request, with unsent changes in it", async () => {
  const { tenant, open } = await company();
  const shelf = keptShelf();
  const store = open({ shelf });
  await store.directory();
  await store.put(mine, goal);
  await readOne(store, mine);
  tenant.faults.offline(true);
  const changed = { ...goal, title: "Porto" };
  await store.put(mine, changed, (await readOne(store, mine)).rows[0]?.version);
  store.device.close();
  const before = tenant.requests.length;
  const again = open({ shelf });
  const [known] = await again.device.known([mine, own(ids.dana)]);
  expect(known?.rows.map(({ record }) => record)).toEqual([changed]);
  expect((await again.device.knownDirectory())?.me.id).toBe(ids.tom);
  expect(tenant.requests.length).toBe(before);
});

test("fast typing is sent as its last word, in order, and conflicts with nothing", async () => {
  const { open, inService } = await company();
  const store = open();
  let { version } = await store.put(mine, goal);
  for (const letter of "Porto in spring") {
    const title = `${letter} and so on`;
    ({ version } = await store.put(mine, { ...goal, title }, version));
  }
  await store.put(mine, { ...goal, title: "Porto in spring" }, version);
  await store.device.flush();
  expect(await inService(mine)).toEqual([{ ...goal, title: "Porto in spring" }]);
  expect(store.device.waiting.get()).toEqual([]);
});

test.for<[string, string]>([
  ["a create", "POST"],
  ["a change", "PATCH"],
  ["a removal", "DELETE"],
])("%s whose answer was lost comes about once", async ([, method]) => {
  const { tenant, open, inService, clock } = await company();
  const store = open();
  tenant.faults.dropResponseAfterWrite((asked) => asked.method === method);
  const { version } = await store.put(mine, goal);
  await store.device.flush();
  clock.pass(600_000);
  const changed = { ...goal, title: "Porto" };
  const after = await store.put(mine, changed, version);
  await store.device.flush();
  clock.pass(600_000);
  await store.device.flush();
  expect(await inService(mine)).toEqual([changed]);
  await store.remove(mine, goal.id, after.version);
  await store.device.flush();
  clock.pass(600_000);
  await store.device.flush();
  expect(await inService(mine)).toEqual([]);
  expect(store.device.waiting.get()).toEqual([]);
});

test("two devices that changed different parts end with both, on both", async () => {
  const { open, inService, clock } = await company();
  const phone = open();
  const laptop = open();
  await phone.put(mine, goal);
  await phone.device.flush();
  const seen = await Promise.all([readOne(phone, mine), readOne(laptop, mine)]);
  await phone.put(mine, { ...goal, title: "Porto" }, seen[0].rows[0]?.version);
  await laptop.put(mine, { ...goal, why: "Because." }, seen[1].rows[0]?.version);
  await phone.device.flush();
  await laptop.device.flush();
  clock.pass(600_000);
  await phone.device.flush();
  const both = { ...goal, title: "Porto", why: "Because." };
  expect(await inService(mine)).toEqual([both]);
  expect(await recordsIn(phone, mine)).toEqual([both]);
  expect(await recordsIn(laptop, mine)).toEqual([both]);
});

test.for(["mine", "theirs"] as const)(
  "the same part changed on two devices is side by side until %s is chosen",
  async (words) => {
    const { open, inService, clock } = await company();
    const phone = open();
    const laptop = open();
    await phone.put(mine, goal);
    await phone.device.flush();
    const seen = await Promise.all([readOne(phone, mine), readOne(laptop, mine)]);
    await phone.put(mine, { ...goal, title: "Porto" }, seen[0].rows[0]?.version);
    await phone.device.flush();
    await laptop.put(mine, { ...goal, title: "Faro", why: "Because." }, seen[1].rows[0]?.version);
    await laptop.device.flush();
    const [clash] = laptop.device.waiting.get();
    expect(clash).toMatchObject({
      record: { title: "Faro", why: "Because." },
      state: {
        status: "clash",
        clashes: [{ field: "title", mine: "Faro", theirs: "Porto" }],
        theirs: { title: "Porto", why: "Because." },
      },
    });
    if (!clash) throw new Error("There is no clash to decide.");
    await laptop.device.choose(clash, words);
    clock.pass(600_000);
    await laptop.device.flush();
    const title = words === "mine" ? "Faro" : "Porto";
    expect(await inService(mine)).toEqual([{ ...goal, title, why: "Because." }]);
    expect(laptop.device.waiting.get()).toEqual([]);
  },
);

test("a goal changed here and removed elsewhere is back, since words count for more than their removal", async () => {
  const { open, inService, clock } = await company();
  const phone = open();
  const laptop = open();
  await phone.put(mine, goal);
  await phone.device.flush();
  const [onPhone, onLaptop] = [await readOne(phone, mine), await readOne(laptop, mine)];
  await phone.remove(mine, goal.id, onPhone.rows[0]?.version);
  await phone.device.flush();
  const changed = { ...goal, title: "Porto" };
  await laptop.put(mine, changed, onLaptop.rows[0]?.version);
  await laptop.device.flush();
  clock.pass(600_000);
  await laptop.device.flush();
  expect(await inService(mine)).toEqual([changed]);
});

test("a removal taken back before or after it was sent leaves the goal as it was", async () => {
  const { open, inService } = await company();
  const store = open();
  const { version } = await store.put(mine, goal);
  await store.device.flush();
  await store.remove(mine, goal.id, version);
  await store.put(mine, goal);
  await store.device.flush();
  expect(await inService(mine)).toEqual([goal]);
  const [kept] = (await readOne(store, mine)).rows;
  await store.remove(mine, goal.id, kept?.version);
  await store.device.flush();
  await store.put(mine, goal);
  await store.device.flush();
  expect(await inService(mine)).toEqual([goal]);
});

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

test("windows of one host share the outbox: both see the change, one sends it", async () => {
  const { tenant, open, inService } = await company();
  const shared = { shelf: keptShelf(), locks: memoryLocks(), air: createAir() };
  const [one, other] = [open(shared), open(shared)];
  await one.directory();
  await other.directory();
  let heard = 0;
  other.device.listen(() => {
    heard += 1;
  });
  tenant.faults.offline(true);
  await one.put(mine, goal);
  expect(heard).toBeGreaterThan(0);
  expect((await other.device.known([mine])).length).toBe(0);
  await Promise.all([one.device.flush(), other.device.flush()]);
  tenant.faults.offline(false);
  const fresh = open(shared);
  await fresh.put(mine, { ...goal, id: "other" as GoalId });
  await fresh.device.retry({ place: mine, id: goal.id, state: { status: "saved" } });
  await Promise.all([one.device.flush(), other.device.flush(), fresh.device.flush()]);
  const posts = tenant.requests.filter(
    ({ method, path }) => method === "POST" && path.endsWith("/items"),
  );
  expect(posts.length).toBe(2);
  expect((await inService(mine)).length).toBe(2);
});

test("a shelf that keeps nothing acknowledges only what the service has", async () => {
  const { tenant, open, inService } = await company();
  const store = open({ shelf: memoryShelf() });
  const kept = await store.put(mine, goal);
  expect(await inService(mine)).toEqual([goal]);
  tenant.faults.offline(true);
  const change = store.put(mine, { ...goal, title: "Porto" }, kept.version);
  await expect(change).rejects.toMatchObject({ kind: "offline" });
  expect(store.device.waiting.get()).toEqual([]);
  tenant.faults.offline(false);
  await store.put(mine, { ...goal, title: "Porto" }, kept.version);
  expect(await inService(mine)).toEqual([{ ...goal, title: "Porto" }]);
  await store.remove(mine, goal.id);
  expect(await inService(mine)).toEqual([]);
});

test("nothing is shown by a consent that another device took back meanwhile", async () => {
  const { tenant, storeFor, open, clock } = await company();
  const place = shown(ids.tom, ids.dana);
  const consent = { reader: ids.dana, since: today, inInvites: false };
  const shared: Goal = { ...goal, consents: [consent] };
  const phone = open();
  const laptop = open();
  await phone.put(mine, goal);
  await phone.device.flush();
  const seen = await Promise.all([readOne(phone, mine), readOne(laptop, mine)]);
  await readOne(phone, place);
  await phone.put(mine, shared, seen[0].rows[0]?.version);
  await phone.device.flush();
  const projection = projectGoal(shared, ids.dana, today, []);
  if (projection === undefined) throw new Error("The goal is to be shown.");
  tenant.faults.offline(true);
  await phone.put(place, projection);
  await phone.device.flush();
  tenant.faults.offline(false);
  const [there] = (await readOne(laptop, mine)).rows;
  await laptop.put(mine, goal, there?.version);
  await laptop.device.flush();
  clock.pass(600_000);
  await phone.device.flush();
  expect((await readOne(storeFor(ids.dana), place)).rows).toEqual([]);
  expect(phone.device.waiting.get()).toEqual([]);
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
