import { expect, test } from "vitest";
import type { PairState } from "#app/preparation/PreparationState.ts";
import { attendee } from "#support/draftMeeting.ts";
import { theDay } from "../../domain/arbitraries.ts";
import { deviceOf, laterOf } from "./deviceOf.ts";
import { addressOf, ana, dana, goal, tom, until, world, type Opened } from "./twoPeople.ts";

const lisbon = goal("g1", "Trip to Lisbon");

/** Dana's device, on which the meeting with Tom was prepared before. */
async function visited(kind?: Parameters<typeof world>[0]) {
  const company = world(kind);
  company.tomHas(lisbon);
  const device = deviceOf(company, dana);
  await device.visit();
  return { company, device };
}

const titles = ({ view }: PairState) =>
  view.kind === "asking" ? view.goals.map(({ title }) => title) : view.kind;

/** Waits until the service was asked for all that was under way. */
const confirmed = async ({ preparation }: Opened) =>
  await until(preparation, (state) => state.status === "pair" && state.task.status !== "busy");

test("who was prepared for before is drawn from this device while the service says nothing", async () => {
  const { device } = await visited();
  device.hold();
  const { pair } = await device.open();
  expect(titles(pair())).toEqual(["Trip to Lisbon"]);
  expect(pair().questions.items).toHaveLength(3);
  expect(pair().unconfirmed).toBeUndefined();
  await device.asked("read 2");
  expect(device.calls).toEqual(["read 2"]);
});

test("then the service's own words take their place", async () => {
  const { company, device } = await visited();
  const release = device.hold();
  const { preparation, pair } = await device.open();
  company.tomHas(lisbon, goal("g2", "New kitchen"));
  release();
  await until(preparation, (state) => state.status === "pair" && titles(state).length === 2);
  expect(pair().unconfirmed).toBeUndefined();
});

test("what is chosen before the service answers stays; what is only proposed follows its answer", async () => {
  const { company, device } = await visited();
  const release = device.hold();
  const chosen = await device.open();
  const proposed = await device.open();
  chosen.preparation.tick(1, false);
  const before = chosen.pair().questions.items;
  company.tomHas({ ...lisbon, title: "Trip to Porto", phrase: "trip to Porto", revision: 2 });
  release();
  for (const { preparation } of [chosen, proposed])
    await until(preparation, (s) => s.status === "pair" && titles(s)[0] === "Trip to Porto");
  expect(chosen.pair().questions.items.map(({ ticked }) => ticked)).toContain(false);
  expect(before.filter(({ ticked }) => !ticked)).toHaveLength(1);
  expect(proposed.pair().questions.items.every(({ ticked }) => ticked)).toBe(true);
  expect(JSON.stringify(proposed.pair().questions)).not.toContain("Lisbon");
});

test("the words of a point come in while another is being added", async () => {
  const { device } = await visited();
  const release = device.hold();
  const opened = await device.open();
  expect(await opened.preparation.addPoint("The spring fair")).toBe(true);
  release();
  await device.store.device.flush();
  await confirmed(opened);
  expect(opened.pair().myPoints.map(({ text }) => text)).toEqual(["The spring fair"]);
  expect(opened.pair().task).toMatchObject({ status: "done", deed: "addPoint" });
});

test("with nothing on this device all is asked of the service, who is who first", async () => {
  const company = world();
  company.tomHas(lisbon);
  const device = deviceOf(company, dana);
  const { pair } = await device.open();
  expect(titles(pair())).toEqual(["Trip to Lisbon"]);
  expect(device.calls).toEqual(["directory", "read 2"]);
});

test("somebody known whose lists are not is one round trip away", async () => {
  const company = world();
  const device = deviceOf(company, dana);
  await device.store.directory();
  device.calls.length = 0;
  await device.open();
  expect(device.calls).toEqual(["read 2"]);
});

