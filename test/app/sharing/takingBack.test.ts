import { expect, test } from "vitest";
import { putOnWall, showNobody, showTo } from "#domain/sharing/consentEdits.ts";
import { createTakingsBack } from "#app/sharing/takingBack.ts";
import { createTabModel } from "#app/tabModel.ts";
import { testDevice } from "#support/deviceStore.ts";
import { galleryLists } from "#support/galleryLists.ts";
import {
  dana,
  ines,
  lisbon,
  priya,
  team,
  today,
  tom,
  tomsDirectory,
} from "#support/galleryPeople.ts";
import { fixedInputs, openTab } from "#support/openTab.ts";

const toDana = { kind: "shown", by: tom.id, to: dana.id } as const;
const wall = { kind: "wall", owner: tom.id, team: team.id } as const;

async function onDevice() {
  const lists = galleryLists();
  const device = testDevice(lists.storeFor(tomsDirectory), tom.id);
  const model = createTabModel(device.store, fixedInputs());
  await model.open();
  await device.store.device.flush();
  const takings = createTakingsBack(model.parts);
  const isThere = () => lists.in(toDana).some(({ id }) => id === lisbon.id);
  return { lists, device, model, takings, isThere };
}

test("gone is said only once SharePoint has the removal and the change behind it", async () => {
  const { device, model, takings, isThere } = await onDevice();
  device.setOnline(false);
  await model.goals.edit(lisbon.id, showTo(dana.id, false, today));
  expect(takings.of(toDana, lisbon.id)).toBe("onItsWay");
  expect(isThere()).toBe(true);
  let told = 0;
  takings.changes.subscribe(() => {
    told += 1;
  });
  device.setOnline(true);
  await device.store.device.hurry();
  expect(isThere()).toBe(false);
  expect(takings.of(toDana, lisbon.id)).toBe("gone");
  expect(told).toBeGreaterThan(0);
});

test("a card on its way off the wall is there until SharePoint has it", async () => {
  const { device, model, takings } = await onDevice();
  device.setOnline(false);
  await model.goals.edit(lisbon.id, putOnWall(team.id, false, today));
  expect(takings.of(wall, lisbon.id)).toBe("onItsWay");
  device.setOnline(true);
  await device.store.device.hurry();
  expect(takings.of(wall, lisbon.id)).toBe("gone");
});

test("what a list refuses to remove is still there, and said to be", async () => {
  const { device, model, takings, isThere } = await onDevice();
  device.service.fail("remove", "forbidden");
  await model.goals.edit(lisbon.id, showTo(dana.id, false, today));
  await device.store.device.flush();
  expect(isThere()).toBe(true);
  expect(takings.of(toDana, lisbon.id)).toBe("refused");
});

test("while the change itself is not in SharePoint another device could show it again", async () => {
  const { device, model, takings, isThere } = await onDevice();
  device.service.fail("put", "throttled");
  await model.goals.edit(lisbon.id, showNobody());
  await device.store.device.flush();
  expect(isThere()).toBe(false);
  expect(takings.of(toDana, lisbon.id)).toBe("unknown");
  device.service.heal();
  await device.store.device.hurry();
  expect(takings.of(toDana, lisbon.id)).toBe("gone");
});

test("a list that could not be read may hold something this device does not know of", async () => {
  const lists = galleryLists();
  const store = lists.storeFor(tomsDirectory);
  store.refuse(toDana);
  const { model } = await openTab({ ...lists, storeFor: () => store }, tomsDirectory);
  const takings = createTakingsBack(model.parts);
  await model.goals.edit(lisbon.id, showTo(dana.id, false, today));
  expect(takings.of(toDana, lisbon.id)).toBe("unknown");
});

test("without a copy on the device it is on its way while it is tried, and gone when answered", async () => {
  const lists = galleryLists();
  const { model, store } = await openTab(lists, tomsDirectory);
  const takings = createTakingsBack(model.parts);
  expect(takings.of(toDana, lisbon.id)).toBe("onItsWay");
  store.fail("remove", "offline");
  await model.goals.edit(lisbon.id, showTo(dana.id, false, today));
  expect(takings.of(toDana, lisbon.id)).toBe("onItsWay");
  store.fail("remove", "forbidden");
  await model.retry();
  expect(takings.of(toDana, lisbon.id)).toBe("refused");
  store.heal();
  await model.retry();
  expect(takings.of(toDana, lisbon.id)).toBe("gone");
});

test("a place that was not looked at, or not confirmed since, is not said to be empty", async () => {
  const { device, model, takings } = await onDevice();
  const toPriya = { kind: "shown", by: tom.id, to: priya.id } as const;
  expect(takings.of({ kind: "shown", by: tom.id, to: ines.id }, lisbon.id)).toBe("unknown");
  expect(takings.of(toPriya, lisbon.id)).toBe("gone");
  device.setOnline(false);
  await model.parts.book.read([toPriya]);
  expect(takings.of(toPriya, lisbon.id)).toBe("unknown");
  device.setOnline(true);
  await model.parts.book.read([toPriya]);
  expect(takings.of(toPriya, lisbon.id)).toBe("gone");
});
