import { expect, test } from "vitest";
import { showTo } from "#app/goals/edits.ts";
import type { Later } from "#app/Later.ts";
import { createTabModel, type TabModel } from "#app/tabModel.ts";
import type { GoalFields } from "#domain/goal/goalFields.ts";
import type { PersonId } from "#domain/person/person.ts";
import type { ShownPlace } from "#domain/sharing/place.ts";
import { provisionedTenant } from "#support/company.ts";
import { ids, today } from "#support/companyPlan.ts";
import { fixedInputs } from "#support/openTab.ts";
import { readOne } from "../store/contract.ts";
import { createClock, keptShelf, openDevice, type DeviceOptions } from "../store/local/device.ts";

const fields: GoalFields = {
  title: "A trip to Lisbon",
  category: "travel",
  why: "We said we would.",
  progress: { kind: "steps" },
  steps: [],
  keptClose: false,
};

const toDana: ShownPlace = { kind: "shown", by: ids.tom, to: ids.dana };

async function company() {
  const tenant = await provisionedTenant();
  const clock = createClock();
  const window = (options: Partial<DeviceOptions> & { later?: Later } = {}) => {
    const { later, ...device } = options;
    const store = openDevice({ remote: tenant.storeFor(ids.tom), me: ids.tom, clock, ...device });
    return { store, model: createTabModel(store, fixedInputs(ids.tom), later) };
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
