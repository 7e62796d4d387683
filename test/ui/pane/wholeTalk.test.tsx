// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import type { Later } from "#app/Later.ts";
import type { Instant } from "#domain/day.ts";
import type { OwnPlace, ShownPlace } from "#domain/sharing/place.ts";
import { attendee } from "#support/draftMeeting.ts";
import { deviceOf } from "../../app/preparation/deviceOf.ts";
import {
  addressOf,
  ana,
  dana,
  goal,
  tom,
  world,
  type OpenOptions,
} from "../../app/preparation/twoPeople.ts";
import { theDay } from "../../domain/arbitraries.ts";
import { paneStates } from "../paneGallery/paneStates.ts";
import { stillPreparation } from "../paneGallery/stillPreparation.ts";
import { drawPane, drawState } from "./drawPane.tsx";

const byDana: ShownPlace = { kind: "shown", by: dana.id, to: tom.id };
const own: OwnPlace = { kind: "own", owner: dana.id };

/** An hour that is over, for which the form says so. */
const yesterday = {
  start: "2026-11-22T10:00:00Z" as Instant,
  end: "2026-11-22T10:30:00Z" as Instant,
};

/** What is due in a moment is done at once, and what is left for later is not done at all. */
const soon: Later = {
  wake: (millis, work) => {
    if (millis < 5_000) work();
    return () => undefined;
  },
  random: () => 0.5,
};

/** Dana's pane beside her 1-1 with Tom, over a device of hers. */
async function draw({ newcomer = false, ...options }: OpenOptions & { newcomer?: boolean } = {}) {
  const here = world();
  here.tomHas(goal("g1", "Trip to Lisbon"));
  // What is to be read before the first words has a test of its own.
  if (!newcomer) here.lists.plant(own, { kind: "notice", id: "notice", day: theDay("2026-01-01") });
  const device = deviceOf(here, dana);
  const opened = await device.open({ later: soon, ...options });
  const drawn = drawPane(opened.preparation);
  const ofDana = (kind: string) => here.lists.in(byDana).filter((record) => record.kind === kind);
  return { ...opened, ...drawn, device, lists: here.lists, ofDana };
}

const whole = () => screen.getByRole("button", { name: "The whole talk" });
const heading = () => screen.findByRole("heading", { name: "Our talk page, Tom and me" });

async function open(user: UserEvent): Promise<void> {
  whole().focus();
  await user.keyboard("{Enter}");
  expect(await heading()).toHaveFocus();
  await screen.findByRole("button", { name: "Add a point" });
}

const goBack = async (user: UserEvent) =>
  await user.click(screen.getByRole("button", { name: "Back to this 1-1" }));

