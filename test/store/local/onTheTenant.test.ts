import { expect, test } from "vitest";
import type { Goal, GoalId } from "#domain/goal/goal.ts";
import { projectGoal } from "#domain/sharing/projectGoal.ts";
import { memoryLocks } from "#store/local/memoryLocks.ts";
import { memoryShelf } from "#store/local/memoryShelf.ts";
import { ids, today } from "#support/companyPlan.ts";
import { own, readOne, shown } from "../contract.ts";
import { company, goal, mine, recordsIn, states } from "./company.ts";
import { createAir, keptShelf } from "./device.ts";

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
    await laptop.device.choose(clash, new Set(words === "mine" ? [] : ["title"]));
    clock.pass(600_000);
    await laptop.device.flush();
    const title = words === "mine" ? "Faro" : "Porto";
    expect(await inService(mine)).toEqual([{ ...goal, title, why: "Because." }]);
    expect(laptop.device.waiting.get()).toEqual([]);
  },
);

test("a goal changed here and removed elsewhere is back, since words count for more than their removal, and shown to nobody", async () => {
  const { open, inService, clock } = await company();
  const phone = open();
  const laptop = open();
  const consents = [{ reader: ids.dana, since: today, inInvites: true }];
  const shown = { ...goal, consents };
  await phone.put(mine, shown);
  await phone.device.flush();
  const [onPhone, onLaptop] = [await readOne(phone, mine), await readOne(laptop, mine)];
  await phone.remove(mine, goal.id, onPhone.rows[0]?.version);
  await phone.device.flush();
  const changed = { ...shown, title: "Porto" };
  await laptop.put(mine, changed, onLaptop.rows[0]?.version);
  await laptop.device.flush();
  clock.pass(600_000);
  await laptop.device.flush();
  expect(await inService(mine)).toEqual([{ ...changed, consents: [] }]);
});

test("a row made here and removed elsewhere before its answer arrived does not stay on the device", async () => {
  const { storeFor, open, clock } = await company();
  const service = storeFor(ids.tom);
  const { promise: gate, resolve: release } = Promise.withResolvers<void>();
  const { promise: made, resolve: tell } = Promise.withResolvers<void>();
  const phone = open({
    remote: {
      ...service,
      put: async (place, record, version) => {
        const kept = await service.put(place, record, version);
        tell();
        await gate;
        return kept;
      },
    },
  });
  await readOne(phone, mine);
  await phone.put(mine, goal);
  await made;
  await storeFor(ids.tom).remove(mine, goal.id);
  await readOne(phone, mine);
  release();
  await phone.device.flush();
  clock.pass(600_000);
  await phone.device.flush();
  expect(await recordsIn(phone, mine)).toEqual([]);
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
