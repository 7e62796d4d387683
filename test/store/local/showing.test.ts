import { expect, test } from "vitest";
import type { Goal, GoalId, GoalUpdate } from "#domain/goal/goal.ts";
import type { Participation } from "#domain/sharing/participation.ts";
import { projectGoal } from "#domain/sharing/projectGoal.ts";
import type { RecordIn, ShownPlace } from "#domain/sharing/place.ts";
import { ids, today } from "#support/companyPlan.ts";
import { readOne, shown } from "../contract.ts";
import { company, goal, mine } from "./company.ts";

const toDana = shown(ids.tom, ids.dana);
const consents = [{ reader: ids.dana, since: today, inInvites: false }];
const sharedAs = (id: string): Goal => ({ ...goal, id: id as GoalId, consents });

function projection(of: Goal): RecordIn<ShownPlace> {
  const found = projectGoal(of, ids.dana, today, []);
  if (found === undefined) throw new Error("The goal is to be shown.");
  return found;
}

/** Tom's device, whose writes to Dana's list go through `onTheWay`. */
async function companyWith(onTheWay: (id: string) => Promise<void>) {
  const made = await company();
  const remote = made.storeFor(ids.tom);
  let online = true;
  const device = made.open({
    online: () => online,
    remote: {
      ...remote,
      put: async (place, record, version) => {
        if (place.kind === "shown") await onTheWay(record.id);
        return await remote.put(place, record, version);
      },
    },
  });
  await device.directory();
  await readOne(device, toDana);
  /** Leaves what shows `goals` to be sent together with the next flush. */
  const show = async (goals: readonly Goal[]): Promise<void> => {
    for (const each of goals) await device.put(mine, each);
    await device.device.flush();
    online = false;
    for (const each of goals) await device.put(toDana, projection(each));
    online = true;
  };
  const shownNow = async () => (await made.inService(toDana)).map(({ id }) => id).sort();
  return { ...made, device, show, shownNow };
}

test("what is taken back while it waits behind others is never sent", async () => {
  const sent: string[] = [];
  const { promise: gate, resolve: release } = Promise.withResolvers<void>();
  const { promise: full, resolve: tell } = Promise.withResolvers<void>();
  const { device, show, shownNow } = await companyWith(async (id) => {
    sent.push(id);
    if (sent.length === 4) tell();
    await gate;
  });
  const goals = ["a", "b", "c", "d", "last"].map(sharedAs);
  await show(goals);
  const sending = device.device.flush();
  await full;
  const last = (await readOne(device, mine)).rows.find(({ record }) => record.id === "last");
  await device.put(mine, { ...sharedAs("last"), consents: [] }, last?.version);
  release();
  await sending;
  await device.device.flush();
  expect(sent).not.toContain("last");
  expect(await shownNow()).toEqual(["a", "b", "c", "d"]);
});

test("what another device takes back while this one shows it does not stay shown", async () => {
  const { open, show, shownNow, device } = await companyWith(async () => {
    const [there] = (await readOne(phone, mine)).rows;
    await phone.put(mine, { ...sharedAs("a"), consents: [] }, there?.version);
    await phone.device.flush();
  });
  const phone = open();
  await show([sharedAs("a")]);
  await device.device.flush();
  expect(device.device.waiting.get()).toEqual([]);
  expect(await shownNow()).toEqual([]);
});

test("a goal is not shown by a state of which a line still waits", async () => {
  const { device, show, shownNow, tenant } = await companyWith(async () => undefined);
  await device.put(mine, sharedAs("a"));
  await device.device.flush();
  const line: GoalUpdate = {
    kind: "update",
    id: "line",
    goal: "a" as GoalId,
    day: today,
    text: "On.",
    progress: { kind: "done", done: false },
  };
  tenant.faults.fail(1, 403, "accessDenied", ({ method }) => method === "POST");
  await device.put(mine, line);
  await device.device.flush();
  expect(device.device.waiting.get()).toMatchObject([{ state: { status: "refused" } }]);
  await show([sharedAs("a")]);
  await device.device.flush();
  expect(await shownNow()).toEqual([]);
});

test("nothing is taken back before it is settled whether the person takes part", async () => {
  const { device, show, shownNow, tenant } = await companyWith(async () => undefined);
  await show([sharedAs("a")]);
  await device.device.flush();
  const part: Participation = {
    kind: "participation",
    id: "participation",
    taking: true,
    since: today,
  };
  tenant.faults.fail(1, 403, "accessDenied", ({ method }) => method === "POST");
  await device.put(mine, part);
  await device.device.flush();
  expect(device.device.waiting.get()).toMatchObject([{ state: { status: "refused" } }]);
  await show([sharedAs("b")]);
  await device.device.flush();
  expect(await shownNow()).toEqual(["a"]);
});