test("the whole talk opens in place, a point added there is the pane's, and the focus comes back", async () => {
  const { user, ofDana } = await draw();
  await open(user);
  // The heading keeps the focus while parts of the page still come.
  expect(await heading()).toHaveFocus();
  expect(screen.getByText("Trip to Lisbon", { selector: "h3, h3 *" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Add a point" }));
  await user.type(screen.getByRole("textbox", { name: "A point for Tom" }), "His offer{Enter}");
  await expect.poll(() => ofDana("point")).toHaveLength(1);
  await goBack(user);
  expect(whole()).toHaveFocus();
  expect(await screen.findByText("His offer")).toBeVisible();
});

test("what is begun in one line for a point goes on in the other", async () => {
  const { user } = await draw();
  const here = { name: "What would you like to talk about?" };
  const there = { name: "A point for Tom" };
  await user.click(screen.getByRole("button", { name: "Add a point" }));
  await user.type(screen.getByRole("textbox", here), "His");
  await user.click(whole());
  await heading();
  const line = await screen.findByRole("textbox", there);
  expect(line).toHaveValue("His");
  await user.type(line, " offer");
  await goBack(user);
  expect(screen.getByRole("textbox", here)).toHaveValue("His offer");
});

test("a talk that waits to be closed opens at its closing, is closed, and waits no more", async () => {
  const { user, ofDana } = await draw({ facts: yesterday });
  await user.click(await screen.findByRole("button", { name: "Close the talk" }));
  await waitFor(() => expect(screen.getByRole("radio", { name: "We met" })).toHaveFocus());
  expect(screen.getByRole("heading", { name: /22 November/ })).toBeVisible();
  await user.type(screen.getByRole("textbox", { name: "What I will do for Tom" }), "Ask Helen");
  await user.keyboard("{Enter}");
  await screen.findByText("The talk is closed.");
  await expect.poll(() => ofDana("wrapUp")).toMatchObject([{ day: "2026-11-22", outcome: "held" }]);
  await goBack(user);
  // What was pressed is gone with what it was for.
  expect(whole()).toHaveFocus();
  await waitFor(() => expect(screen.queryByRole("button", { name: "Close the talk" })).toBeNull());
  const mine = screen.getByRole("region", { name: "You said you would" });
  expect(within(mine).getByRole("checkbox", { name: /^Ask Helen/ })).not.toBeChecked();

  await open(user);
  expect(await screen.findByText(/You closed it/)).toBeVisible();
  expect(screen.queryByRole("radio", { name: "We met" })).toBeNull();
});

test("a closing that was begun is there when the talk is opened again", async () => {
  const { user, ofDana } = await draw({ facts: yesterday });
  await user.click(await screen.findByRole("button", { name: "Close the talk" }));
  const step = { name: "My next step" };
  await user.type(await screen.findByRole("textbox", step), "Read his offer");
  await goBack(user);
  expect(screen.getByRole("button", { name: "Close the talk" })).toHaveFocus();
  await user.click(whole());
  expect(await screen.findByRole("textbox", step)).toHaveValue("Read his offer");
  expect(ofDana("wrapUp")).toEqual([]);
});

test("the eye hides the whole talk too, and shows it again where it was", async () => {
  const { user, container } = await draw();
  await open(user);
  const eye = screen.getByRole("button", { name: "Hide names and goals" });
  await user.click(eye);
  expect(container).not.toHaveTextContent(/Tom|Lisbon/);
  expect(screen.queryByRole("button", { name: "The whole talk" })).toBeNull();
  await user.click(eye);
  await heading();
  expect(eye).toHaveFocus();
});

test("where somebody else is invited the talk goes at once, and does not come back by itself", async () => {
  const { user, meeting, container } = await draw();
  await open(user);
  const two = [attendee(addressOf(tom))];
  meeting.change({ attendees: [...two, attendee(addressOf(ana))] });
  await screen.findByText(/Names are out/);
  expect(container).not.toHaveTextContent(/Lisbon|Our talk page, Tom/);
  meeting.change({ attendees: two });
  await waitFor(whole);
  expect(screen.queryByRole("heading", { name: /Our talk page/ })).toBeNull();
  expect(document.body).toHaveFocus();
});

test.each(["unrelated", "group", "outsider", "alone"])("no talk is offered to %s", (name) => {
  drawState(name);
  expect(screen.queryByRole("button", { name: /whole talk|Close the talk/ })).toBeNull();
});

test("nor where a meeting is over of two whom nothing connects", () => {
  const unrelated = paneStates["unrelated"];
  if (unrelated?.status !== "pair") throw new Error("The gallery has no pair.");
  drawPane(stillPreparation({ ...unrelated, toClose: theDay("2026-11-22") }));
  expect(screen.queryByRole("button", { name: /whole talk|Close the talk/ })).toBeNull();
});

test("what SharePoint refuses is said there, and what only this device has as well", async () => {
  const { user, device, lists } = await draw();
  await open(user);
  device.setOnline(false);
  await user.click(screen.getByRole("button", { name: "Add a point" }));
  const line = screen.getByRole("textbox", { name: "A point for Tom" });
  await user.type(line, "Offline{Enter}");
  await screen.findByText(/^Saved on this device/);
  device.service.refuse(byDana);
  device.setOnline(true);
  await device.store.device.hurry();
  await screen.findByText(/did not reach SharePoint.*SharePoint refused it/);
  expect(lists.in(byDana)).toEqual([]);
});

test("who has written nothing yet reads who can see it before the first of it is saved", async () => {
  const { user, ofDana } = await draw({ newcomer: true });
  await open(user);
  await user.click(screen.getByRole("button", { name: "Add a point" }));
  await user.type(screen.getByRole("textbox", { name: "A point for Tom" }), "His offer{Enter}");
  const notice = await screen.findByRole("region", { name: /who can read it$/ });
  expect(ofDana("point")).toEqual([]);
  await user.click(within(notice).getByRole("button"));
  await expect.poll(() => ofDana("point")).toHaveLength(1);
});
