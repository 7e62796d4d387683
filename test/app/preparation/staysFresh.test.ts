import { expect, test } from "vitest";
import type { Person } from "#domain/person/person.ts";
import type { PairState, PreparationState } from "#app/preparation/PreparationState.ts";
import { attendee } from "#support/draftMeeting.ts";
import { now, theDay, thePerson } from "../../domain/arbitraries.ts";
import { deviceOf, laterOf } from "./deviceOf.ts";
import { addressOf, ana, dana, goal, tom, until, world } from "./twoPeople.ts";

const lisbon = goal("g1", "Trip to Lisbon");
const minute = 60_000;

const titles = ({ view }: PairState) =>
  view.kind === "asking" ? view.goals.map(({ title }) => title) : [];
const shows =
  (title: string) =>
  (state: PreparationState): boolean =>
    state.status === "pair" && titles(state).includes(title);

async function danasPane() {
  const company = world();
  company.tomHas(lisbon);
  const device = deviceOf(company, dana);
  await device.visit();
  const opened = await device.open();
  await opened.preparation.read();
  device.calls.length = 0;
  return { company, device, ...opened };
}

test("coming back within a minute asks the service nothing, after it for what is new", async () => {
  const { company, device, preparation, pair } = await danasPane();
  company.tomHas(lisbon, goal("g2", "New kitchen"));
  device.clock.pass(minute);
  await preparation.recheck();
  expect(device.calls).toEqual([]);
  device.clock.pass(1000);
  await preparation.recheck();
  expect(device.calls).toEqual(["read 2"]);
  expect(titles(pair())).toContain("New kitchen");
});

test("looking again leaves alone what was chosen, done and told", async () => {
  const { device, preparation, pair } = await danasPane();
  preparation.swap(0);
  await preparation.addPoint("The spring fair");
  const { questions, task } = pair();
  device.clock.pass(minute + 1);
  await preparation.recheck();
  expect(pair().questions).toEqual(questions);
  expect(pair().task).toEqual(task);
});

test("what another window of this host reads or writes is drawn here", async () => {
  const { company, device, preparation, pair } = await danasPane();
  company.tomHas(lisbon, goal("g2", "New kitchen"));
  await device.store.read([{ kind: "shown", by: tom.id, to: dana.id }]);
  await until(preparation, shows("New kitchen"));
  const mine = { kind: "shown", by: dana.id, to: tom.id } as const;
  await device.store.put(mine, { kind: "point", id: "p1", text: "The spring fair", addedAt: now });
  await until(preparation, (s) => s.status === "pair" && s.myPoints.length === 1);
  expect(pair().unconfirmed).toBeUndefined();
});

test("what was taken off this device because it was refused goes from the screen too", async () => {
  const { company, device, preparation, state } = await danasPane();
  company.storeOf(dana).refuse({ kind: "shown", by: tom.id, to: dana.id });
  await device.store.read([{ kind: "shown", by: tom.id, to: dana.id }]);
  await until(preparation, (s) => s.status === "pair" && s.unread.length > 0);
  expect(JSON.stringify(state())).not.toContain("Lisbon");
});

test("a pane that is closed no longer follows this device, nor does what it left for later", async () => {
  const { company, device } = await danasPane();
  const { later, left, first } = laterOf();
  const { preparation, stop, pair } = await device.open({ later });
  await first;
  await preparation.read();
  const before = titles(pair());
  stop();
  expect(left.size).toBe(0);
  company.tomHas(lisbon, goal("g2", "New kitchen"));
  await device.store.read([{ kind: "shown", by: tom.id, to: dana.id }]);
  expect(titles(pair())).toEqual(before);
});

const others: readonly Person[] = Array.from({ length: 12 }, (_, at) => ({
  ...ana,
  id: thePerson(100 + at),
  name: `Other ${String(at)}`,
}));

/** Dana meets Tom and twelve others. */
async function danasCompany() {
  const company = world();
  company.tomHas(lisbon);
  const directory = await company.storeOf(dana).directory();
  const relations = others.map((other) => ({
    other,
    kind: "report" as const,
    from: theDay("2026-01-05"),
    addresses: [`${other.id}@example.com`],
  }));
  company.directoryIs(dana, {
    ...directory,
    relations: [...directory.relations, ...relations],
  });
  return { company, device: deviceOf(company, dana) };
}

test("the lists of those one meets next are read once, soon where nothing is known of them", async () => {
  const { device } = await danasCompany();
  const { later, left, first } = laterOf();
  const { preparation } = await device.open({ later });
  const { millis, work } = await first;
  expect(millis).toBe(0.5 * 20_000);
  expect(device.calls).toEqual(["directory", "read 2"]);
  work();
  await device.asked("read 20");
  await preparation.read();
  expect(left.size).toBe(1);
  const next = await device.open({
    later,
    invited: [attendee(`${String(others[0]?.id)}@example.com`)],
  });
  expect(next.pair().other.name).toBe("Other 0");
});

test("where something is known of them there is time, and those read longest ago come first", async () => {
  const { device } = await danasCompany();
  const [one] = others;
  if (!one) throw new Error("There is nobody else.");
  const known = { kind: "shown", by: one.id, to: dana.id } as const;
  await device.store.read([known]);
  device.clock.pass(20 * minute);
  const { later, first } = laterOf();
  await device.open({ later });
  const { millis, work } = await first;
  expect(millis).toBeGreaterThan(minute);
  work();
  await device.asked("read 20");
  const read = await device.store.device.known([known]);
  expect(read[0]?.confirmedAt).toBe(device.clock.now() - 20 * minute);
});

test("beside a meeting of several nothing is read of anybody, soon or later", async () => {
  const { device } = await danasCompany();
  const { later, first } = laterOf();
  const both = [attendee(addressOf(tom)), attendee(addressOf(ana))];
  const { preparation } = await device.open({ later, invited: both });
  const { work } = await first;
  work();
  // Longer than what was left for later would take.
  for (let turn = 0; turn < 5; turn += 1) await preparation.read();
  expect(device.calls.filter((call) => call.startsWith("read"))).toEqual([]);
});

test("a point typed before is brought back at the next reading where it could not be at first", async () => {
  const { company, device, preparation, stop } = await danasPane();
  preparation.pointDraft.set(tom.id, "Half a sen");
  await device.store.device.drafts();
  stop();
  let isShut = true;
  const drafts: typeof device.store.device.drafts = async () => {
    if (isShut) throw new Error("Nobody is signed in yet.");
    return await device.store.device.drafts();
  };
  const again = await company.open(dana, {
    store: () => ({ ...device.store, device: { ...device.store.device, drafts } }),
  });
  expect(again.preparation.pointDraft.get(tom.id)).toBe("");
  isShut = false;
  await again.preparation.read();
  expect(again.preparation.pointDraft.get(tom.id)).toBe("Half a sen");
});

test("a point being typed is there after the pane was opened anew, and gone once it is kept", async () => {
  const { device, preparation, stop } = await danasPane();
  preparation.pointDraft.set(tom.id, "Half a sen");
  await device.store.device.drafts();
  stop();
  const again = await device.open();
  expect(again.preparation.pointDraft.get(tom.id)).toBe("Half a sen");
  expect(again.preparation.pointDraft.get(ana.id)).toBe("");
  again.preparation.pointDraft.set(tom.id, "");
  await device.store.device.drafts();
  const third = await device.open();
  expect(third.preparation.pointDraft.get(tom.id)).toBe("");
});
