import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { inviteBlock } from "#domain/invite/inviteBlock.ts";
import { renderInviteHtml } from "#domain/invite/renderInvite.ts";
import { talkLink, type PairTag } from "#domain/talk/pairTag.ts";
import { today } from "#support/galleryPeople.ts";
import { heading, renderTab } from "#support/renderTab.tsx";
import { calendarOf } from "../../app/invites/calendarOf.ts";
import { lisbon } from "../../domain/invite/parts.ts";

const tag = "0123456789abcdef0123456789abcdef" as PairTag;
const link = talkLink("https://teams.microsoft.com/l/entity/app/goals", tag);
const content = renderInviteHtml(
  inviteBlock({
    language: "en",
    shape: "single",
    people: "pair",
    voice: "theirs",
    pair: tag,
    meetingDay: today,
    goals: [lisbon],
    asked: [],
    link,
  }),
);
const events = [
  { id: "a", shape: "single", subject: "Tom and me", content },
  { id: "s", series: "s", shape: "series", subject: "Weekly", content },
  { id: "s.1", series: "s", shape: "occurrence", subject: "Weekly", content },
] as const;

async function draw() {
  const invites = calendarOf(events);
  const tab = await renderTab({ place: { kind: "personal", subPage: "me" }, mine: { invites } });
  await heading("Me");
  const region = within(await screen.findByRole("region", { name: "Names in your invites" }));
  return { ...tab, invites, region };
}

test("an organiser finds the names that are gone in their invites by keyboard, and takes them out of the chosen", async () => {
  const { user, invites, region } = await draw();
  expect(invites.asked()).toBe(0);
  region.getByRole("button", { name: "Look through my invites" }).focus();
  await user.keyboard("{Enter}");
  expect(
    await region.findByText("2 invites name something that is no longer shown."),
  ).toBeVisible();
  expect(region.getByText("With one meeting of it that you changed by itself.")).toBeVisible();
  await user.click(region.getByRole("checkbox", { name: "Tom and me" }));
  await user.click(region.getByRole("button", { name: "Clean one invite and mail 2 updates" }));
  expect(await region.findByText("Cleaned. 2 updates are mailed.")).toBeVisible();
  expect(invites.written).toEqual(["s", "s.1"]);
  expect(invites.bodies.get("s")?.content).not.toContain("Lisbon");
  expect(region.getByRole("checkbox", { name: "Tom and me" })).not.toBeChecked();
});

test("what could not be cleaned says why, and stays to be tried again", async () => {
  const { user, invites, region } = await draw();
  await user.click(region.getByRole("button", { name: "Look through my invites" }));
  const go = await region.findByRole("button", { name: "Clean 2 invites and mail 3 updates" });
  invites.failOne("write", "s.1", "throttled");
  await user.click(go);
  expect(
    await region.findByText(/Only partly cleaned: one update is mailed. Microsoft 365 is busy/),
  ).toBeVisible();
  invites.failOne("write", "s.1", undefined as never);
  await user.click(region.getByRole("button", { name: "Go on with one invite" }));
  expect(await region.findByText("2 invites name nothing any more.")).toBeVisible();
  expect(invites.written).toEqual(["a", "s", "s.1"]);
});

test("without leave the reason is said, and it can be asked for again", async () => {
  const { user, invites, region } = await draw();
  invites.fail("allow", "signedOut");
  await user.click(region.getByRole("button", { name: "Look through my invites" }));
  expect(await region.findByRole("alert")).toHaveTextContent("You have not let Beyond Target use");
  expect(region.getByRole("button", { name: "Look through my invites" })).toBeVisible();
});
