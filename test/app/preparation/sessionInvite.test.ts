import { expect, test } from "vitest";
import { createSessionInvite } from "#app/preparation/session/createSessionInvite.ts";
import type { Team, TeamId } from "#domain/person/person.ts";
import type { SessionTurn } from "#domain/session/sessionSteps.ts";
import { attendee } from "#support/draftMeeting.ts";
import { now } from "../../domain/arbitraries.ts";
import { addressOf, ana, dana, goal, tom, until, world } from "./twoPeople.ts";

const north: Team = {
  id: "north" as TeamId,
  name: "North",
  groupId: "11111111-0000-4000-8000-000000000001",
  leads: true,
};
const body = { type: "html", content: "<html><body><p>Bring tea.</p></body></html>" } as const;
const both = [attendee(addressOf(tom)), attendee(addressOf(ana))];

/** Dana's meeting with Tom and Ana, beside which her pane is open; she leads `teams`. */
async function meetingOf(teams: readonly Team[], more = {}) {
  const { open, storeOf, directoryIs, tomHas, lists } = world();
  tomHas(goal("g1", "Trip to Lisbon"));
  const directory = { ...(await storeOf(dana).directory()), teams };
  directoryIs(dana, directory);
  const leader = lists.storeFor(directory);
  const opened = await open(dana, {
    body,
    invited: both,
    store: (store) => ({ ...store, read: leader.read }),
    ...more,
  });
  return {
    ...opened,
    session: createSessionInvite(opened.preparation.parts),
    leader,
    pageSays: (turn: SessionTurn) =>
      lists.plant(
        { kind: "team", team: north.id },
        { kind: "session", id: "session", turn, updatedAt: now },
      ),
  };
}

test("a leader makes a team's meeting the thirty minutes, and takes it out again to the byte", async () => {
  const { preparation, meeting, session, state } = await meetingOf([north]);
  expect(state()).toMatchObject({ status: "group", leads: [{ name: "North" }] });
  expect(session.readers()).toHaveLength(2);
  const lines = session.lines("first");
  expect(await session.put(north.id, "first")).toBe(true);
  expect(state()).toMatchObject({ invite: { found: "ours", session: true, differs: false } });
  const shown = state();
  expect(shown.status === "group" && shown.invite.lines).toHaveLength(lines.length);
  expect(meeting.body()).toContain("subEntityId%22%3A%22session-");
  expect(meeting.body()).not.toMatch(/Lisbon|Tom|Ana|North/u);
  await preparation.takeOut();
  expect(meeting.body()).toBe(body.content);
});

test("it takes the place of the questions that stood there, and the questions never of it by themselves", async () => {
  const { preparation, meeting, session, state, pageSays } = await meetingOf([north]);
  pageSays("quarterly");
  await preparation.putIn();
  expect(meeting.body()).toContain("Our 1-1");
  await session.put(north.id, "quarterly");
  expect(meeting.body()).not.toContain("Our 1-1");
  await preparation.read();
  expect(state()).toMatchObject({ invite: { session: true } });
});

test("a goal named in a question that was taken into the text is named to the team no more", async () => {
  const content = "<p>What could I clear out of the way of your trip to Lisbon this month?</p>";
  const { meeting, session, state } = await meetingOf([north], { body: { type: "html", content } });
  expect(state()).toMatchObject({ invite: { gone: true } });
  expect(await session.put(north.id, "first")).toBe(true);
  expect(meeting.body()).not.toContain("Lisbon");
  expect(state()).toMatchObject({ invite: { session: true, gone: false } });
});

test("whoever leads no team, or another one, writes nothing", async () => {
  const none = await meetingOf([{ ...north, leads: false }]);
  expect(none.state()).toMatchObject({ leads: [] });
  expect(await none.session.put(north.id, "first")).toBe(false);
  expect(none.meeting.body()).toBe(body.content);
  const other = await meetingOf([{ ...north, id: "south" as TeamId }]);
  expect(await other.session.put(north.id, "first")).toBe(false);
  expect(other.meeting.body()).toBe(body.content);
});

test("the invite promises the half hour that the team's page runs, and none where that is not known", async () => {
  const { meeting, session, state, leader, pageSays } = await meetingOf([north]);
  // No session was planned yet: the page begins with the first.
  expect(await session.turnOf(north.id)).toBe("first");
  pageSays("quarterly");
  expect(await session.turnOf(north.id)).toBe("quarterly");
  // It was changed on the page after it was read here.
  expect(await session.put(north.id, "first")).toBe(false);
  expect(state()).toMatchObject({ task: { trouble: { kind: "changedElsewhere" } } });
  leader.fail("read", "offline");
  await expect(session.turnOf(north.id)).rejects.toMatchObject({ kind: "offline" });
  expect(await session.put(north.id, "quarterly")).toBe(false);
  expect(meeting.body()).toBe(body.content);
  leader.heal();
  expect(await session.put(north.id, "quarterly")).toBe(true);
  expect(meeting.body()).toContain("what was reached");
});

test("when somebody was invited since the preview, nothing is written", async () => {
  const { preparation, meeting, session } = await meetingOf([north]);
  meeting.change({ attendees: [attendee(addressOf(tom))] });
  expect(await session.put(north.id, "first")).toBe(false);
  await until(preparation, ({ status }) => status === "pair");
  expect(meeting.body()).toBe(body.content);
});

test("with two people left the session is known, and can be taken out", async () => {
  const { preparation, meeting, session, pair } = await meetingOf([north]);
  await session.put(north.id, "first");
  meeting.change({ attendees: [attendee(addressOf(tom))] });
  await until(preparation, ({ status }) => status === "pair");
  expect(pair().invite).toMatchObject({ found: "ours", session: true });
  await preparation.takeOut();
  expect(meeting.body()).toBe(body.content);
});
