import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Day } from "#domain/day.ts";
import type { Goal } from "#domain/goal/goal.ts";
import { projectToWall } from "#domain/sharing/projectToWall.ts";
import { dana, goal, lisbon, team, today, tom, tomsDirectory } from "#support/galleryPeople.ts";
import { galleryLists } from "#support/galleryLists.ts";
import { memoryLists } from "#support/memoryStore.ts";
import { heading, renderTab } from "#support/renderTab.tsx";

const own = { kind: "own", owner: tom.id } as const;
const toDana = { kind: "shown", by: tom.id, to: dana.id } as const;
const wall = { kind: "wall", owner: tom.id, team: team.id } as const;
const since = "2026-09-04" as Day;
const place = { kind: "personal", subPage: "goal-lisbon" } as const;
const picture = { thumbnail: "data:image/png;base64,AA", alt: "A yellow tram" };

/** The part of Lisbon's page about who sees it, over a list with `part` in it. */
async function open(part: Partial<Goal> = {}, wanted: Parameters<typeof renderTab>[0] = {}) {
  const lists = galleryLists();
  lists.plant(own, { ...lisbon, picture, ...part });
  const drawn = await renderTab({ lists, place, ...wanted });
  await heading(part.title ?? lisbon.title);
  const who = within(screen.getByRole("region", { name: "Who sees this" }));
  const goalNow = () => lists.in(own).find((record) => record.id === lisbon.id) as Goal;
  return { ...drawn, lists, who, goalNow };
}

test("a card on the wall begins with the title alone, and each field is chosen", async () => {
  const { user, who, lists } = await open({ wall: [] });
  await user.click(who.getByRole("switch", { name: "On the wall of Northern team" }));
  await expect.poll(() => lists.in(wall)).toHaveLength(1);
  expect(lists.in(wall)[0]).not.toHaveProperty("why");
  expect(lists.in(wall)[0]).not.toHaveProperty("thumbnail");
  await user.click(who.getByRole("switch", { name: "With the why" }));
  await expect.poll(() => lists.in(wall)[0]).toMatchObject({ why: lisbon.why });
  expect(lists.in(wall)[0]).not.toHaveProperty("thumbnail");
  await user.click(who.getByRole("switch", { name: "With the picture" }));
  await expect.poll(() => lists.in(wall)[0]).toMatchObject({ alt: "A yellow tram" });
  await user.click(who.getByRole("switch", { name: "With the why" }));
  await expect.poll(() => lists.in(wall)[0]).not.toHaveProperty("why");
});

test("a goal without picture and why asks about neither", async () => {
  const lists = memoryLists();
  const wallConsent = { team: team.id, since, why: true };
  lists.plant(own, goal("lisbon", "Porto", { wall: [wallConsent] }));
  await renderTab({ lists, place });
  await heading("Porto");
  const who = within(screen.getByRole("region", { name: "Who sees this" }));
  expect(who.getByRole("switch", { name: "On the wall of Northern team" })).toBeChecked();
  expect(who.queryByRole("switch", { name: /With the/ })).toBe(null);
});

test("the wall's card is looked at as the team is given it", async () => {
  const { user, who, lists, goalNow } = await open();
  await user.click(who.getByRole("button", { name: "See it as Northern team sees it" }));
  const region = await screen.findByRole("region", { name: "What everyone in Northern team sees" });
  const seen = within(region);
  expect(seen.getByRole("heading", { name: lisbon.title })).toBeVisible();
  expect(seen.getByText("Tom Okafor")).toBeVisible();
  expect(seen.getByText(lisbon.why ?? "")).toBeVisible();
  expect(seen.getByRole("img", { name: "A yellow tram" })).toBeVisible();
  expect(region).not.toHaveTextContent(/2027|steps done|£/);
  expect(lists.in(wall)).toEqual([projectToWall(goalNow(), team.id, today)]);
  await user.click(who.getByRole("switch", { name: "With the picture" }));
  expect(seen.queryByRole("img", { name: "A yellow tram" })).toBe(null);
});

