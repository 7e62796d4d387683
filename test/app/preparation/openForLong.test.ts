import { expect, test } from "vitest";
import { deviceOf } from "./deviceOf.ts";
import { dana, goal, tom, world } from "./twoPeople.ts";

const minute = 60_000;
const dayMillis = 24 * 60 * minute;
const lisbon = goal("g1", "Trip to Lisbon");

/** Dana's pane, confirmed and then left alone for so long. */
async function leftOpen(millis: number) {
  const company = world();
  company.tomHas(lisbon);
  const device = deviceOf(company, dana);
  const opened = await device.open();
  await opened.preparation.read();
  device.calls.length = 0;
  device.clock.pass(millis);
  return { company, device, ...opened };
}

test("a goal taken back while the pane lay open overnight is not named in the invite", async () => {
  const { company, preparation, meeting } = await leftOpen(dayMillis);
  await company.storeOf(tom).remove({ kind: "shown", by: tom.id, to: dana.id }, lisbon.id);
  await preparation.putIn();
  expect(meeting.body()).not.toContain("Lisbon");
});

test("nothing is named where the night before was the last the service said", async () => {
  const { device, preparation, meeting } = await leftOpen(dayMillis);
  device.breaks("offline");
  expect(await preparation.putIn()).toBe(false);
  expect(meeting.body()).toBe("");
  device.works();
  expect(await preparation.putIn()).toBe(true);
  expect(meeting.body()).toContain("Lisbon");
});

test("what was confirmed a few minutes ago is put in at once", async () => {
  const { device, preparation, meeting } = await leftOpen(5 * minute);
  expect(await preparation.putIn()).toBe(true);
  expect(meeting.body()).toContain("Lisbon");
  expect(device.calls.filter((call) => call.startsWith("read"))).toEqual([]);
});
