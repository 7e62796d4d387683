import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Day } from "#domain/day.ts";
import { galleryLists } from "#support/galleryLists.ts";
import { dana, goal, lisbon as lisbonGoal, priya, team, tom } from "#support/galleryPeople.ts";
import { memoryLists } from "#support/memoryStore.ts";
import { heading, renderTab } from "#support/renderTab.tsx";

const lisbon = { kind: "personal", subPage: "goal-lisbon" } as const;
const title = "A trip to Lisbon with my sister";
const toDana = { kind: "shown", by: tom.id, to: dana.id } as const;
const toPriya = { kind: "shown", by: tom.id, to: priya.id } as const;

test("a deep link opens the goal with its why, steps, lines, and amounts for its owner's eyes", async () => {
  await renderTab({ place: lisbon });
  await heading(title);
  expect(screen.getByText("14 May 2027 to 19 May 2027", { exact: false })).toBeVisible();
  expect(screen.getByRole("checkbox", { name: "Ask Maya" })).toBeChecked();
  expect(screen.getByText("Found flights on the Friday that leave after work.")).toBeVisible();
  const money = within(screen.getByRole("region", { name: "Money" }));
  expect(money.getByText("£1,800.00")).toBeVisible();
  expect(money.getByText("Only me")).toBeVisible();
});

test("a goal is shown to one reader and taken back, with the words for what they see", async () => {
  const { user, lists } = await renderTab({ place: lisbon });
  await heading(title);
  expect(lists.in(toPriya).map(({ id }) => id)).toEqual(["lead"]);
  const priyaSees = screen.getByRole("switch", { name: "Priya can see" });
  await user.click(priyaSees);
  expect(priyaSees).toBeChecked();
  expect(
    screen.getByText(/Priya will see the title.*Amounts you enter stay with you/),
  ).toBeVisible();
  await expect.poll(() => lists.in(toPriya).length).toBe(2);
  expect(lists.in(toPriya).find(({ id }) => id === "lisbon")).toMatchObject({ inInvites: false });
  await user.click(priyaSees);
  await expect.poll(() => lists.in(toPriya).length).toBe(1);
});

test("naming it in invites is a leave of its own", async () => {
  const { user, lists } = await renderTab({ place: lisbon });
  await heading(title);
  await user.click(screen.getByRole("switch", { name: "May be named in our invites" }));
  await expect
    .poll(() => lists.in(toDana).find(({ id }) => id === "lisbon"))
    .toMatchObject({ inInvites: false });
});

test("see it as Dana sees it draws what Dana is given: no amount, no step she is not shown", async () => {
  const { user } = await renderTab({ place: lisbon });
  await heading(title);
  await user.click(screen.getByRole("button", { name: "See it as Dana sees it" }));
  const seen = within(await screen.findByRole("region", { name: "What Dana sees" }));
  expect(seen.getByText("3 of 5 steps done")).toBeVisible();
  expect(seen.getByText("Found flights on the Friday that leave after work.")).toBeVisible();
  expect(screen.getByRole("region", { name: "What Dana sees" })).not.toHaveTextContent(/£|1,?800/);
});

test("a goal kept close says so, and whom it was chosen for in one line without switches", async () => {
  const lists = galleryLists();
  lists.plant({ kind: "own", owner: tom.id }, { ...lisbonGoal, keptClose: true });
  await renderTab({ lists, place: lisbon });
  await heading(title);
  const who = within(screen.getByRole("region", { name: "Who sees this" }));
  expect(who.getByText("Kept close: nobody is shown this goal.")).toBeVisible();
  expect(
    who.getByText("Chosen before, for when you open it up: Dana and everyone in Northern team."),
  ).toBeVisible();
  expect(who.queryAllByRole("switch")).toEqual([]);
});

test("a resting goal says what holds once it is taken up again, and nothing of now", async () => {
  const lists = memoryLists();
  const consent = { reader: dana.id, since: "2026-09-04" as Day, inInvites: true };
  const wall = { team: team.id, since: "2026-09-10" as Day, why: true };
  const resting = { status: "resting", consents: [consent], wall: [wall] } as const;
  lists.plant({ kind: "own", owner: tom.id }, goal("band", "The band", resting));
  const { user } = await renderTab({ lists, place: { kind: "personal", subPage: "goal-band" } });
  await heading("The band");
  const who = within(screen.getByRole("region", { name: "Who sees this" }));
  const note = who.getByText(/It is resting, so nobody but you sees it/);
  expect(note).toHaveTextContent("What is on below holds from when you take it up again.");
  const later = "Dana can see, once you take it up again";
  expect(who.getByRole("switch", { name: later })).toBeChecked();
  expect(
    who.getByRole("switch", { name: "On the wall of Northern team, once you take it up again" }),
  ).toBeChecked();
  expect(who.queryByText(/since 4 September|sees? the title|Everyone in the team/)).toBe(null);
  await user.click(screen.getByRole("button", { name: "Take it up again" }));
  expect(who.getByRole("switch", { name: "Dana can see" })).toBeChecked();
  expect(who.getByText(/since 4 September 2026/)).toBeVisible();
  expect(who.getByText(/Whoever can see it sees the title/)).toBeVisible();
});

