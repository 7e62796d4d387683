import type { Goal } from "#domain/goal/goal.ts";
import type { Place, RecordIn } from "#domain/sharing/place.ts";
import type { LocalStore } from "#store/local/createLocalStore.ts";
import { provisionedTenant } from "#support/company.ts";
import { ids } from "#support/companyPlan.ts";
import { own, readOne } from "../contract.ts";
import { bareGoal } from "../samples.ts";
import { createClock, openDevice, type DeviceOptions } from "./device.ts";

export const mine = own(ids.tom);
export const goal: Goal = {
  ...bareGoal,
  status: "active",
  keptClose: false,
  why: "We said so.",
};

/** Tom's devices on the sandbox tenant, all by one clock. */
export async function company() {
  const tenant = await provisionedTenant();
  const clock = createClock();
  const open = (options: Partial<DeviceOptions> = {}) =>
    openDevice({ remote: tenant.storeFor(ids.tom), me: ids.tom, clock, ...options });
  /** What is in a place of the service, as somebody with no copy reads it. */
  const inService = async <P extends Place>(place: P): Promise<readonly RecordIn<P>[]> =>
    (await readOne(tenant.storeFor(ids.tom), place)).rows.map(({ record }) => record);
  return { ...tenant, me: ids.tom, clock, open, inService };
}

export const states = (store: LocalStore) =>
  store.device.waiting.get().map(({ state }) => state.status);

export const recordsIn = async (store: LocalStore, place: Place) =>
  (await readOne(store, place)).rows.map(({ record }) => record);
