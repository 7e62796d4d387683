import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Day } from "#domain/day.ts";
import { monthOf } from "#domain/goal/dealsLine.ts";
import type { Goal } from "#domain/goal/goal.ts";
import { pairTag } from "#domain/talk/pairTag.ts";
import { galleryLists } from "#support/galleryLists.ts";
import { dana, danasDirectory, lisbon, now, tom } from "#support/galleryPeople.ts";
import { planRow, resultRows, settingsRow, threeSteps } from "#support/payRows.ts";
import { fixedInputs } from "#support/openTab.ts";
import { heading, renderTab } from "#support/renderTab.tsx";

const own = { kind: "own", owner: tom.id } as const;
const toDana = { kind: "shown", by: tom.id, to: dana.id } as const;
const takes = { kind: "personal", subPage: "takes" } as const;
const january = "2026-01-01" as Day;

function withPlan(part: Partial<Goal> = {}) {
  const lists = galleryLists();
  const results = resultRows(january, [41, 40, 38, 43, 41, 40, 36, 42, 41, 44, 18], now);
  for (const record of [planRow(threeSteps(january), now), ...results, settingsRow(now)])
    lists.plant(own, record);
  lists.plant(own, { ...lisbon, ...part });
  return lists;
}

type Lists = ReturnType<typeof galleryLists>;

const read = (lists: Lists) => {
  const row = lists.in(toDana).find(({ id }) => id === lisbon.id);
  return row?.kind === "shownGoal" ? row.sooner : undefined;
};

const stale = { deals: 9, month: monthOf("2027-04-01" as Day), on: "2026-11-01" as Day };
const letRead = { consents: lisbon.consents.map((leave) => ({ ...leave, sooner: stale })) };

test("who would read the line, and what, is asked before, and it is taken back where it is said", async () => {
  const { user, lists } = await renderTab({ place: takes, lists: withPlan() });
  await heading("What it takes");
  await user.click(screen.getByRole("button", { name: "Show Dana this line" }));
  const said = screen.getByText(/^Dana will read: “About/);
  expect(said.textContent).toMatch(/more deals? brings? this to \w+ 20\d\d\.”$/);
  expect(said.textContent).not.toMatch(/£|Lisbon/);
  expect(screen.getByText(/never money.*never in an invite/)).toBeVisible();
  // Asked about is not shown yet.
  expect(read(lists)).toBeUndefined();
  await user.click(screen.getByRole("button", { name: "Show it" }));
  expect(screen.getByText(/Dana sees this line\./)).toBeVisible();
  expect(document.activeElement).not.toBe(document.body);
  await expect
    .poll(() => read(lists))
    .toEqual({ deals: expect.any(Number), month: expect.any(String) });
  await user.click(screen.getByRole("button", { name: "Take this line back from Dana" }));
  await expect.poll(() => read(lists)).toBeUndefined();
  expect(screen.getByRole("button", { name: "Show Dana this line" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Undo" }));
  await expect.poll(() => read(lists)?.deals).toBeGreaterThan(0);
});

test("not now shows nothing", async () => {
  const { user, lists } = await renderTab({ place: takes, lists: withPlan() });
  await heading("What it takes");
  await user.click(screen.getByRole("button", { name: "Show Dana this line" }));
  await user.click(screen.getByRole("button", { name: "Not now" }));
  expect(screen.getByRole("button", { name: "Show Dana this line" })).toBeVisible();
  expect(read(lists)).toBeUndefined();
});

test("nobody is offered it who does not see the goal", async () => {
  await renderTab({ place: takes, lists: withPlan({ keptClose: true }) });
  await heading("What it takes");
  expect(screen.getByText(/more deals? brings? “A trip to Lisbon/)).toBeVisible();
  expect(screen.queryByRole("button", { name: /Show .* this line/ })).toBe(null);
});

test("opening the page brings what Dana was let read up to what it says now", async () => {
  const { lists } = await renderTab({ place: takes, lists: withPlan(letRead) });
  await heading("What it takes");
  expect(await screen.findByText(/Dana sees this line\./)).toBeVisible();
  await expect.poll(() => read(lists)?.deals).toBeLessThan(9);
});

test("opening the page takes the line back when there is none any more", async () => {
  const lists = galleryLists();
  lists.plant(own, { ...lisbon, ...letRead });
  await renderTab({ place: takes, lists });
  await heading("What it takes");
  await expect
    .poll(() => lists.in(own).find(({ id }) => id === lisbon.id))
    .toMatchObject({ consents: lisbon.consents });
  await expect.poll(() => read(lists)).toBeUndefined();
});

test("“See it as Dana sees it” has the line, in deals and a month", async () => {
  const { user } = await renderTab({
    place: { kind: "personal", subPage: "goal-lisbon" },
    lists: withPlan(letRead),
  });
  await heading(lisbon.title);
  await user.click(await screen.findByRole("button", { name: "See it as Dana sees it" }));
  const frame = within(await screen.findByRole("region", { name: "What Dana sees" }));
  expect(
    frame.getByText(/^In Outlook alone.*: “About nine more deals bring this to April 2027\.”$/),
  ).toBeVisible();
});

test("who reads the line is said at the goal itself, which can take it back, and put it back, whatever What it takes says", async () => {
  const lists = withPlan(letRead);
  const { user } = await renderTab({
    place: { kind: "personal", subPage: "goal-lisbon" },
    lists,
  });
  await heading(lisbon.title);
  const said = "Shown with it: “About nine more deals bring this to April 2027.”";
  expect(await screen.findByText(said, { exact: false })).toBeVisible();
  expect(screen.getByText(/what else stands at their name below/)).toBeVisible();
  await user.click(
    screen.getByRole("button", { name: "Take the line about deals back from Dana" }),
  );
  await expect.poll(() => read(lists)).toBeUndefined();
  expect(screen.queryByText(said, { exact: false })).toBe(null);
  await user.click(screen.getByRole("button", { name: "Undo" }));
  await expect.poll(() => read(lists)).toEqual({ deals: 9, month: "2027-04" });
});

test("Me says of whom the line is read", async () => {
  await renderTab({ place: { kind: "personal", subPage: "me" }, lists: withPlan(letRead) });
  await heading("Me");
  expect(await screen.findByText(/with how many deals bring it nearer/)).toBeVisible();
});

test("the other's talk page in the tab has the goal without the line: it is read beside the meeting", async () => {
  const lists = withPlan(letRead);
  const first = await renderTab({ place: takes, lists });
  await heading("What it takes");
  await expect.poll(() => read(lists)?.deals).toBeGreaterThan(0);
  await first.close();
  const tag = await pairTag(tom.id, dana.id, fixedInputs().digest);
  await renderTab({
    place: { kind: "personal", subPage: `talk-${tag}` },
    directory: danasDirectory,
    lists,
  });
  expect(await screen.findByRole("heading", { level: 3, name: lisbon.title })).toBeVisible();
  expect(screen.queryByText(/bring this to/)).toBe(null);
});
