import { expect, test } from "vitest";
import { createGoalSessionModel } from "#app/goalSession/createGoalSessionModel.ts";
import { findSession } from "#app/goalSession/findSession.ts";
import type { SessionOf } from "#app/goalSession/GoalSessionState.ts";
import type { ReadySession } from "#app/session/Session.ts";
import type { TabModel } from "#app/tabModel.ts";
import { instantAt, type Day } from "#domain/day.ts";
import { sessionNow } from "#domain/session/sessionRun.ts";
import type { Directory } from "#store/Store.ts";
import { galleryLists } from "#support/galleryLists.ts";
import { dana, danasDirectory, now, team, tom, tomsDirectory } from "#support/galleryPeople.ts";
import type { MemoryLists } from "#support/memoryStore.ts";
import { openTab } from "#support/openTab.ts";

let seconds = 0;
const clock = () => instantAt(Date.parse(now) + seconds * 1000);

/** The same session on one person's screen; each call is a screen opened anew. */
async function screenOf(
  lists: MemoryLists,
  directory: Directory,
  choose: (session: ReadySession) => SessionOf,
) {
  const { model: tab } = await openTab(lists, directory);
  const inputs = { ...tab.parts.inputs, now: clock };
  const model = createGoalSessionModel(choose(ready(tab)), { ...tab.parts, inputs });
  await model.look();
  const here = () => {
    const state = model.state.get();
    if (state.status !== "ready") return state.status;
    const at = sessionNow(state.session?.run, state.steps, clock());
    return at.status === "during" ? at.step.name : at.status;
  };
  return { model, tab, here };
}

function ready({ session }: TabModel): ReadySession {
  const known = session.get();
  if (known.status !== "ready") throw new Error("Nobody is signed in.");
  return known;
}

const ofTeam = ({ teams: [first = team] }: ReadySession): SessionOf => ({
  form: "team",
  team: first,
});
const withPerson =
  (other: typeof tom) =>
  ({ relations }: ReadySession): SessionOf => {
    const relation = relations.find((one) => one.other.id === other.id);
    if (!relation) throw new Error(`${other.name} is met by nobody here.`);
    return { form: "pair", relation };
  };

test("what the leader starts runs on everybody's screen, for who comes late too", async () => {
  seconds = 0;
  const lists = galleryLists();
  const leader = await screenOf(lists, danasDirectory, ofTeam);
  const member = await screenOf(lists, tomsDirectory, ofTeam);
  expect(member.here()).toBe("waiting");
  expect(await leader.model.start()).toBe(true);
  seconds = 7 * 60;
  await member.model.look();
  expect([leader.here(), member.here()]).toEqual(["picture", "picture"]);
  seconds = 14 * 60;
  const late = await screenOf(lists, tomsDirectory, ofTeam);
  expect([late.here(), member.here()]).toEqual(["values", "values"]);
  await leader.model.does("pause");
  seconds = 40 * 60;
  await member.model.look();
  expect(member.here()).toBe("values");
  await leader.model.does("resume");
  await leader.model.does("next");
  await member.model.look();
  expect(member.here()).toBe("sum");
  const ended = leader.model.end();
  await ended.saved;
  await member.model.look();
  expect(member.here()).toBe("over");
  await ended.undo();
  await member.model.look();
  expect(member.here()).toBe("sum");
});

test("a member starts nothing: the list is the leaders' to write", async () => {
  seconds = 0;
  const lists = galleryLists();
  const member = await screenOf(lists, tomsDirectory, ofTeam);
  expect(member.model.state.get()).toMatchObject({ leads: false, holds: false });
  const leader = await screenOf(lists, danasDirectory, ofTeam);
  expect(leader.model.state.get()).toMatchObject({ leads: true });
  expect(await member.model.start()).toBe(false);
  await leader.model.look();
  expect(leader.here()).toBe("waiting");
});

test("a planned day is seen by the team, goes with the start, and is taken back to what it was", async () => {
  seconds = 0;
  const lists = galleryLists();
  const leader = await screenOf(lists, danasDirectory, ofTeam);
  const first = leader.model.plan("2026-12-01" as Day, "first");
  await first.saved;
  const second = leader.model.plan("2026-12-08" as Day, "quarterly");
  await second.saved;
  const member = await screenOf(lists, tomsDirectory, ofTeam);
  expect(member.model.state.get()).toMatchObject({ session: { day: "2026-12-08" } });
  await second.undo();
  await member.model.look();
  expect(member.model.state.get()).toMatchObject({ session: { day: "2026-12-01" }, turn: "first" });
  await first.undo();
  await member.model.look();
  expect(member.model.state.get()).toMatchObject({ session: undefined });
  await leader.model.plan("2026-12-01" as Day, "quarterly").saved;
  await leader.model.start();
  const started = leader.model.state.get();
  expect(started).toMatchObject({ turn: "quarterly", session: { run: { state: "running" } } });
  expect(JSON.stringify(started)).not.toContain("2026-12-01");
});

test("between two the manager starts it in a list of their own, and the report follows", async () => {
  seconds = 0;
  const lists = galleryLists();
  const report = await screenOf(lists, tomsDirectory, withPerson(dana));
  expect(report.model.state.get()).toMatchObject({ leads: false });
  const manager = await screenOf(lists, danasDirectory, withPerson(tom));
  await manager.model.start();
  await report.model.look();
  seconds = 4 * 60;
  expect([manager.here(), report.here()]).toEqual(["picture", "picture"]);
  expect(report.model.state.get()).toMatchObject({ holds: false, form: "pair" });
  expect(manager.model.state.get()).toMatchObject({ holds: true });
});

test("a session's page is found by its tag, for a team of mine and a pair of mine alone", async () => {
  const { tab } = await screenOf(galleryLists(), danasDirectory, ofTeam);
  const session = ready(tab);
  const { inputs } = tab.parts;
  const [relation] = session.relations;
  expect(await findSession(relation?.tag ?? "", session, inputs)).toEqual({
    form: "pair",
    relation,
  });
  const tag = (await inputs.digest(`session ${team.id}`)).slice(0, 32);
  expect(await findSession(tag, session, inputs)).toMatchObject({ form: "team" });
  expect(await findSession(tag, { ...session, teams: [] }, inputs)).toBeUndefined();
});
