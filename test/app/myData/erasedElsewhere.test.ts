import { expect, test } from "vitest";
import { putOnWall, showTo } from "#domain/sharing/consentEdits.ts";
import { createErasing } from "#app/myData/erasing.ts";
import { createTabModel } from "#app/tabModel.ts";
import type { GoalFields } from "#domain/goal/goalFields.ts";
import type { Place } from "#domain/sharing/place.ts";
import { sharePointLists } from "#store/owned/sharePointLists.ts";
import { provisionedTenant } from "#support/company.ts";
import { ids, north, today } from "#support/companyPlan.ts";
import { memoryCalendar, memoryTasks } from "#support/memoryServices.ts";
import { fixedInputs } from "#support/openTab.ts";
import { readOne } from "../../store/contract.ts";
import { createClock, keptShelf, openDevice } from "../../store/local/device.ts";

const fields: GoalFields = {
  title: "A trip to Lisbon",
  category: "travel",
  progress: { kind: "steps" },
  steps: [],
  keptClose: false,
};
const mine = { kind: "own", owner: ids.tom } as const;
const toDana = { kind: "shown", by: ids.tom, to: ids.dana } as const;
const wall = { kind: "wall", owner: ids.tom, team: north } as const;

async function company() {
  const tenant = await provisionedTenant();
  const clock = createClock();
  const kindsIn = async (place: Place) =>
    (await readOne(tenant.storeFor(ids.tom), place)).rows.map(({ record }) => record.kind);
  const open = async (name: string) => {
    let isOnline = true;
    const store = openDevice({
      remote: tenant.storeFor(ids.tom),
      me: ids.tom,
      clock,
      shelf: keptShelf(),
      online: () => isOnline,
    });
    const model = createTabModel(store, fixedInputs(name));
    model.notice.read();
    await model.open();
    return { store, model, setOnline: (online: boolean) => void (isOnline = online) };
  };
  const eraseFrom = async ({ model }: Awaited<ReturnType<typeof open>>) => {
    const service = tenant.storeFor(ids.tom);
    const known = async () => {
      const sites = service.sites();
      if (sites === undefined) throw new Error("Nobody asked the directory.");
      return sites;
    };
    const lists = sharePointLists({ graph: tenant.graphFor(ids.tom), me: ids.tom, known });
    const services = { lists, service, calendar: memoryCalendar(), tasks: memoryTasks() };
    const erasing = createErasing(model.parts, services, model.forget);
    await erasing.look();
    await erasing.erase({ reminder: true });
    return erasing.state.get();
  };
  return { open, eraseFrom, kindsIn };
}

test("a change that waits on another device is shown to nobody once all was erased", async () => {
  const { open, eraseFrom, kindsIn } = await company();
  const [here, away] = [await open("here"), await open("away")];
  const { id, saved } = here.model.goals.add(fields);
  await saved;
  await here.model.goals.edit(id, showTo(ids.dana, true, today));
  await here.model.goals.edit(id, putOnWall(north, true, today));
  await here.store.device.flush();
  await away.model.open();
  expect([await kindsIn(toDana), await kindsIn(wall)]).toEqual([["shownGoal"], ["card"]]);

  away.setOnline(false);
  await away.model.goals.edit(id, () => ({ title: "A trip to Porto" }));
  expect(await eraseFrom(here)).toMatchObject({ status: "erased" });
  expect([await kindsIn(mine), await kindsIn(toDana)]).toEqual([["participation"], []]);

  away.setOnline(true);
  await away.model.retry();
  await away.store.device.hurry();
  await away.model.open();
  await away.store.device.flush();
  expect(await kindsIn(mine)).toContain("goal");
  expect([await kindsIn(toDana), await kindsIn(wall)]).toEqual([[], []]);
  // Whoever begins anew shows what they choose anew.
  await away.model.participation.set(true);
  await away.store.device.flush();
  expect([await kindsIn(toDana), await kindsIn(wall)]).toEqual([[], []]);
});