test("where nothing can be left for later, the directory is asked at once", async () => {
  const { company, device } = await visited();
  await company.open(dana, { store: () => device.store });
  await device.asked("read 2");
  expect(device.calls).toEqual(["directory", "read 2"]);
});

test("somebody invited whom this device does not know has the directory asked at once", async () => {
  const { device } = await visited();
  const { state } = await device.open({ invited: [attendee(addressOf(ana))] });
  expect(state()).toMatchObject({ status: "pair", other: { firstName: "Ana" } });
  expect(device.calls.slice(0, 2)).toEqual(["directory", "peopleAt"]);
});

test("with a third person whom this device knows, names are out before the service says anything", async () => {
  const { device } = await visited();
  const both = [attendee(addressOf(tom)), attendee(addressOf(ana))];
  await device.visit({ invited: both });
  const release = device.hold();
  const { state } = await device.open({ invited: both });
  expect(state().status).toBe("group");
  release();
});

test("the directory is asked later, and a relation that ended ends what is shown", async () => {
  const { company, device } = await visited();
  const { later, first } = laterOf();
  const opened = await device.open({ later });
  const { millis, work } = await first;
  expect(device.calls).not.toContain("directory");
  expect(millis).toBeGreaterThan(60_000);
  const directory = await company.storeOf(dana).directory();
  const ended = directory.relations.map((one) => ({ ...one, until: theDay("2026-11-01") }));
  company.directoryIs(dana, { ...directory, relations: ended });
  work();
  await until(opened.preparation, (s) => s.status === "pair" && s.view.kind === "unrelated");
  expect(JSON.stringify(opened.state())).not.toContain("Lisbon");
});

test("whoever is no longer in the directory is shown nothing more", async () => {
  const { device } = await visited();
  const { later, first } = laterOf();
  const opened = await device.open({ later });
  const { work } = await first;
  device.breaks("notProvisioned");
  work();
  await until(opened.preparation, ({ status }) => status === "stopped");
  expect(opened.state()).toMatchObject({ trouble: { kind: "notProvisioned" } });
});

test.each(["offline", "signedOut", "throttled", "timedOut"] as const)(
  "%s leaves on the screen what this device knew, and says so",
  async (kind) => {
    const { device } = await visited();
    device.breaks(kind);
    const opened = await device.open();
    const trouble = kind === "signedOut" ? "signIn" : kind;
    await until(opened.preparation, (s) => s.status === "pair" && s.unconfirmed?.kind === trouble);
    expect(titles(opened.pair())).toEqual(["Trip to Lisbon"]);
    expect(opened.pair().unread).toEqual([]);
    device.works();
    await opened.preparation.read();
    expect(opened.pair().unconfirmed).toBeUndefined();
  },
);

test("with nothing on this device and nobody signed in, the pane asks to sign in", async () => {
  const device = deviceOf(world(), dana);
  await device.store.directory();
  device.breaks("signedOut");
  const { state } = await device.open();
  expect(state()).toMatchObject({ status: "stopped", trouble: { kind: "signIn" } });
});

test("the next step where nothing was confirmed signs in, then asks", async () => {
  const { device } = await visited();
  device.breaks("signedOut");
  let signedIn = 0;
  const opened = await device.open({
    signIn: async () => {
      signedIn += 1;
      device.works();
    },
  });
  await until(opened.preparation, (s) => s.status === "pair" && s.unconfirmed !== undefined);
  await opened.preparation.confirm();
  expect(signedIn).toBe(1);
  expect(opened.pair().unconfirmed).toBeUndefined();
});

test("what is refused goes from the screen though this device knew it", async () => {
  const { company, device } = await visited();
  company.storeOf(dana).refuse({ kind: "shown", by: tom.id, to: dana.id });
  const opened = await device.open();
  await until(opened.preparation, (s) => s.status === "pair" && s.unread.length > 0);
  expect(JSON.stringify(opened.state())).not.toContain("Lisbon");
});
