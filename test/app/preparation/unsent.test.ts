import { expect, test } from "vitest";
import type { GoalId } from "#domain/goal/goal.ts";
import type { ChosenQuestions } from "#domain/sharing/shown.ts";
import { now, theDay } from "../../domain/arbitraries.ts";
import { deviceOf } from "./deviceOf.ts";
import { dana, goal, tom, until, world } from "./twoPeople.ts";

const lisbon = goal("g1", "Trip to Lisbon");
const fromTom = { kind: "shown", by: tom.id, to: dana.id } as const;

/** Tom's device beside the meeting with Dana, all of it read. */
async function tomsPane() {
  const company = world();
  company.tomHas(lisbon);
  const device = deviceOf(company, tom);
  await device.visit();
  const opened = await device.open();
  await opened.preparation.read();
  return { company, device, ...opened };
}

const points = (company: ReturnType<typeof world>) =>
  company.lists.in(fromTom).flatMap((record) => (record.kind === "point" ? [record.text] : []));

test("a point added while the service is away is on this device, says why, and is sent once it is back", async () => {
  const { company, device, preparation, pair } = await tomsPane();
  device.setOnline(false);
  expect(await preparation.addPoint("The spring fair")).toBe(true);
  await until(preparation, (s) => s.status === "pair" && s.saving.status === "onDevice");
  expect(pair().saving).toEqual({ status: "onDevice", because: { kind: "offline" } });
  expect(pair().myPoints.map(({ text }) => text)).toEqual(["The spring fair"]);
  expect(points(company)).toEqual([]);
  device.setOnline(true);
  await until(preparation, (s) => s.status === "pair" && s.saving.status === "saved");
  expect(points(company)).toEqual(["The spring fair"]);
});

test("on its way it is being sent", async () => {
  const { device, preparation, pair } = await tomsPane();
  const release = device.hold();
  await preparation.addPoint("The spring fair");
  await until(preparation, (s) => s.status === "pair" && s.saving.status === "sending");
  release();
  await until(preparation, (s) => s.status === "pair" && s.saving.status === "saved");
  expect(pair().stuck).toEqual([]);
});

test('"Not this time" while the service is away is sent, the goal first, when it is back', async () => {
  const { company, device, preparation, pair } = await tomsPane();
  device.setOnline(false);
  await preparation.hold(lisbon.id);
  await until(preparation, (s) => s.status === "pair" && s.saving.status === "onDevice");
  expect(pair().view).toMatchObject({ comingUp: [{ held: true }] });
  expect(company.lists.in(fromTom).some(({ id }) => id === lisbon.id)).toBe(true);
  device.setOnline(true);
  await until(preparation, (s) => s.status === "pair" && s.saving.status === "saved");
  expect(company.lists.in(fromTom).some(({ id }) => id === lisbon.id)).toBe(false);
});

test("what waits for another person is no news here", async () => {
  const { device, preparation, pair } = await tomsPane();
  device.setOnline(false);
  const elsewhere = goal("g9", "A secret", { consents: [] });
  await device.store.put({ kind: "own", owner: tom.id }, elsewhere);
  await preparation.recheck();
  expect(pair().saving).toEqual({ status: "saved" });
  expect(device.store.device.waiting.get()).toHaveLength(1);
});

test("a signed-out person signs in, and what waits goes", async () => {
  let device: ReturnType<typeof deviceOf> | undefined;
  const company = world();
  const toms = deviceOf(company, tom);
  device = toms;
  const { preparation, pair } = await toms.open({ signIn: async () => device?.works() });
  await preparation.read();
  toms.breaks("signedOut");
  await preparation.addPoint("The spring fair");
  await until(preparation, (s) => s.status === "pair" && s.saving.status === "onDevice");
  expect(pair().saving).toMatchObject({ because: { kind: "signIn" } });
  await preparation.unsent.hurry();
  await until(preparation, (s) => s.status === "pair" && s.saving.status === "saved");
  expect(points(company)).toEqual(["The spring fair"]);
});

/** A point that the service refused. */
async function refused() {
  const pane = await tomsPane();
  const { device, preparation, pair } = pane;
  device.breaks("invalid");
  await preparation.addPoint("The spring fair");
  await until(preparation, (s) => s.status === "pair" && s.stuck.length > 0);
  device.works();
  const [stuck] = pair().stuck;
  if (!stuck) throw new Error("Nothing was refused.");
  return { ...pane, stuck };
}

test("what is refused is told, and sent again when the person says so", async () => {
  const { company, preparation, pair, stuck } = await refused();
  expect(stuck).toMatchObject({
    trouble: { kind: "invalid" },
    change: { record: { kind: "point" } },
  });
  expect(pair().saving).toEqual({ status: "saved" });
  await preparation.unsent.sendAgain(stuck.change);
  await until(preparation, (s) => s.status === "pair" && s.stuck.length === 0);
  expect(points(company)).toEqual(["The spring fair"]);
});

test("what is refused can be let go", async () => {
  const { company, preparation, stuck } = await refused();
  await preparation.unsent.letGo(stuck.change);
  await until(preparation, (s) => s.status === "pair" && s.myPoints.length === 0);
  expect(points(company)).toEqual([]);
});

const setOf = (text: string): ChosenQuestions => ({
  kind: "questions",
  id: "q1",
  day: theDay("2026-11-24"),
  questions: [{ pattern: "p1", text }],
  chosenAt: now,
});

test.each([
  ["keepMine", "Mine?"],
  ["takeTheirs", "Theirs?"],
] as const)("of two devices' words %s keeps one", async (way, kept) => {
  const company = world();
  company.lists.plant(fromTom, setOf("As it was?"));
  const device = deviceOf(company, tom);
  const { preparation, pair } = await device.open();
  await preparation.read();
  device.setOnline(false);
  const [read] = await device.store.read([fromTom]);
  const row = read?.status === "read" ? read.rows[0] : undefined;
  await device.store.put(fromTom, setOf("Mine?"), row?.version);
  company.lists.plant(fromTom, setOf("Theirs?"));
  device.setOnline(true);
  await until(preparation, (s) => s.status === "pair" && s.stuck.length > 0);
  const [stuck] = pair().stuck;
  expect(stuck?.trouble).toBeUndefined();
  if (stuck) await preparation.unsent[way](stuck.change);
  await until(preparation, (s) => s.status === "pair" && s.stuck.length === 0);
  await device.store.device.flush();
  expect(company.lists.in(fromTom)).toMatchObject([{ questions: [{ text: kept }] }]);
});

test('an invite that names the goal goes on naming it after "Not this time", and the pane says so', async () => {
  const company = world();
  const porto = goal("g2", "Trip to Porto", { rank: 2 });
  company.tomHas(lisbon, porto);
  const invite = await company.open(dana);
  await invite.preparation.putIn();
  const body = { type: "html", content: invite.meeting.body() } as const;
  const { preparation, pair } = await company.open(tom, { body });
  const named = () => {
    const { view } = pair();
    return view.kind === "answering" ? view.comingUp.map(({ inInvite }) => inInvite) : [];
  };
  expect(body.content).toContain("Lisbon");
  await preparation.hold("g1" as GoalId);
  expect(named()).toEqual([true, body.content.includes("Porto")]);
  const bare = await company.open(tom);
  const { view } = bare.pair();
  expect(view).toMatchObject({ comingUp: [{ inInvite: false }, { inInvite: false }] });
});