test("what an invite could say stands in what Dana sees, and only with leave", async () => {
  const { user, who } = await open();
  await user.click(who.getByRole("button", { name: "See it as Dana sees it" }));
  const seen = within(await screen.findByRole("region", { name: "What Dana sees" }));
  expect(seen.getByRole("heading", { name: "What an invite could say" })).toBeVisible();
  expect(seen.getByText("Your trip to Lisbon with your sister: 3 of 5 steps done")).toBeVisible();
  expect(seen.getAllByRole("listitem").length).toBeGreaterThan(0);
  await user.click(who.getByRole("switch", { name: "May be named in our invites" }));
  expect(seen.getByText("Our invites do not name it.")).toBeVisible();
});

test("a title that tells an amount is named in no invite, whatever is allowed", async () => {
  const { user, who } = await open({ title: "Save £1,800 for Lisbon" });
  await user.click(who.getByRole("button", { name: "See it as Dana sees it" }));
  const seen = within(await screen.findByRole("region", { name: "What Dana sees" }));
  expect(seen.getByText("As it is now, our invites would not name it.")).toBeVisible();
});

test("taken back is said once SharePoint has it, and on its way until then", async () => {
  const { user, who, lists, device } = await open({}, { device: true });
  await device.store.device.flush();
  device.setOnline(false);
  await user.click(who.getByRole("switch", { name: "Dana can see" }));
  expect(
    await who.findByText(/On its way: until SharePoint has it, Dana can still see it\./),
  ).toBeVisible();
  expect(who.queryByText(/Taken back|Only you can see this/)).toBe(null);
  expect(who.getByText(/Somebody can still see it who no longer should/)).toBeVisible();
  expect(lists.in(toDana).some(({ id }) => id === lisbon.id)).toBe(true);
  device.setOnline(true);
  const gone = await who.findByText(/Taken back: Dana can no longer see it\./);
  expect(who.queryByText(/Somebody can still see it/)).toBe(null);
  expect(gone).toHaveTextContent(/It is still on the wall of Northern team, for everyone/);
  expect(gone).toHaveTextContent(
    /does not reach invites already sent, what was asked and said of it in your talks, what Dana wrote/,
  );
  expect(gone).toHaveTextContent(/changes only when whoever sent it takes the name out/);
  expect(lists.in(toDana).some(({ id }) => id === lisbon.id)).toBe(false);
  await user.click(who.getByRole("switch", { name: "Dana can see" }));
  expect(who.queryByText(/Taken back|On its way/)).toBe(null);
});

test("what was never shown is not said to be taken back", async () => {
  const { who } = await open();
  expect(who.getByRole("switch", { name: "Priya can see" })).not.toBeChecked();
  expect(who.queryByText(/Taken back|On its way/)).toBe(null);
});

test("what a list would not give back is said to be there", async () => {
  const { user, who, device } = await open({}, { device: true });
  await device.store.device.flush();
  device.service.fail("remove", "forbidden");
  await user.click(who.getByRole("switch", { name: "Dana can see" }));
  expect(await who.findByText(/would not take it back, so Dana can still see it/)).toBeVisible();
});

test("a goal is shown to nobody in one step, and undone in one", async () => {
  const { user, who, lists, goalNow } = await open();
  const { consents, wall: cards } = goalNow();
  await user.click(who.getByRole("button", { name: "Show it to nobody" }));
  await expect.poll(() => lists.in(toDana).some(({ id }) => id === lisbon.id)).toBe(false);
  await expect.poll(() => lists.in(wall)).toEqual([]);
  expect(who.getByRole("switch", { name: "Dana can see" })).not.toBeChecked();
  await user.click(screen.getByRole("button", { name: "Undo" }));
  await expect.poll(() => goalNow()).toMatchObject({ consents, wall: cards });
  await expect.poll(() => lists.in(wall)).toHaveLength(1);
});

test("what was shown before does not come back by itself once it tells of more", async () => {
  const { user, who, lists, goalNow } = await open();
  await user.click(who.getByRole("button", { name: "Keep it close" }));
  const notice = screen.getByText(/is kept close, and taken back.*as soon as SharePoint has it/);
  expect(notice).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Edit" }));
  const title = await screen.findByRole("textbox", { name: /What are you working for/ });
  await user.clear(title);
  await user.paste("Lisbon after my surgery");
  await user.click(screen.getByRole("button", { name: "Save" }));
  await heading("Lisbon after my surgery");
  await user.click(screen.getByRole("button", { name: "Undo" }));
  expect(await screen.findByText(/now tells of more than you showed/)).toBeVisible();
  expect(goalNow()).toMatchObject({ keptClose: true });
  expect(lists.in(toDana).some(({ id }) => id === lisbon.id)).toBe(false);
});

