// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { inviteBlock } from "#domain/invite/inviteBlock.ts";
import { renderInviteHtml } from "#domain/invite/renderInvite.ts";
import { talkLink, type PairTag } from "#domain/talk/pairTag.ts";
import type { Preparation } from "#app/preparation/Preparation.ts";
import type { PairState } from "#app/preparation/PreparationState.ts";
import { calendarOf, type TestCalendar } from "../../app/invites/calendarOf.ts";
import { today, thePerson } from "../../domain/arbitraries.ts";
import { lisbon } from "../../domain/invite/parts.ts";
import { paneStates } from "../paneGallery/paneStates.ts";
import { stillPreparation } from "../paneGallery/stillPreparation.ts";
import { drawPane } from "./drawPane.tsx";

const base = "https://teams.microsoft.com/l/entity/app/talks";
const tag = "0123456789abcdef0123456789abcdef" as PairTag;

const naming = renderInviteHtml(
  inviteBlock({
    language: "en",
    shape: "single",
    people: "pair",
    voice: "theirs",
    pair: tag,
    meetingDay: today,
    goals: [lisbon],
    asked: [],
    link: talkLink(base, tag),
  }),
);

const events = [
  { id: "a", shape: "single", subject: "Tom and me", content: naming },
  { id: "s", series: "s", shape: "series", subject: "Weekly", content: naming },
  { id: "s.1", series: "s", shape: "occurrence", subject: "Weekly", content: naming },
] as const;

/** The pane of somebody to whom nobody shows anything any more, beside an invite of hers. */
function draw(calendar: TestCalendar, invite: Partial<PairState["invite"]> = {}) {
  const asking = paneStates["asking"];
  if (asking?.status !== "pair") throw new Error("The gallery has no pair.");
  const still = stillPreparation({ ...asking, invite: { ...asking.invite, ...invite } });
  const me = { id: thePerson(1), name: "Dana", firstName: "Dana", active: true };
  const preparation: Preparation = {
    ...still,
    parts: {
      ...still.parts,
      around: {
        invites: async () => calendar,
        linkBase: async () => base,
        signIn: async () => undefined,
        session: async () => ({
          status: "ready",
          me,
          today,
          relations: [],
          former: [],
          teams: [],
          settings: { siteAdmins: [] },
        }),
      },
      tools: { ...still.parts.tools, store: { ...still.parts.tools.store, read: async () => [] } },
    },
  };
  return { ...drawPane(preparation), again: () => drawPane(preparation) };
}

const name = /^Names in your other invites$/;

test("folded away until it is asked for, and nothing is read before a click", async () => {
  const calendar = calendarOf(events);
  const { user } = draw(calendar);
  const summary = await screen.findByText(name);
  expect(summary.closest("details")?.open).toBe(false);
  await user.click(summary);
  expect(screen.getByRole("button", { name: "Look through my invites" })).toBeDefined();
  expect(calendar.asked()).toBe(0);
});

test("open and saying why when this invite names something gone", async () => {
  draw(calendarOf(events), { found: "ours", differs: true, gone: true });
  const summary = await screen.findByText(name);
  expect(summary.closest("details")?.open).toBe(true);
  expect(screen.getByText(/names something .* does not show you any more/)).toBeDefined();
});

test("an invite whose own text alone names something gone can be brought up to date", async () => {
  draw(calendarOf(events), { found: "ours", gone: true });
  expect(await screen.findByRole("button", { name: "Update the invite" })).toBeDefined();
});

test("a series is one line, an update is named before the click, and what is done is told", async () => {
  const calendar = calendarOf(events);
  const { user } = draw(calendar);
  await user.click(await screen.findByText(name));
  await user.click(screen.getByRole("button", { name: "Look through my invites" }));
  await screen.findByText("2 invites name something that is no longer shown.");
  expect(screen.getAllByRole("checkbox", { name: /^(?:Tom and me|Weekly)$/ })).toHaveLength(2);
  screen.getByText(/^The whole series, next on /);
  screen.getByText("With one meeting of it that you changed by itself.");
  screen.getByText(/Outlook mails an update to those invited, and one more for each meeting/);
  expect(calendar.written).toEqual([]);
  await user.click(screen.getByRole("checkbox", { name: "Tom and me" }));
  await user.click(screen.getByRole("button", { name: "Clean one invite and mail 2 updates" }));
  await screen.findByText("Cleaned. 2 updates are mailed.");
  await screen.findByText("One invite names nothing any more.");
  expect(calendar.written).toEqual(["s", "s.1"]);
  expect(screen.getByRole("checkbox", { name: "Tom and me" })).toBeDefined();
  await user.click(screen.getByRole("checkbox", { name: "Tom and me" }));
  await user.click(screen.getByRole("button", { name: "Go on with one invite" }));
  await screen.findByText("2 invites name nothing any more.");
});

test("what could not be cleaned or looked at is listed with its reason", async () => {
  const calendar = calendarOf(events);
  calendar.failOne("read", "a", "timedOut");
  const { user } = draw(calendar);
  await user.click(await screen.findByText(name));
  await user.click(screen.getByRole("button", { name: "Look through my invites" }));
  await screen.findByText("One invite could not be looked at:");
  screen.getByText("No answer came in time. Try again.");
  calendar.fail("write", "throttled");
  await user.click(screen.getByRole("button", { name: "Clean one invite and mail 2 updates" }));
  const item = await screen.findByText(
    "Not cleaned. Microsoft 365 is busy. Try again in a minute.",
  );
  expect(within(item.closest("li") ?? document.body).getByRole("checkbox")).toBeDefined();
});

test("what was cleaned elsewhere meanwhile is not said to be mailed", async () => {
  const calendar = calendarOf(events.slice(0, 1));
  const { user } = draw(calendar);
  await user.click(await screen.findByText(name));
  await user.click(screen.getByRole("button", { name: "Look through my invites" }));
  await screen.findByText("One invite names something that is no longer shown.");
  calendar.bodies.delete("a");
  await user.click(screen.getByRole("button", { name: "Clean one invite and mail it" }));
  await screen.findByText(/Nothing was changed, and nothing mailed/);
  expect(screen.queryByText(/The update is mailed/)).toBeNull();
  expect(calendar.written).toEqual([]);
});

test("left and come back to, what was under way is found as it is", async () => {
  const calendar = calendarOf(events);
  const { user, unmount, again } = draw(calendar);
  await user.click(await screen.findByText(name));
  await user.click(screen.getByRole("button", { name: "Look through my invites" }));
  await screen.findByText("2 invites name something that is no longer shown.");
  unmount();
  again();
  const summary = await screen.findByText(name);
  expect(summary.closest("details")?.open).toBe(true);
  screen.getByText("2 invites name something that is no longer shown.");
  expect(calendar.asked()).toBe(1);
});

test("leave that is refused is said in words, and can be asked for again", async () => {
  const calendar = calendarOf(events);
  calendar.fail("allow", "forbidden");
  const { user } = draw(calendar);
  await user.click(await screen.findByText(name));
  await user.click(screen.getByRole("button", { name: "Look through my invites" }));
  expect((await screen.findByRole("alert")).textContent).toMatch(/administrator may have to agree/);
  await waitFor(() => screen.getByRole("button", { name: "Look through my invites" }));
});

test("an attendee, who can write no invite, is offered nothing of it", async () => {
  draw(calendarOf(events), { writable: false });
  await screen.findByRole("heading", { name: "Tom", level: 1 });
  expect(screen.queryByText(name)).toBeNull();
});
