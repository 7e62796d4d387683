import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Day } from "#domain/day.ts";
import type { Goal, GoalUpdate } from "#domain/goal/goal.ts";
import type { Currency, MinorUnits } from "#domain/money.ts";
import { galleryLists } from "#support/galleryLists.ts";
import { dana, goal, lisbon, today, tom } from "#support/galleryPeople.ts";
import { memoryLists } from "#support/memoryStore.ts";
import { heading, renderTab } from "#support/renderTab.tsx";

const own = { kind: "own", owner: tom.id } as const;
const at = (id: string) => ({ kind: "personal", subPage: `goal-${id}` }) as const;
const pounds = (pence: number) => ({ amount: pence as MinorUnits, currency: "GBP" as Currency });

function line(id: string, day: string, text: string, part: Partial<GoalUpdate>): GoalUpdate {
  const progress = { kind: "count", done: 0, of: 30, unit: "lessons" } as const;
  return { kind: "update", id, goal: lisbon.id, day: day as Day, text, progress, ...part };
}

function withWelsh(part: Partial<Goal> = {}) {
  const lists = memoryLists();
  const welsh = goal("welsh", "Hold a whole conversation in Welsh", {
    category: "education",
    progress: { kind: "count", done: 18, of: 30, unit: "lessons" },
    ...part,
  });
  const count = (done: number) => ({ kind: "count", done, of: 30, unit: "lessons" }) as const;
  lists.plant(own, welsh);
  lists.plant(own, line("w1", "2026-09-10", "Signed up.", { goal: welsh.id, progress: count(2) }));
  lists.plant(own, line("w2", "2026-10-02", "", { goal: welsh.id, progress: count(9) }));
  lists.plant(
    own,
    line("w3", "2026-11-12", "Dreamt in it.", { goal: welsh.id, progress: count(18) }),
  );
  return lists;
}

test("how a goal came along is told in words: its first and last day, and every day as a list", async () => {
  await renderTab({ lists: withWelsh(), place: at("welsh") });
  const trend = within(await screen.findByRole("region", { name: "How it came along" }));
  expect(
    trend.getByText("2 of 30 lessons on 10 September 2026, 18 of 30 lessons on 12 November 2026."),
  ).toBeVisible();
  const days = within(trend.getByRole("list", { name: "Where it stood, day by day" }));
  expect(days.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "10 September 2026: 2 of 30 lessons",
    "2 October 2026: 9 of 30 lessons",
    "12 November 2026: 18 of 30 lessons",
  ]);
});

test("money comes along as shares, and an update of it is typed in ten seconds", async () => {
  const lists = memoryLists();
  const kitchen = goal("kitchen", "The new kitchen", {
    category: "home",
    progress: { kind: "money" },
    money: { cost: pounds(100_000), saved: pounds(20_000) },
  });
  lists.plant(own, kitchen);
  lists.plant(
    own,
    line("k1", "2026-10-01", "Began.", {
      goal: kitchen.id,
      progress: { kind: "money" },
      saved: pounds(20_000),
    }),
  );
  const { user } = await renderTab({ lists, place: at("kitchen") });
  await heading("The new kitchen");
  await user.click(screen.getByRole("button", { name: "Update" }));
  const form = within(await screen.findByRole("dialog"));
  const have = form.getByRole("textbox", { name: "What you have now, in GBP" });
  expect(have).toHaveValue("200.00");
  await user.clear(have);
  await user.type(have, "lots");
  await user.click(form.getByRole("button", { name: "Done" }));
  expect(have).toHaveAccessibleDescription(/Write an amount in figures/);
  await user.clear(have);
  await user.type(have, "350");
  await user.click(form.getByRole("button", { name: "Done" }));
  const trend = await screen.findByRole("region", { name: "How it came along" });
  expect(trend).toHaveTextContent(/20% of the money on 1 October 2026, 35% of the money on/);
  expect(trend).not.toHaveTextContent(/£|350/);
  expect(lists.in(own)).toContainEqual(
    expect.objectContaining({ kind: "update", saved: pounds(35_000) }),
  );
});

