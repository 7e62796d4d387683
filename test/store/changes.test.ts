import { expect, test } from "vitest";
import type { GoalId } from "#domain/goal/goal.ts";
import type { Place } from "#domain/sharing/place.ts";
import type { PlaceChanges } from "#store/Changes.ts";
import type { SharePointStore } from "#store/sharepoint/createSharePointStore.ts";
import { provisionedTenant } from "#support/company.ts";
import { ids } from "#support/companyPlan.ts";
import { own, shown } from "./contract.ts";
import { bareGoal, point, shownGoal } from "./samples.ts";

const mine = own(ids.tom);

async function changed<P extends Place>(store: SharePointStore, place: P, token?: string) {
  const [answer] = await store.changes([{ place, token }]);
  return succeeded(answer);
}

function succeeded<P extends Place>(answer: PlaceChanges<P> | undefined) {
  if (answer?.status !== "changed") throw answer?.problem ?? new Error("Nothing was answered.");
  return answer;
}

test("the first answer brings everything and the next what changed, tombstones included", async () => {
  const { storeFor } = await provisionedTenant();
  const store = storeFor(ids.tom);
  const kept = await store.put(mine, bareGoal);
  const other = await store.put(mine, { ...bareGoal, id: "other" as GoalId });
  const first = await changed(store, mine);
  expect(first).toMatchObject({ whole: true, rows: [kept, other], gone: [] });
  const after = await store.put(mine, { ...bareGoal, title: "New" }, kept.version);
  await store.remove(mine, "other", other.version);
  const second = await changed(store, mine, first.token);
  expect(second).toMatchObject({ whole: false, rows: [after], gone: [other.version.item] });
  expect(await changed(store, mine, second.token)).toMatchObject({ rows: [], gone: [] });
});

test("a token that is too old brings everything once more", async () => {
  const { tenant, storeFor } = await provisionedTenant();
  const store = storeFor(ids.tom);
  const kept = await store.put(mine, bareGoal);
  const { token } = await changed(store, mine);
  tenant.faults.expireDeltaTokens();
  expect(await changed(store, mine, token)).toMatchObject({ whole: true, rows: [kept] });
});

test("many places are one round trip, and one that is refused leaves the others", async () => {
  const { tenant, storeFor } = await provisionedTenant();
  const store = storeFor(ids.tom);
  const put = await storeFor(ids.dana).put(shown(ids.dana, ids.tom), point);
  await store.put(shown(ids.tom, ids.dana), shownGoal);
  const places = [own(ids.dana), shown(ids.dana, ids.tom), shown(ids.tom, ids.dana), mine];
  const sent = () => tenant.requests.filter(({ path }) => path === "/$batch").length;
  await store.directory();
  const before = sent();
  const answers = await store.changes(places.map((place) => ({ place })));
  expect(sent() - before).toBe(1);
  expect(answers.map(({ place }) => place)).toEqual(places);
  expect(answers.map(({ status }) => status)).toEqual(["failed", "changed", "changed", "changed"]);
  expect(succeeded(answers[1]).rows).toEqual([put]);
});

test("offline, every place says so", async () => {
  const { tenant, storeFor } = await provisionedTenant();
  const store = storeFor(ids.tom);
  await store.directory();
  tenant.faults.offline(true);
  const answers = await store.changes([{ place: mine }]);
  expect(answers).toMatchObject([{ status: "failed", problem: { kind: "offline" } }]);
});