test("editing keeps what was typed beside its problem, and saves when it is mended", async () => {
  const { user, lists } = await renderTab({ place: lisbon });
  await heading(title);
  await user.click(screen.getByRole("button", { name: "Edit" }));
  await heading(`Edit ${title}`);
  const cost = screen.getByRole("textbox", { name: "What it costs" });
  expect(cost).toHaveValue("1800.00");
  await user.clear(cost);
  await user.type(cost, "about two thousand");
  const until = screen.getByLabelText("Until");
  await user.clear(until);
  await user.type(until, "2027-05-01");
  await user.click(screen.getByRole("button", { name: "Save" }));
  expect(cost).toHaveAccessibleDescription(/Write an amount in figures/);
  expect(cost).toHaveValue("about two thousand");
  expect(until).toHaveAccessibleDescription(/last day is before the first/);
  await user.clear(cost);
  await user.type(cost, "2,000");
  await user.clear(until);
  await user.click(screen.getByRole("button", { name: "Save" }));
  await heading(title);
  await expect
    .poll(() => lists.in({ kind: "own", owner: tom.id }).find(({ id }) => id === "lisbon"))
    .toMatchObject({ money: { cost: { amount: 200_000, currency: "GBP" } } });
});

test("a count has its own boxes, and a count out of nothing is refused there", async () => {
  const { user } = await renderTab({ place: { kind: "personal", subPage: "goal-band" } });
  await heading("Get the band back together");
  await user.click(screen.getByRole("button", { name: "Edit" }));
  await heading(/Edit/);
  await user.selectOptions(
    screen.getByRole("combobox", { name: "How to see progress" }),
    "A count",
  );
  await user.click(screen.getByRole("button", { name: "Save" }));
  expect(screen.getByRole("textbox", { name: "So far" })).toHaveAccessibleDescription(
    /Write a number of 1 or more/,
  );
  await user.type(screen.getByRole("textbox", { name: "Out of" }), "4");
  await user.type(screen.getByRole("textbox", { name: "Of what" }), "rehearsals");
  await user.click(screen.getByRole("button", { name: "Save" }));
  await heading("Get the band back together");
  expect(screen.getByText("0 of 4 rehearsals")).toBeVisible();
});

test("steps are added, named and ticked", async () => {
  const { user } = await renderTab({ place: { kind: "personal", subPage: "goal-kitchen" } });
  await heading("The new kitchen");
  await user.click(screen.getByRole("button", { name: "Edit" }));
  await heading(/Edit/);
  await user.click(screen.getByRole("button", { name: "Add a step" }));
  await user.type(screen.getByRole("textbox", { name: "Step 1" }), "Measure the wall");
  await user.click(screen.getByRole("button", { name: "Save" }));
  await heading("The new kitchen");
  const step = screen.getByRole("checkbox", { name: "Measure the wall" });
  await user.click(step);
  expect(step).toBeChecked();
});

test("a removed goal can be brought back from the line that says so", async () => {
  const { user, lists } = await renderTab({ place: lisbon });
  await heading(title);
  await user.click(screen.getByRole("button", { name: "Remove" }));
  await heading("My goals");
  expect(
    screen.getByText(
      `“${title}” is removed, and taken back from whoever saw it as soon as SharePoint has it.`,
    ),
  ).toBeVisible();
  await expect.poll(() => lists.in(toDana).some(({ id }) => id === "lisbon")).toBe(false);
  await user.click(screen.getByRole("button", { name: "Undo" }));
  expect(await screen.findByRole("button", { name: title })).toBeVisible();
  await expect.poll(() => lists.in(toDana).some(({ id }) => id === "lisbon")).toBe(true);
});

test("a link to a goal that is gone says so", async () => {
  await renderTab({ place: { kind: "personal", subPage: "goal-nothing" } });
  expect(await screen.findByText(/This goal is not here any more/)).toBeVisible();
});

test("going to a goal and back moves the focus to what is new", async () => {
  const { user } = await renderTab();
  await heading("My goals");
  await user.click(screen.getByRole("button", { name: title }));
  const goal = await heading(title);
  await expect.poll(() => document.activeElement).toBe(goal);
  await user.click(screen.getByRole("button", { name: "Back to My goals" }));
  const board = await heading("My goals");
  await expect.poll(() => document.activeElement).toBe(board);
});