test("letting go is said kindly, asks about the picture, can be undone, and be taken up again", async () => {
  const lists = withWelsh({ picture: { thumbnail: "data:image/png;base64,AAAA", alt: "A hill" } });
  const { user } = await renderTab({ lists, place: at("welsh") });
  await heading(/Welsh/);
  await user.click(screen.getByRole("button", { name: "Let it go" }));
  const ask = within(await screen.findByRole("dialog"));
  expect(ask.getByText("Letting a goal go is progress too. Keep the picture?")).toBeVisible();
  await user.click(ask.getByRole("button", { name: "Not now" }));
  expect(screen.getByRole("button", { name: "Update" })).toBeVisible();

  await user.click(screen.getByRole("button", { name: "Let it go" }));
  const again = within(await screen.findByRole("dialog"));
  await user.click(again.getByRole("button", { name: "Without the picture" }));
  const kept = () => lists.in(own).find(({ id }) => id === "welsh");
  await expect.poll(kept).toMatchObject({ status: "letGo" });
  expect(kept()).not.toHaveProperty("picture");
  await user.click(await screen.findByRole("button", { name: "Undo" }));
  await expect.poll(kept).toMatchObject({ status: "active", picture: { alt: "A hill" } });
});

test("without a picture nothing is asked about one, and the goal can be taken up again", async () => {
  const { user } = await renderTab({ lists: withWelsh(), place: at("welsh") });
  await heading(/Welsh/);
  await user.click(screen.getByRole("button", { name: "Let it go" }));
  const ask = within(await screen.findByRole("dialog"));
  expect(ask.queryByText(/Keep the picture/)).not.toBeInTheDocument();
  await user.click(ask.getByRole("button", { name: "Let it go" }));
  await user.click(await screen.findByRole("button", { name: "Take it up again" }));
  expect(screen.getByRole("button", { name: "Let it go" })).toBeVisible();
});

test.each(["resting", "draft"] as const)("a goal that is %s is let go as it is", async (status) => {
  const lists = withWelsh({ status });
  const { user } = await renderTab({ lists, place: at("welsh") });
  await heading(/Welsh/);
  expect(screen.queryByRole("button", { name: "Let it rest" })).toBe(null);
  await user.click(screen.getByRole("button", { name: "Let it go" }));
  const ask = within(await screen.findByRole("dialog"));
  await user.click(ask.getByRole("button", { name: "Let it go" }));
  const kept = () => lists.in(own).find(({ id }) => id === "welsh");
  await expect.poll(kept).toMatchObject({ status: "letGo" });
  await user.click(await screen.findByRole("button", { name: "Undo" }));
  await expect.poll(kept).toMatchObject({ status });
});

test("what there is can be said of a goal that has no cost, and a line that tells an amount is named", async () => {
  const lists = memoryLists();
  const consents = [{ reader: dana.id, since: today, inInvites: false }];
  lists.plant(own, { ...lisbon, consents, money: { saved: pounds(20_000) } });
  const { user } = await renderTab({ lists, place: at(lisbon.id) });
  await heading(lisbon.title);
  await user.click(screen.getByRole("button", { name: "Update" }));
  const form = within(await screen.findByRole("dialog"));
  expect(form.getByRole("textbox", { name: "What you have now, in GBP" })).toHaveValue("200.00");
  const said = form.getByRole("textbox", { name: "One line, if you like" });
  expect(said).toHaveAccessibleDescription(/^Dana can see it\.$/);
  await user.type(said, "Another £50");
  expect(said).toHaveAccessibleDescription(/It seems to tell an amount/);
});

test("while nobody sees the goal an update says so, whatever was chosen", async () => {
  const lists = memoryLists();
  const consents = [{ reader: dana.id, since: today, inInvites: false }];
  lists.plant(own, { ...lisbon, consents });
  lists.plant(own, { kind: "participation", id: "participation", taking: false, since: today });
  const { user } = await renderTab({ lists, place: at(lisbon.id) });
  await heading(lisbon.title);
  await user.click(screen.getByRole("button", { name: "Update" }));
  const form = within(await screen.findByRole("dialog"));
  expect(form.getByRole("textbox", { name: "One line, if you like" })).toHaveAccessibleDescription(
    /^Only you can see it\.$/,
  );
});

