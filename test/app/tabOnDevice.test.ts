import { expect, test } from "vitest";
import { putOnWall, showTo } from "#domain/sharing/consentEdits.ts";
import type { Later } from "#app/Later.ts";
import { createTabModel } from "#app/tabModel.ts";
import type { GoalFields } from "#domain/goal/goalFields.ts";
import type { PersonId } from "#domain/person/person.ts";
import type { ShownPlace } from "#domain/sharing/place.ts";
import { provisionedTenant } from "#support/company.ts";
import { companyPlan, ids, north, today } from "#support/companyPlan.ts";
import { fixedInputs } from "#support/openTab.ts";
import { rememberingSites } from "#store/local/rememberingSites.ts";
import { memoryLocks } from "#store/local/memoryLocks.ts";
import type { Shelf } from "#store/local/Shelf.ts";
import { StoreProblem } from "#store/StoreProblem.ts";
import { readOne } from "../store/contract.ts";
import {
  createAir,
  createClock,
  keptShelf,
  openDevice,
  type DeviceOptions,
} from "../store/local/device.ts";

const fields: GoalFields = {
  title: "A trip to Lisbon",
  category: "travel",
  why: "We said we would.",
  progress: { kind: "steps" },
  steps: [],
  keptClose: false,
};

const group = companyPlan.teams[0]?.groupId ?? "";
const toDana: ShownPlace = { kind: "shown", by: ids.tom, to: ids.dana };

async function company() {
  const tenant = await provisionedTenant();
  const clock = createClock();
  const window = (options: Partial<DeviceOptions> & { later?: Later } = {}) => {
    const { later, shelf = keptShelf(), ...device } = options;
    const service = tenant.storeFor(ids.tom);
    const remote = rememberingSites(async () => service, shelf);
    const store = openDevice({ remote, me: ids.tom, clock, shelf, ...device });
    const model = createTabModel(store, fixedInputs(ids.tom), later);
    // What is to be read before the first words has a test of its own.
    model.notice.read();
    return { store, model };
  };
  const open = async (options: Parameters<typeof window>[0] = {}) => {
    const opened = window(options);
    await opened.model.open();
    return opened;
  };
  const shownTo = async (reader: PersonId): Promise<readonly string[]> =>
    (await readOne(tenant.storeFor(reader), toDana)).rows.flatMap(({ record }) =>
      record.kind === "shownGoal" ? [record.title] : [],
    );
  return { tenant, clock, window, open, shownTo };
}

test("what is shown and taken back over a copy is shown and taken back in the service", async () => {
  const { open, shownTo } = await company();
  const { model, store } = await open();
  const { id, saved } = model.goals.add(fields);
  await saved;
  for (const shown of [true, false, true, false]) {
    await model.goals.edit(id, showTo(ids.dana, shown, today));
    await store.device.flush();
    expect(model.outbox.state.get()).toEqual({ status: "saved" });
    expect(await shownTo(ids.dana)).toEqual(shown ? ["A trip to Lisbon"] : []);
  }
});

/** Later comes when the test says so. */
function later() {
  const works: { readonly millis: number; readonly work: () => void }[] = [];
  const asLater: Later = {
    random: () => 0.5,
    wake: (millis, work) => {
      works.push({ millis, work });
      return () => undefined;
    },
  };
  return { later: asLater, works };
}

test("somebody seen before is painted with no request, and their own list alone is asked for at once", async () => {
  const { tenant, window, open } = await company();
  const shelf = keptShelf();
  const first = await open({ shelf });
  await first.model.goals.add(fields).saved;
  await first.store.device.flush();
  const { later: asLater, works } = later();
  const { model } = window({ shelf, later: asLater });
  const before = tenant.tenant.requests.length;
  let asked: number | undefined;
  const stop = model.goals.board.subscribe(() => {
    if (model.goals.board.get().status === "ready")
      asked ??= tenant.tenant.requests.length - before;
  });
  await model.open();
  stop();
  expect(asked).toBe(0);
  expect(model.goals.board.get()).toMatchObject({ goals: [{ goal: { title: fields.title } }] });
  const paths = tenant.tenant.requests.slice(before).map(({ path }) => path);
  expect(paths.filter((path) => path !== "/$batch")).toEqual([
    "/sites/{site}/lists/{list}/items/delta",
  ]);
  // The rest was read a moment ago.
  expect(works).toMatchObject([{ millis: 4 * 60 * 60_000 }]);
});

test("looking anew while the rest is being read leaves one reading for later, not two", async () => {
  const { window, open } = await company();
  const shelf = keptShelf();
  await open({ shelf });
  let readings = 0;
  const counting: Shelf = {
    ...shelf,
    write: async (changes) => {
      await shelf.write(changes);
      readings += changes.filter(({ key }) => key === "due").length;
    },
  };
  const pending = new Set<() => void>();
  const asLater: Later = {
    random: () => 0.5,
    wake: (_millis, work) => {
      pending.add(work);
      return () => pending.delete(work);
    },
  };
  const { model, store } = window({ shelf: counting, later: asLater });
  await model.open();
  const [due] = pending;
  pending.clear();
  due?.();
  await model.open();
  await expect.poll(() => readings).toBe(2);
  // A round trip later whoever was to leave something for later has done so.
  await readOne(store, toDana);
  expect(pending.size).toBe(1);
});

