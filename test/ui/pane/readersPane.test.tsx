import { cleanup, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { observable } from "#app/observable.ts";
import type { Desk } from "#app/preparation/Desk.ts";
import type { PairState } from "#app/preparation/PreparationState.ts";
import type { MeetingItem } from "#host/MeetingItem.ts";
import { attendee, draftMeeting } from "#support/draftMeeting.ts";
import { EndedNote } from "#ui/pane/readers/EndedNote.tsx";
import { WhoReads } from "#ui/pane/readers/WhoReads.tsx";
import { enEnded } from "#ui/pane/text/enEnded.ts";
import { enReaders as words } from "#ui/pane/text/enReaders.ts";
import { asking, read } from "../paneGallery/pairStates.ts";
import { stillPreparation } from "../paneGallery/stillPreparation.ts";
import { drawPane } from "./drawPane.tsx";

type Marks = Pick<MeetingItem, "isSaved" | "sensitivity">;

async function draw(state: PairState, marks: Marks = {}) {
  const { item } = draftMeeting("dana@example.com", [
    { ...attendee("tom@example.com"), name: "Tom Okafor" },
  ]);
  const meeting = await item.read();
  const still = stillPreparation(state);
  // Of the desk this part reads nothing but the form.
  const desk = observable<Desk>({ status: "pair", meeting } as Desk);
  const tools = { ...still.parts.tools, desk, item: async () => ({ ...item, ...marks }) };
  const run: typeof still.parts.run = async (deed, work) => {
    still.calls.push(deed);
    await work();
    return true;
  };
  const preparation = { ...still, parts: { ...still.parts, tools, run } };
  cleanup();
  render(<WhoReads state={state} preparation={preparation} />);
  await screen.findByText("Invited: Tom Okafor");
  return { calls: still.calls, user: userEvent.setup() };
}

const shaped = (shape: "series" | "occurrence"): PairState => ({
  ...asking,
  occasion: { ...asking.occasion, shape },
});

test("a draft, a meeting in the calendar and a series each say when Outlook mails", async () => {
  await draw(asking, { isSaved: async () => false });
  expect(await screen.findByText(words.mail.draft)).toBeVisible();
  await draw(asking, { isSaved: async () => true });
  expect(await screen.findByText(words.mail.saved)).toBeVisible();
  await draw(shaped("series"), { isSaved: async () => true });
  expect(await screen.findByText(words.mail.series)).toBeVisible();
});

test("an Outlook that tells nothing gets the words that are true of all, and no Private", async () => {
  await draw(asking);
  expect(screen.getByText(words.mail.unknown)).toBeVisible();
  expect(screen.queryByRole("button", { name: words.makePrivate })).toBe(null);
});

test("Private is offered with what it does not do, marked at a click, and the keys go on from there", async () => {
  const set: string[] = [];
  const sensitivity = {
    read: async () => "normal" as const,
    set: async (level: string) => void set.push(level),
  };
  const { user, calls } = await draw(asking, { sensitivity });
  const button = await screen.findByRole("button", { name: words.makePrivate });
  expect(screen.getByText(words.privateNote)).toBeVisible();
  expect(set).toEqual([]);
  await user.click(button);
  expect(await screen.findByText(words.isPrivate)).toBeVisible();
  expect(set).toEqual(["private"]);
  expect(calls).toEqual(["makePrivate"]);
  expect(screen.queryByRole("button", { name: words.makePrivate })).toBe(null);
  expect(document.activeElement).not.toBe(document.body);
});

test("what is private already, or marked otherwise, is left as it is", async () => {
  await draw(asking, { sensitivity: { read: async () => "private", set: async () => undefined } });
  expect(await screen.findByText(words.isPrivate)).toBeVisible();
  await draw(asking, { sensitivity: { read: async () => "other", set: async () => undefined } });
  expect(screen.queryByRole("button", { name: words.makePrivate })).toBe(null);
});

test("the header of a meeting that takes the day, or is over, has no hour", () => {
  const { occasion } = asking;
  const all = drawPane(stillPreparation({ ...asking, occasion: { ...occasion, allDay: true } }));
  expect(screen.getByText("Tuesday, all day · just you two")).toBeVisible();
  all.unmount();
  drawPane(stillPreparation({ ...asking, occasion: { ...occasion, ended: "over" } }));
  expect(screen.getByText("Tuesday · over · just you two")).toBeVisible();
});

test("nothing is suggested for the invite of a meeting that is over, and it can still be written", () => {
  const ended: PairState = { ...asking, occasion: { ...asking.occasion, ended: "over" } };
  drawPane(stillPreparation(ended));
  const putIn = screen.getByRole("button", { name: "Put in the invite" });
  expect([...putIn.classList]).toEqual(["button"]);
  expect(screen.getByRole("button", { name: "Add a point" })).toBeVisible();
});

test("what is said of a meeting that will not be held fits who may write and whether there is a page", () => {
  const note = (state: Partial<PairState>, ended: "over" | "calledOff") => {
    const occasion = { ...asking.occasion, ended };
    const { container, unmount } = render(<EndedNote state={{ ...asking, ...state, occasion }} />);
    const said = container.textContent;
    unmount();
    return said;
  };
  expect(note({}, "over")).toContain(enEnded.overInvite);
  expect(note({ invite: read }, "over")).toBe(`${enEnded.over} ${enEnded.overKeeps}`);
  expect(note({ keeps: false, invite: read }, "over")).toBe(enEnded.over);
  expect(note({ keeps: false }, "calledOff")).toBe(enEnded.calledOff);
  expect(note({}, "calledOff")).toContain(enEnded.calledOffKeeps);
});
