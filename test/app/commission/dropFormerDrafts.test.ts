import { expect, test } from "vitest";
import { dropFormerDrafts } from "#app/commission/dropFormerDrafts.ts";
import { createDrafts } from "#app/drafts/drafts.ts";
import { dana, ines, members, tom, tomsDirectory } from "#support/galleryPeople.ts";
import { galleryLists } from "#support/galleryLists.ts";
import { testDevice } from "#support/deviceStore.ts";

test("what was typed of the pay of somebody who left the team goes, from the device too", async () => {
  const device = testDevice(galleryLists().storeFor(tomsDirectory, members), dana.id);
  const drafts = createDrafts(device.store);
  const names = [`figures ${tom.id}`, `plan ${tom.id} v1`, `figures ${ines.id}`, "plan new "];
  for (const name of [...names, `point ${tom.id}`]) drafts.set(name, { typed: "60000" });
  const kept = async () =>
    [...(await device.store.device.drafts())].map(([name]) => name).toSorted();
  await expect.poll(kept).toHaveLength(5);
  dropFormerDrafts(drafts, [ines.id]);
  expect(drafts.get(`figures ${tom.id}`)).toBe(undefined);
  await expect
    .poll(kept)
    .toEqual([`figures ${ines.id}`, "plan new ", `point ${tom.id}`].toSorted());
});
