import * as fc from "fast-check";
import { expect, test } from "vitest";
import { attendee } from "#support/draftMeeting.ts";
import { deviceOf } from "./deviceOf.ts";
import { addressOf, ana, dana, goal, tom, until, world } from "./twoPeople.ts";

// An invite is read by anybody: it names nothing but what the service confirmed while the pane was open.

const cities = ["Lisbon", "Porto", "Faro", "Madrid"];
const goals = cities.map((city, at) => goal(`g${String(at)}`, `Trip to ${city}`, { rank: at + 1 }));
const shown = { kind: "shown", by: tom.id, to: dana.id } as const;

async function visited(count = 1) {
  const company = world();
  company.tomHas(...goals.slice(0, count));
  const device = deviceOf(company, dana);
  await device.visit();
  return { company, device };
}

const busy = { task: { status: "busy", deed: "putIn" } };

test("a goal unshared since this device read it is never written, whenever one presses the button", async () => {
  const kept = fc.subarray(cities);
  const moment = fc.constantFrom("before", "after");
  await fc.assert(
    fc.asyncProperty(kept, moment, async (still, pressed) => {
      const { company, device } = await visited(cities.length);
      const release = device.hold();
      const { preparation, meeting } = await device.open();
      for (const [at, city] of cities.entries())
        if (!still.includes(city)) await company.storeOf(tom).remove(shown, `g${String(at)}`);
      if (pressed === "after") {
        release();
        await preparation.read();
      }
      const done = preparation.putIn();
      release();
      expect(await done).toBe(true);
      const named = cities.filter((city) => meeting.body().includes(city));
      expect(named.filter((city) => !still.includes(city))).toEqual([]);
      expect(named.length > 0).toBe(still.length > 0);
      expect(meeting.body()).toContain("Our 1-1");
    }),
    { numRuns: 40 },
  );
});

test("the button waits for the reading that is under way", async () => {
  const { device } = await visited();
  const release = device.hold();
  const { preparation, meeting, pair } = await device.open();
  const done = preparation.putIn();
  expect(pair()).toMatchObject(busy);
  expect(meeting.body()).toBe("");
  release();
  expect(await done).toBe(true);
  expect(meeting.body()).toContain("Lisbon");
  expect(pair()).toMatchObject({ task: { status: "done", deed: "putIn" } });
});

test.each(["offline", "throttled", "timedOut", "unexpected", "signedOut"] as const)(
  "while the service is %s nothing is written, and it can be tried again",
  async (kind) => {
    const { device } = await visited();
    device.breaks(kind);
    const { preparation, meeting, pair } = await device.open({
      signIn: async () => undefined,
    });
    expect(await preparation.putIn()).toBe(false);
    const trouble = { kind: kind === "signedOut" ? "signIn" : kind };
    expect(meeting.body()).toBe("");
    expect(pair().task).toEqual({ status: "failed", deed: "putIn", trouble });
    device.works();
    await preparation.recover();
    expect(pair().task).toMatchObject({ status: "done", deed: "putIn" });
    expect(meeting.body()).toContain("Lisbon");
  },
);

test("what was confirmed and then only stood in for is asked again before it is named", async () => {
  const { company, device } = await visited();
  const { preparation, meeting } = await device.open();
  await preparation.read();
  device.breaks("offline");
  await preparation.read();
  expect(await preparation.putIn()).toBe(false);
  await company.storeOf(tom).remove(shown, "g0");
  device.works();
  expect(await preparation.putIn()).toBe(true);
  expect(meeting.body()).not.toContain("Lisbon");
});

test("the words that name nothing need nobody to confirm them", async () => {
  const { device } = await visited(0);
  device.breaks("offline");
  const { preparation, meeting } = await device.open();
  expect(await preparation.putIn()).toBe(true);
  expect(meeting.body()).toContain("What would you most like to use this time for?");
});

test("names are taken out in company without a word from the service", async () => {
  const { device } = await visited();
  const both = [attendee(addressOf(tom)), attendee(addressOf(ana))];
  await device.visit({ invited: both });
  device.hold();
  const { preparation, meeting } = await device.open({ invited: both });
  expect(await preparation.putIn()).toBe(true);
  expect(meeting.body()).toContain("What would you most like to use this time for?");
});

test("what stands in the invite by then is shown when the service answers", async () => {
  const { device } = await visited();
  const both = [attendee(addressOf(tom)), attendee(addressOf(ana))];
  await device.visit({ invited: both });
  const release = device.hold();
  const { preparation, state } = await device.open({ invited: both });
  await preparation.putIn();
  release();
  await preparation.read();
  expect(state()).toMatchObject({ invite: { found: "ours", differs: false } });
});

test("somebody else who is invited while the button waits is not written to", async () => {
  const { device } = await visited();
  const release = device.hold();
  const { preparation, meeting, state } = await device.open();
  const done = preparation.putIn();
  meeting.change({ attendees: [attendee(addressOf(ana))] });
  release();
  expect(await done).toBe(false);
  expect(meeting.body()).toBe("");
  await until(preparation, (s) => s.status === "pair" && s.other.id === ana.id);
  expect(state()).toMatchObject({ task: { status: "failed", trouble: { kind: "itemChanged" } } });
});
