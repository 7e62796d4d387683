import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Team, TeamId } from "#domain/person/person.ts";
import { attendee } from "#support/draftMeeting.ts";
import { addressOf, ana, dana, tom, world } from "../../app/preparation/twoPeople.ts";
import { now } from "../../domain/arbitraries.ts";
import { drawPane } from "./drawPane.tsx";

const north: Team = {
  id: "north" as TeamId,
  name: "North",
  groupId: "11111111-0000-4000-8000-000000000001",
  leads: true,
};
const body = { type: "html", content: "<html><body><p>Bring tea.</p></body></html>" } as const;

test("a leader is shown the half hour that the team's page runs, and puts that one in", async () => {
  const { open, storeOf, directoryIs, lists } = world();
  const directory = { ...(await storeOf(dana).directory()), teams: [north] };
  directoryIs(dana, directory);
  const ofTeam = { kind: "team", team: north.id } as const;
  const session = { kind: "session", id: "session", turn: "quarterly", updatedAt: now } as const;
  lists.plant(ofTeam, session);
  const leader = lists.storeFor(directory);
  leader.fail("read", "offline");
  const { preparation, meeting } = await open(dana, {
    body,
    invited: [attendee(addressOf(tom)), attendee(addressOf(ana))],
    store: (store) => ({ ...store, read: leader.read }),
  });
  const { user } = drawPane(preparation);
  await user.click(await screen.findByRole("button", { name: "Make this the thirty minutes" }));
  expect(await screen.findByText(/could not be read/)).toBeVisible();
  expect(screen.queryByRole("button", { name: /^Put the agenda/ })).not.toBeInTheDocument();
  leader.heal();
  await user.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByText(/^A quarter later/)).toBeVisible();

  // Meanwhile it is changed on the page: nothing else is put in than what stands here.
  lists.plant(ofTeam, { ...session, turn: "first" });
  await user.click(screen.getByRole("button", { name: "Put the agenda in the invite" }));
  expect(await screen.findByText(/^The first time/)).toBeVisible();
  expect(meeting.body()).toBe(body.content);
  await user.click(screen.getByRole("button", { name: "Put the agenda in the invite" }));
  expect(await screen.findByText(/^This meeting is the thirty minutes/)).toBeVisible();
  expect(meeting.body()).toContain("what this is");
  expect(screen.getByRole("heading", { name: "The thirty minutes" })).toHaveFocus();
});
