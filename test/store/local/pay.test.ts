import { expect, test } from "vitest";
import type { PayRecord } from "#domain/commission/records/PayRecord.ts";
import type { MinorUnits } from "#domain/money.ts";
import type { PlanPlace } from "#domain/sharing/place.ts";
import { provisionedTenant } from "#support/company.ts";
import { ids, today } from "#support/companyPlan.ts";
import { theInstant } from "../../domain/arbitraries.ts";
import { own, readOne } from "../contract.ts";
import { payFigures, payPlan } from "../samples.ts";
import { createClock, openDevice } from "./device.ts";

const toms: PlanPlace = { kind: "plan", of: ids.tom };
const aDay = 24 * 60 * 60 * 1000;

async function twoPeople() {
  const tenant = await provisionedTenant();
  const clock = createClock();
  const open = (me: typeof ids.tom, options: object = {}) =>
    openDevice({ remote: tenant.storeFor(me), me, clock, ...options });
  return { tenant, clock, open };
}

test("what a manager writes of somebody's pay waits on their device and is there for both", async () => {
  const { tenant, clock, open } = await twoPeople();
  const dana = open(ids.dana);
  await dana.put(toms, payPlan);
  await dana.device.flush();
  const service = await readOne(tenant.storeFor(ids.dana), toms);
  expect(service.rows.map(({ record }) => record)).toEqual([payPlan]);

  const tom = open(ids.tom);
  expect((await readOne(tom, toms)).rows.map(({ record }) => record)).toEqual([payPlan]);
  expect(await tom.device.known([toms])).toHaveLength(1);
  // Nobody's pay is painted for ever without its being confirmed, not even by who wrote it.
  clock.pass(8 * aDay);
  expect(await tom.device.known([toms])).toEqual([]);
  expect(await readOne(dana, toms)).toMatchObject({ rows: [{ record: payPlan }] });
  clock.pass(8 * aDay);
  expect(await dana.device.known([toms])).toEqual([]);
});

test("what a manager typed and could not send outlasts the copy of that pay, and goes out after it", async () => {
  const { tenant, clock, open } = await twoPeople();
  let isOnline = true;
  const dana = open(ids.dana, { online: () => isOnline });
  await readOne(dana, toms);
  isOnline = false;
  await dana.put(toms, payPlan);
  clock.pass(8 * aDay);
  expect(await dana.device.known([toms])).toEqual([]);
  expect(dana.device.waiting.get()).toMatchObject([{ place: toms, record: payPlan }]);
  isOnline = true;
  await dana.device.hurry();
  const service = await readOne(tenant.storeFor(ids.dana), toms);
  expect(service.rows.map(({ record }) => record)).toEqual([payPlan]);
});

test("of one result typed on two devices neither is lost: the person is asked, and what they choose is sent", async () => {
  const { tenant, clock, open } = await twoPeople();
  const mine = own(ids.tom);
  const of = (result: number, at: string): PayRecord => ({
    ...payFigures,
    result: result as MinorUnits,
    updatedAt: theInstant(at),
  });
  const [laptop, phone] = [open(ids.tom), open(ids.tom)];
  const { version } = await laptop.put(mine, of(100, "2026-11-01T09:00:00Z"));
  await laptop.device.flush();
  const there = (await readOne(phone, mine)).rows[0];
  await laptop.put(mine, of(300, "2026-11-03T09:00:00Z"), version);
  await laptop.device.flush();
  await phone.put(mine, of(200, "2026-11-02T09:00:00Z"), there?.version);
  await phone.device.flush();
  expect(laptop.device.waiting.get()).toEqual([]);
  const [asked] = phone.device.waiting.get();
  expect(asked).toMatchObject({
    record: { result: 200 },
    state: { status: "clash", clashes: [{ field: "result", mine: 200, theirs: 300 }] },
  });
  const kept = async () =>
    (await readOne(tenant.storeFor(ids.tom), mine)).rows.map(({ record }) => record);
  expect(await kept()).toEqual([of(300, "2026-11-03T09:00:00Z")]);
  if (!asked) throw new Error("Nobody is asked.");
  await phone.device.choose(asked, new Set());
  clock.pass(600_000);
  await phone.device.flush();
  expect(phone.device.waiting.get()).toEqual([]);
  expect((await kept()).map((row) => "result" in row && row.result)).toEqual([200]);
});

test("whoever manages somebody no longer keeps nothing of their pay on a device", async () => {
  const { tenant, open } = await twoPeople();
  const remote = tenant.storeFor(ids.dana);
  let isOver = false;
  const directory = async () => {
    const found = await remote.directory();
    if (!isOver) return found;
    const relations = found.relations.map((held) =>
      held.other.id === ids.tom ? { ...held, until: today } : held,
    );
    return { ...found, relations };
  };
  const dana = open(ids.dana, { remote: { ...remote, directory } });
  await dana.put(toms, payPlan);
  await dana.device.flush();
  await readOne(dana, toms);
  await dana.directory();
  expect(await dana.device.known([toms])).toHaveLength(1);
  isOver = true;
  await dana.directory();
  expect(await dana.device.known([toms])).toEqual([]);
});

test("a plan bent by hand is read as it stands, and no other row is hidden by it", async () => {
  const { tenant } = await twoPeople();
  const store = tenant.storeFor(ids.dana);
  const bent: PayRecord = { ...payPlan, id: "bent", content: { terms: [["?"]] } };
  const { currency: _, ...bare } = { ...payPlan, id: "bare" };
  for (const record of [payPlan, bent, bare]) await store.put(toms, record);
  const { rows, unreadable } = await readOne(store, toms);
  expect(rows.map(({ record }) => record)).toEqual([payPlan, bent, bare]);
  expect(unreadable).toEqual([]);
});
