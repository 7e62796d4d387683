import { expect, test } from "vitest";
import { addDays } from "#domain/day.ts";
import type { Goal, GoalId } from "#domain/goal/goal.ts";
import type { PersonId } from "#domain/person/person.ts";
import { projectGoal } from "#domain/sharing/projectGoal.ts";
import { projectToWall } from "#domain/sharing/projectToWall.ts";
import type { Place } from "#domain/sharing/place.ts";
import type { Directory } from "#store/Store.ts";
import { ids, north, today } from "#support/companyPlan.ts";
import { readOne, shown } from "../contract.ts";
import { point } from "../samples.ts";
import { company, goal, mine } from "./company.ts";
import { keptShelf } from "./device.ts";

const toDana = shown(ids.tom, ids.dana);
const yesterday = addDays(today, -1);
const longAgo = addDays(today, -30);
const given = (reader: PersonId, since = longAgo) => ({ reader, since, inInvites: false });

/** A directory in which these changes were made. */
type Changed = (directory: Directory) => Directory;

const ended: Changed = (directory) => ({
  ...directory,
  relations: directory.relations.map((held) =>
    held.other.id === ids.dana ? { ...held, until: today } : held,
  ),
});
const begunAnew: Changed = (directory) => ({
  ...directory,
  relations: directory.relations.map((held) =>
    held.other.id === ids.dana ? { ...held, from: yesterday } : held,
  ),
});
const inNoTeam: Changed = (directory) => ({ ...directory, teams: [] });

/** Tom's device, to which the service tells the directory as it is after `change`. */
async function companyAfter(change: Changed) {
  const made = await company();
  const remote = made.storeFor(ids.tom);
  const device = made.open({
    remote: { ...remote, directory: async () => change(await remote.directory()) },
  });
  /** What the place shows in the service, once `goals` and what they show were given to the device. */
  const shownBy = async (place: Place, goals: readonly Goal[]): Promise<readonly string[]> => {
    for (const each of goals) await device.put(mine, each);
    await device.device.flush();
    await readOne(device, place);
    for (const each of goals) {
      const projection =
        place.kind === "wall"
          ? projectToWall(each, place.team, today)
          : projectGoal(each, ids.dana, today, []);
      if (projection !== undefined) await device.put(place, projection);
    }
    await device.device.flush();
    return (await made.inService(place)).map(({ id }) => id);
  };
  return { ...made, device, shownBy };
}

test("a consent of an earlier relation shows nothing in the next one, one given since does", async () => {
  const { device, shownBy } = await companyAfter(begunAnew);
  await device.directory();
  const old: Goal = { ...goal, consents: [given(ids.dana)] };
  const id = "fresh" as GoalId;
  const fresh: Goal = { ...goal, id, consents: [given(ids.dana, today)] };
  expect(await shownBy(toDana, [old, fresh])).toEqual(["fresh"]);
});

test("nothing is shown to somebody who is met no longer", async () => {
  const { device, shownBy } = await companyAfter(ended);
  await device.directory();
  expect(await shownBy(toDana, [{ ...goal, consents: [given(ids.dana)] }])).toEqual([]);
});

test("nothing is shown before the device knows whom the person meets", async () => {
  const { device, shownBy } = await companyAfter((directory) => directory);
  const shared: Goal = { ...goal, consents: [given(ids.dana)] };
  expect(await shownBy(toDana, [shared])).toEqual([]);
  await device.directory();
  const other: Goal = { ...shared, id: "other" as GoalId };
  expect(await shownBy(toDana, [other])).toContain("other");
});

test("a card goes up on the wall of a team the person is in, and of no other", async () => {
  const wall: Place = { kind: "wall", owner: ids.tom, team: north };
  const shared: Goal = { ...goal, wall: [{ team: north, since: longAgo, why: false }] };
  const member = await companyAfter((directory) => directory);
  await member.device.directory();
  expect(await member.shownBy(wall, [shared])).toEqual([goal.id]);
  const outsider = await companyAfter(inNoTeam);
  await outsider.device.directory();
  expect(await outsider.shownBy(wall, [shared])).toEqual([]);
});

test("what somebody showed leaves the device when they are met no longer", async () => {
  const { device, storeFor } = await companyAfter(ended);
  const theirs = shown(ids.dana, ids.tom);
  await storeFor(ids.dana).put(theirs, point);
  await readOne(device, theirs);
  expect(await device.device.known([theirs])).toHaveLength(1);
  await device.directory();
  expect(await device.device.known([theirs])).toEqual([]);
});

test("what a list refused to take back is taken back at the next opening", async () => {
  const { device, shownBy, tenant, inService } = await companyAfter((directory) => directory);
  await device.directory();
  await shownBy(toDana, [{ ...goal, consents: [given(ids.dana)] }]);
  tenant.faults.fail(1, 403, "accessDenied", ({ method }) => method === "DELETE");
  await device.remove(toDana, goal.id);
  await device.device.flush();
  expect(device.device.waiting.get()).toMatchObject([{ state: { status: "refused" } }]);
  await device.device.flush();
  expect(await inService(toDana)).toHaveLength(1);
  await device.directory();
  await device.device.flush();
  expect(await inService(toDana)).toEqual([]);
});

test("a device that lost who is who takes nothing back of what others see", async () => {
  const made = await company();
  const shelf = keptShelf();
  const device = made.open({ shelf });
  await device.directory();
  const shared: Goal = { ...goal, consents: [given(ids.dana)] };
  const other: Goal = { ...shared, id: "other" as GoalId };
  await device.put(mine, shared);
  await device.put(mine, other);
  await device.device.flush();
  await readOne(device, toDana);
  const show = async (each: Goal) => {
    const projection = projectGoal(each, ids.dana, today, []);
    if (projection !== undefined) await device.put(toDana, projection);
    await device.device.flush();
  };
  await show(shared);
  const before = await made.inService(toDana);
  expect(before).not.toEqual([]);
  await shelf.clear(["who"]);
  await show({ ...other, title: "Shown while nobody is known" });
  expect(await made.inService(toDana)).toEqual(before);
});