test("a reached goal opens once, with how it came about, and is then as any other", async () => {
  const lists = withWelsh();
  const first = await renderTab({ lists, place: at("welsh") });
  await heading(/Welsh/);
  await first.user.click(screen.getByRole("button", { name: "I got there" }));
  await heading("You got there");
  expect(screen.getByText("Reached on 23 November 2026")).toBeVisible();
  expect(screen.getByText("83 days after you wrote it down")).toBeVisible();
  expect(screen.getByText("2 lines along the way")).toBeVisible();
  expect(screen.getByText("“Signed up.” you wrote on 10 September 2026.")).toBeVisible();
  await first.user.click(screen.getByRole("button", { name: "See the goal" }));
  await heading(/Welsh/);
  await first.close();
  const kept = lists.in(own).find(({ id }) => id === "welsh");
  expect(kept).toMatchObject({ status: "achieved", celebratedOn: "2026-11-23" });

  await renderTab({ lists, place: at("welsh") });
  await heading(/Welsh/);
  expect(screen.queryByText("You got there")).not.toBeInTheDocument();
});

test("a goal reached long ago does not open any more", async () => {
  const long = { status: "achieved", achievedOn: "2026-09-20" as Day } as const;
  await renderTab({ lists: withWelsh(long), place: at("welsh") });
  expect(await heading(/Welsh/)).toBeVisible();
});

test("an update that makes it whole lets the person say that they got there", async () => {
  const { user } = await renderTab({ lists: galleryLists() });
  await heading("My goals");
  await user.click(screen.getByRole("button", { name: `Update ${lisbon.title}` }));
  const form = within(await screen.findByRole("dialog"));
  const gotThere = /I got there/;
  expect(form.queryByRole("checkbox", { name: gotThere })).not.toBeInTheDocument();
  await user.click(form.getByRole("checkbox", { name: "Book the flights" }));
  await user.click(form.getByRole("checkbox", { name: "Find the place with the tiles" }));
  await user.click(form.getByRole("checkbox", { name: gotThere }));
  await user.click(form.getByRole("button", { name: "Done" }));
  await heading("You got there");
});

test("what went well in a year gathers by itself, by month, in the person's own lines", async () => {
  const { user } = await renderTab();
  await heading("My goals");
  await user.click(screen.getByRole("button", { name: "What went well this year" }));
  await heading("What went well in 2026");
  const november = within(screen.getByRole("region", { name: "November 2026" }));
  expect(november.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "Found flights on the Friday that leave after work.16 November 2026 · A trip to Lisbon with my sister",
    "The steel bicycle in the windowReached · 2 November 2026",
  ]);
  const october = within(screen.getByRole("region", { name: "October 2026" }));
  expect(october.getByText("Done: Ask Maya")).toBeVisible();
});

test("a year without anything yet says how it fills", async () => {
  await renderTab({ lists: memoryLists(), place: { kind: "personal", subPage: "year" } });
  await heading("What went well in 2026");
  expect(screen.getByText(/It fills by itself/)).toBeVisible();
});

test("each update stands with its day and where it brought the goal, a bare move too, and can be removed", async () => {
  const { user } = await renderTab({ lists: withWelsh(), place: at("welsh") });
  const updates = within(await screen.findByRole("region", { name: "Updates" }));
  expect(updates.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "Dreamt in it.12 November 2026 · 18 of 30 lessons",
    "9 of 30 lessons2 October 2026",
    "Signed up.10 September 2026 · 2 of 30 lessons",
  ]);
  await user.click(updates.getByRole("button", { name: "Remove the update of 2 October 2026" }));
  expect(updates.getAllByRole("listitem")).toHaveLength(2);
  await user.click(screen.getByRole("button", { name: "Undo" }));
  expect(updates.getAllByRole("listitem")).toHaveLength(3);
});

test("with every goal at rest the board says that this is fine", async () => {
  await renderTab({ lists: withWelsh({ status: "resting" }) });
  await heading("My goals");
  expect(screen.getByText("Nothing is under way just now. That is fine.")).toBeVisible();
  expect(screen.getByRole("region", { name: "Resting" })).toBeVisible();
});