test("what was left for later is read later: who one meets, and one's own list with it", async () => {
  const { tenant, window, open } = await company();
  const shelf = keptShelf();
  await open({ shelf });
  const { later: asLater, works } = later();
  const { model } = window({ shelf, later: asLater });
  await model.open();
  const before = tenant.tenant.requests.length;
  works[0]?.work();
  const asked = () =>
    tenant.tenant.requests
      .slice(before)
      .flatMap(({ path }) => /items(?:\/delta)?$/u.exec(path) ?? []);
  const directory = ["items", "items", "items", "items"];
  // What was confirmed a moment ago is not asked for again.
  await expect.poll(asked).toEqual([...directory, "items/delta"]);
});

test("away from the network what is known is on the screen, with the reason why it may be old", async () => {
  const { tenant, open } = await company();
  const shelf = keptShelf();
  const first = await open({ shelf });
  await first.model.goals.add(fields).saved;
  await first.store.device.flush();
  const away = Object.assign(new Error("No network."), { name: "StoreProblem", kind: "offline" });
  const refuse = () => Promise.reject(away);
  const remote = {
    ...tenant.storeFor(ids.tom),
    directory: refuse,
    changes: refuse,
    put: refuse,
  };
  const { model } = await open({ shelf, remote, later: later().later });
  expect(model.goals.board.get()).toMatchObject({ goals: [{ goal: { title: fields.title } }] });
  expect(model.unconfirmed.get()).toMatchObject({ kind: "offline" });
  expect(await model.goals.add({ ...fields, title: "A bicycle" }).saved).toBe(true);
  await expect
    .poll(() => model.outbox.state.get())
    .toEqual({ status: "onDevice", because: "offline" });
});

test("what one window changes the other shows", async () => {
  const { open } = await company();
  const shared = { shelf: keptShelf(), locks: memoryLocks(), air: createAir() };
  const [one, other] = [await open(shared), await open(shared)];
  await one.model.goals.add(fields).saved;
  await expect
    .poll(() => other.model.goals.board.get())
    .toMatchObject({ goals: [{ goal: { title: fields.title } }] });
});

test("what is being typed is there after a reload", async () => {
  const { open } = await company();
  const shelf = keptShelf();
  const first = await open({ shelf });
  first.model.drafts.set("new goal", { title: "Lis" });
  first.model.drafts.set("new goal", { title: "Lisbon" });
  await expect
    .poll(() => first.store.device.drafts())
    .toEqual(new Map([["new goal", { title: "Lisbon" }]]));
  const second = await open({ shelf });
  expect(second.model.drafts.get("new goal")).toEqual({ title: "Lisbon" });
  second.model.drafts.clear("new goal");
  await expect.poll(() => second.store.device.drafts()).toEqual(new Map());
});

test("a refused list ends in words about the very change, and letting go shows what the service has", async () => {
  const { tenant, open } = await company();
  const refused = new StoreProblem("forbidden", "SharePoint refused this.");
  const service = tenant.storeFor(ids.tom);
  let asked = 0;
  const { model, store } = await open({
    remote: {
      ...service,
      put: async () => {
        asked += 1;
        throw refused;
      },
    },
  });
  await model.goals.add(fields).saved;
  await store.device.flush();
  const [stuck] = model.outbox.stuck.get();
  expect(stuck).toMatchObject({ record: { title: fields.title }, state: { kind: "forbidden" } });
  expect(model.outbox.state.get()).toEqual({ status: "saved" });
  expect(asked).toBe(1);
  if (!stuck) throw new Error("Nothing is stuck.");
  await model.outbox.letGo(stuck);
  await expect.poll(() => model.goals.board.get()).toMatchObject({ goals: [] });
});

test("a wall seen before is painted with no request, and looked at anew", async () => {
  const { tenant, window, open } = await company();
  const shelf = keptShelf();
  const first = await open({ shelf });
  const { id, saved } = first.model.goals.add(fields);
  await saved;
  await first.model.goals.edit(id, putOnWall(north, true, today));
  await first.store.device.flush();
  await first.model.wallOf(group).open();
  const { model } = window({ shelf, later: later().later });
  await model.open();
  const wall = model.wallOf(group);
  const before = tenant.tenant.requests.length;
  let asked: number | undefined;
  const stop = wall.wall.subscribe(() => {
    if (wall.wall.get().status === "ready") asked ??= tenant.tenant.requests.length - before;
  });
  await wall.open();
  stop();
  expect(asked).toBe(0);
  expect(wall.wall.get()).toMatchObject({ people: [{ cards: [{ title: fields.title }] }] });
  expect(tenant.tenant.requests.length).toBeGreaterThan(before);
});
