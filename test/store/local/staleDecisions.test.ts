import { expect, test } from "vitest";
import { StoreProblem } from "#store/StoreProblem.ts";
import { ids } from "#support/companyPlan.ts";
import { readOne } from "../contract.ts";
import { company, goal, mine, states } from "./company.ts";

/** A laptop on which a change of the title was refused, and what its person saw of it then. */
async function refusedChange() {
  const made = await company();
  const [phone, laptop] = [made.open(), made.open()];
  await phone.put(mine, goal);
  await phone.device.flush();
  const [onPhone, onLaptop] = [await readOne(phone, mine), await readOne(laptop, mine)];
  made.tenant.faults.fail(1, 403, "accessDenied", ({ method }) => method === "PATCH");
  const typed = { ...goal, title: "Faro" };
  const { version } = await laptop.put(mine, typed, onLaptop.rows[0]?.version);
  await laptop.device.flush();
  const [refused] = laptop.device.waiting.get();
  if (refused?.state.status !== "refused") throw new Error("Nothing was refused.");
  return { ...made, phone, laptop, refused, version, before: onPhone.rows[0]?.version };
}

test("what was refused and clashes by now is not sent over words that nobody read here", async () => {
  const { phone, laptop, refused, before, inService } = await refusedChange();
  await phone.put(mine, { ...goal, title: "Porto" }, before);
  await phone.device.flush();
  await readOne(laptop, mine);
  expect(states(laptop)).toEqual(["clash"]);
  await laptop.device.retry(refused);
  expect(states(laptop)).toEqual(["clash"]);
  expect(await inService(mine)).toEqual([{ ...goal, title: "Porto" }]);
});

test("letting go of what was refused does not let go of what was typed since", async () => {
  const { laptop, refused, version, inService, tenant, clock } = await refusedChange();
  const later = { ...goal, title: "Faro in spring" };
  tenant.faults.offline(true);
  await laptop.put(mine, later, version);
  await laptop.device.discard(refused);
  tenant.faults.offline(false);
  clock.pass(600_000);
  await laptop.device.flush();
  expect(await inService(mine)).toEqual([later]);
});

test("a clash stays one when the try that was under way meanwhile is refused", async () => {
  const { storeFor, open } = await company();
  const service = storeFor(ids.tom);
  const { promise: gate, resolve: release } = Promise.withResolvers<void>();
  const { promise: asked, resolve: tell } = Promise.withResolvers<void>();
  const phone = open();
  const laptop = open({
    remote: {
      ...service,
      put: async () => {
        tell();
        await gate;
        throw new StoreProblem("forbidden", "The list refuses.");
      },
    },
  });
  await phone.put(mine, goal);
  await phone.device.flush();
  const [onPhone, onLaptop] = [await readOne(phone, mine), await readOne(laptop, mine)];
  await laptop.put(mine, { ...goal, title: "Faro" }, onLaptop.rows[0]?.version);
  await asked;
  await phone.put(mine, { ...goal, title: "Porto" }, onPhone.rows[0]?.version);
  await phone.device.flush();
  await readOne(laptop, mine);
  expect(states(laptop)).toEqual(["clash"]);
  release();
  await laptop.device.flush();
  expect(states(laptop)).toEqual(["clash"]);
});

test("a choice is not made over words that came after it was looked at", async () => {
  const { phone, laptop, refused, before, inService } = await refusedChange();
  const { version } = await phone.put(mine, { ...goal, title: "Porto" }, before);
  await phone.device.flush();
  await readOne(laptop, mine);
  const [looked] = laptop.device.waiting.get();
  if (looked === undefined) throw new Error(`${refused.id} does not clash.`);
  await phone.put(mine, { ...goal, title: "Ghent" }, version);
  await phone.device.flush();
  await readOne(laptop, mine);
  await laptop.device.choose(looked, new Set());
  expect(states(laptop)).toEqual(["clash"]);
  expect(await inService(mine)).toEqual([{ ...goal, title: "Ghent" }]);
  const [now] = laptop.device.waiting.get();
  if (now) await laptop.device.choose(now, new Set());
  expect(await inService(mine)).toEqual([{ ...goal, title: "Faro" }]);
});

test("what was refused stays so when another device changes the rest of the row", async () => {
  const { phone, laptop, before, inService } = await refusedChange();
  await phone.put(mine, { ...goal, why: "For Ana." }, before);
  await phone.device.flush();
  await readOne(laptop, mine);
  await laptop.device.flush();
  expect(states(laptop)).toEqual(["refused"]);
  expect(await inService(mine)).toEqual([{ ...goal, why: "For Ana." }]);
});

test("a goal that clashes is not removed before what the other device typed was read", async () => {
  const { phone, laptop, before, inService } = await refusedChange();
  await phone.put(mine, { ...goal, title: "Porto" }, before);
  await phone.device.flush();
  const { rows } = await readOne(laptop, mine);
  expect(states(laptop)).toEqual(["clash"]);
  const removal = laptop.remove(mine, goal.id, rows[0]?.version);
  await expect(removal).rejects.toMatchObject({ kind: "conflict" });
  expect(states(laptop)).toEqual(["clash"]);
  expect(await inService(mine)).toEqual([{ ...goal, title: "Porto" }]);
});