test("what was kept close comes back as it was, by one step", async () => {
  const { user, who, lists } = await open();
  await user.click(who.getByRole("button", { name: "Keep it close" }));
  await expect.poll(() => lists.in(toDana).some(({ id }) => id === lisbon.id)).toBe(false);
  await user.click(screen.getByRole("button", { name: "Undo" }));
  await expect.poll(() => lists.in(toDana).some(({ id }) => id === lisbon.id)).toBe(true);
});

test("what is said of a goal goes once the next choice makes it untrue", async () => {
  const { user, who } = await open();
  await user.click(who.getByRole("button", { name: "Keep it close" }));
  expect(screen.getByText(/is kept close, and taken back/)).toBeVisible();
  await user.click(await who.findByRole("button", { name: "Open it up" }));
  await user.click(
    within(await screen.findByRole("dialog")).getByRole("button", { name: "Open it up" }),
  );
  await expect.poll(() => screen.queryByText(/is kept close/)).toBe(null);
  expect(screen.queryByRole("button", { name: "Undo" })).toBe(null);

  await user.click(await who.findByRole("button", { name: "Show it to nobody" }));
  expect(screen.getByText(/is shown to nobody, and taken back/)).toBeVisible();
  await user.click(who.getByRole("switch", { name: "Dana can see" }));
  expect(screen.queryByText(/is shown to nobody/)).toBe(null);
});

test("words that tell an amount are named to their owner before and while others read them", async () => {
  const { who } = await open({ title: "Save £1,800 for Lisbon", consents: [], wall: [] });
  expect(who.getByText(/Your words seem to tell an amount: the title\./)).toBeVisible();
  expect(who.getByText(/whoever comes along may not want to be named/)).toBeVisible();
});

test("a goal kept close, or without anything of the kind, comes with no such advice", async () => {
  const { who } = await open({ title: "Save £1,800", keptClose: true, consents: [], wall: [] });
  expect(who.queryByText(/tell an amount|Before you show it/)).toBe(null);
});

test("opening up a goal kept close is an act of its own that says who will see it", async () => {
  const { user, who, lists, goalNow } = await open({ keptClose: true });
  expect(lists.in(toDana).some(({ id }) => id === lisbon.id)).toBe(false);
  await user.click(who.getByRole("button", { name: "Open it up" }));
  const dialog = within(await screen.findByRole("dialog"));
  expect(dialog.getByText(/Dana and everyone in Northern team will see it at once/)).toBeVisible();
  await user.click(dialog.getByRole("button", { name: "Keep it close" }));
  await expect.poll(() => screen.queryByRole("dialog")).toBe(null);
  expect(goalNow().keptClose).toBe(true);

  await user.click(who.getByRole("button", { name: "Open it up" }));
  await user.click(
    within(await screen.findByRole("dialog")).getByRole("button", { name: "Open it up" }),
  );
  await expect.poll(() => goalNow().keptClose).toBe(false);
  await expect.poll(() => lists.in(toDana).some(({ id }) => id === lisbon.id)).toBe(true);
  await user.click(who.getByRole("button", { name: "Keep it close" }));
  await expect.poll(() => lists.in(toDana).some(({ id }) => id === lisbon.id)).toBe(false);
});

test("who can read this says what SharePoint lets whom open, administrators by name", async () => {
  const { user, who } = await open();
  await user.click(who.getByRole("button", { name: "Who can read this" }));
  expect(who.getByText(/its money and all its updates.*only you can open/)).toBeVisible();
  expect(who.getByText(/only you and Dana can open and only you can change/)).toBeVisible();
  expect(who.getByText(/everyone in Northern team can open/)).toBeVisible();
  expect(who.getByText(/Ruth Mendel and Ola Berg look after these SharePoint sites/)).toBeVisible();
  expect(who.queryByText(/only you and Priya/)).toBe(null);
});

test("administrators are spoken of though the directory names none", async () => {
  const directory = { ...tomsDirectory, settings: { siteAdmins: [] } };
  const { user, who } = await open({}, { directory });
  await user.click(who.getByRole("button", { name: "Who can read this" }));
  expect(who.getByText(/whoever administers Microsoft 365 .*could read every list/)).toBeVisible();
});
