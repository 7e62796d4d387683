import { expect, test } from "vitest";
import type { Goal, GoalId, GoalUpdate } from "#domain/goal/goal.ts";
import { equal } from "#domain/merge/equal.ts";
import { projectGoal } from "#domain/sharing/projectGoal.ts";
import type { OwnRecord } from "#domain/sharing/place.ts";
import type { LocalStore } from "#store/local/createLocalStore.ts";
import type { Remote } from "#store/local/Remote.ts";
import type { Shelf } from "#store/local/Shelf.ts";
import { provisionedTenant, type ProvisionedTenant } from "#support/company.ts";
import { ids, today } from "#support/companyPlan.ts";
import { own, readOne, shown } from "../contract.ts";
import { bareGoal, update } from "../samples.ts";
import { createClock, keptShelf, openDevice } from "./device.ts";

const mine = own(ids.tom);
const toDana = shown(ids.tom, ids.dana);
const consents = [{ reader: ids.dana, since: today, inInvites: true }];
const goal: Goal = { ...bareGoal, status: "active", keptClose: false, consents };
const line: GoalUpdate = { ...update, goal: goal.id };

/** A process that dies at its n-th step, before or after the step has its effect. */
function mortal(at: number, when: "before" | "after") {
  let steps = 0;
  const { promise: death, resolve: die } = Promise.withResolvers<"dead">();
  const never = new Promise<never>(() => undefined);
  const step = async <T>(work: () => Promise<T>): Promise<T> => {
    steps += 1;
    if (steps > at) return await never;
    if (steps === at && when === "before") {
      die("dead");
      return await never;
    }
    const answer = await work();
    if (steps < at) return answer;
    die("dead");
    return await never;
  };
  return {
    death,
    steps: () => steps,
    shelf: (shelf: Shelf): Shelf => ({
      ...shelf,
      write: async (changes) => await step(async () => await shelf.write(changes)),
    }),
    remote: (remote: Remote): Remote => ({
      ...remote,
      put: async (place, record, version) =>
        await step(async () => await remote.put(place, record, version)),
      remove: async (place, id, version) =>
        await step(async () => await remote.remove(place, id, version)),
      changes: async (asked) => await step(async () => await remote.changes(asked)),
    }),
  };
}

/** A morning's edits; `acknowledged` has the state of each row that the person was last told is saved. */
async function morning(store: LocalStore, acknowledged: Map<string, OwnRecord | "removed">) {
  const put = async (record: OwnRecord, version?: { item: string; etag: string }) => {
    const kept = await store.put(mine, record, version);
    acknowledged.set(record.id, record);
    return kept.version;
  };
  await store.directory();
  const first = await put(goal);
  await store.device.flush();
  const second = await put({ ...goal, title: "Porto" }, first);
  await put(line);
  const projection = projectGoal({ ...goal, title: "Porto" }, ids.dana, today, [line]);
  if (projection) await store.put(toDana, projection);
  const other = await put({ ...goal, id: "other" as GoalId, consents: [] });
  await store.device.flush();
  await store.remove(mine, "other", other);
  acknowledged.set("other", "removed");
  const third = await put({ ...goal, title: "Porto", why: "Because." }, second);
  await store.device.flush();
  await put({ ...goal, title: "Faro" }, third);
  await store.device.flush();
}

async function livesAndDies(tenant: ProvisionedTenant, at: number, when: "before" | "after") {
  const shelf = keptShelf();
  const clock = createClock();
  const life = mortal(at, when);
  const acknowledged = new Map<string, OwnRecord | "removed">();
  const remote = tenant.storeFor(ids.tom);
  const store = openDevice({
    remote: life.remote(remote),
    me: ids.tom,
    shelf: life.shelf(shelf),
    clock,
  });
  const end = await Promise.race([morning(store, acknowledged), life.death]);
  const again = openDevice({ remote: tenant.storeFor(ids.tom), me: ids.tom, shelf, clock });
  for (let round = 0; round < 4; round += 1) {
    await again.device.flush();
    clock.pass(600_000);
  }
  const rows = (await readOne(tenant.storeFor(ids.tom), mine)).rows.map(({ record }) => record);
  const shownRows = (await readOne(tenant.storeFor(ids.dana), toDana)).rows;
  // The next life begins with empty lists.
  for (const { id } of rows) await remote.remove(mine, id);
  for (const { record } of shownRows) await remote.remove(toDana, record.id);
  return { end, steps: life.steps(), acknowledged, rows, shownRows, again };
}

test("a crash between any two steps loses nothing that was acknowledged, and doubles nothing", async () => {
  const tenant = await provisionedTenant();
  const whole = await livesAndDies(tenant, Infinity, "after");
  expect(whole.end).toBeUndefined();
  expect(whole.shownRows).toHaveLength(1);
  expect(whole.steps).toBeGreaterThan(20);
  const losses: string[] = [];
  for (let at = 1; at <= whole.steps; at += 1) {
    for (const when of ["before", "after"] as const) {
      const life = await livesAndDies(tenant, at, when);
      losses.push(...lossesOf(life).map((loss) => `${loss} by a crash ${when} step ${at}`));
    }
  }
  expect(losses).toEqual([]);
}, 120_000);

function lossesOf({ acknowledged, rows, again }: Awaited<ReturnType<typeof livesAndDies>>) {
  const losses: string[] = [];
  if (new Set(rows.map(({ id }) => id)).size < rows.length) losses.push("A row was doubled");
  if (again.device.waiting.get().length > 0) losses.push("Something was never sent");
  const titles: Goal = { ...goal, title: "Porto" };
  for (const [id, state] of acknowledged) {
    const there = rows.find((record) => record.id === id);
    // What was under way when it crashed may be there too, and is a later word on the same row.
    const later: readonly unknown[] =
      id === goal.id
        ? [goal, titles, { ...titles, why: "Because." }, { ...goal, title: "Faro" }]
        : [undefined];
    const from = later.findIndex((each) => equal(each, state));
    const allowed =
      id === line.id
        ? [line]
        : state === "removed"
          ? [undefined]
          : [state, ...later.slice(from + 1)];
    if (!allowed.some((each) => equal(each, there))) losses.push(`A change of ${id} was lost`);
  }
  return losses;
}
