import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { lisbon, tom } from "#support/galleryPeople.ts";
import type { Goal } from "#domain/goal/goal.ts";
import { galleryLists } from "#support/galleryLists.ts";
import { memoryLists } from "#support/memoryStore.ts";
import { heading, renderTab } from "#support/renderTab.tsx";

const own = { kind: "own", owner: tom.id } as const;
const at = (id: string) => ({ kind: "personal", subPage: `goal-${id}` }) as const;

async function editing(id: string, part: Partial<Goal> = {}) {
  const lists = galleryLists();
  const before = lists.in(own).find((record) => record.id === id);
  if (before?.kind === "goal") lists.plant(own, { ...before, ...part });
  const tab = await renderTab({ place: at(id), lists });
  await screen.findByRole("heading", { level: 1 });
  await tab.user.click(await screen.findByRole("button", { name: "Edit" }));
  await heading(/^Edit/);
  const saved = () => tab.lists.in(own).find((record) => record.id === id);
  return { ...tab, saved };
}

const more = () => screen.getByRole("button", { name: "More" });
const prompt = (name: RegExp) => screen.queryByRole("button", { name });

test("a kind asks for what it needs; the rest is under More, and what was typed stays in sight", async () => {
  const { user } = await editing("lead");
  expect(more().getAttribute("aria-expanded")).toBe("false");
  expect(screen.getByRole("textbox", { name: "Why it matters" })).toBeVisible();
  expect(screen.queryByRole("textbox", { name: "What it costs" })).not.toBeInTheDocument();
  await user.click(screen.getByRole("radio", { name: "Something to own" }));
  await user.type(screen.getByRole("textbox", { name: "What it costs" }), "900");
  await user.click(screen.getByRole("radio", { name: "Next role" }));
  expect(more().getAttribute("aria-expanded")).toBe("true");
  expect(screen.getByRole("textbox", { name: "What it costs" })).toHaveValue("900");
});

test("an open goal that nobody sees is kept close when it becomes tender, unless its owner says otherwise", async () => {
  const { user, saved } = await editing("kitchen", { consents: [], wall: [] });
  const close = screen.getByRole("switch", { name: "Keep this one close" });
  expect(close).not.toBeChecked();
  const why = screen.getByRole("textbox", { name: "Why it matters" });
  await user.clear(why);
  await user.paste("Since the divorce");
  expect(close).toBeChecked();
  await user.click(close);
  expect(close).not.toBeChecked();
  await user.type(why, " last year");
  expect(close).not.toBeChecked();
  await user.click(close);
  await user.click(screen.getByRole("button", { name: "Save" }));
  await expect.poll(saved).toMatchObject({ keptClose: true });
});

test("a tribute asks for nothing that is planned, measured or paid for", async () => {
  const { user } = await editing("kitchen");
  await user.click(screen.getByRole("radio", { name: "In memory" }));
  expect(screen.queryByRole("textbox", { name: "What could get in the way" })).toBe(null);
  // What was typed before it became one stays in sight.
  expect(screen.getByRole("textbox", { name: "What it costs" })).toBeVisible();
});

test("a step has its day, moves by its handle's arrow keys, and one taken out comes back where it was", async () => {
  const { user, saved } = await editing("lisbon");
  await user.type(screen.getByLabelText("Step 4, by when"), "2027-02-01");
  screen.getByRole("button", { name: "Move step 5" }).focus();
  await user.keyboard("{ArrowUp}");
  expect(screen.getByRole("textbox", { name: "Step 4" })).toHaveValue(
    "Find the place with the tiles",
  );
  expect(screen.getByText("Step 4 of 5.")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Remove step 1" }));
  expect(screen.getByText(/“Pick the week” is taken out/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Undo" }));
  expect(screen.getByRole("textbox", { name: "Step 1" })).toHaveValue("Pick the week");
  await user.click(screen.getByRole("button", { name: "Save" }));
  await heading(lisbon.title);
  expect(saved()).toMatchObject({
    steps: [
      { id: "s0", doneOn: "2026-10-20" },
      { id: "s1" },
      { id: "s2" },
      { id: "s4", text: "Find the place with the tiles" },
      { id: "s3", text: "Book the flights", due: "2027-02-01" },
    ],
  });
  const steps = within(screen.getByRole("list", { name: "Steps" })).getAllByRole("listitem");
  expect(steps[0]).toHaveTextContent("done 20 October 2026");
  expect(steps[3]).toHaveTextContent("Next");
  expect(steps[4]).toHaveTextContent("by 1 February 2027");
});

test("one question at a time stands beside the form, leads to its box, and never comes back once dismissed", async () => {
  const { user } = await editing("lead");
  await user.click(screen.getByRole("button", { name: "Answer: By when would you like it?" }));
  await expect.poll(() => document.activeElement?.getAttribute("name")).toBe("targetDay");
  await user.click(screen.getByRole("button", { name: "Not now: By when would you like it?" }));
  expect(prompt(/By when would/)).not.toBeInTheDocument();
  expect(prompt(/^Answer: What would it mean to you/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Save" }));
  await user.click(await screen.findByRole("button", { name: "Edit" }));
  expect(prompt(/By when would/)).not.toBeInTheDocument();
});

test("what could get in the way and the plan are kept, and stand on the goal's page", async () => {
  const { user, saved } = await editing("welsh");
  await user.click(more());
  await user.type(
    screen.getByRole("textbox", { name: "What could get in the way" }),
    "Quarter end",
  );
  await user.type(
    screen.getByRole("textbox", { name: /If that happens/ }),
    "Ten minutes before breakfast",
  );
  await user.click(screen.getByRole("button", { name: "Save" }));
  const plan = within(await screen.findByRole("region", { name: "If it gets difficult" }));
  expect(plan.getByText("Quarter end")).toBeVisible();
  expect(saved()).toMatchObject({
    obstacle: "Quarter end",
    ifThen: "Ten minutes before breakfast",
  });
});

test("what is no thing at all has no measure and is asked only why", async () => {
  const { user, lists } = await renderTab({
    lists: memoryLists(),
    place: { kind: "personal", subPage: "new" },
  });
  await heading("Add a goal");
  await user.type(screen.getByRole("textbox"), "Thursdays off by five{Enter}");
  await heading("Thursdays off by five");
  expect(lists.in(own)).toMatchObject([
    { kind: "notice" },
    { category: "time", progress: { kind: "none" } },
  ]);
  expect(screen.queryByText(/Not done|No steps|out of 10/)).not.toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Edit" }));
  await heading(/^Edit/);
  expect(prompt(/^Answer: What would it mean to you/)).toBeVisible();
  await user.type(screen.getByRole("textbox", { name: "Why it matters" }), "Bedtime stories");
  expect(prompt(/^Answer/)).not.toBeInTheDocument();
});

test("a draft waits under its own heading until it is begun", async () => {
  const { user, lists } = await renderTab({
    lists: memoryLists(),
    place: { kind: "personal", subPage: "new" },
  });
  await heading("Add a goal");
  await user.type(screen.getByRole("textbox"), "A canal boat");
  await user.click(screen.getByRole("button", { name: "Keep it as a draft" }));
  await heading("A canal boat");
  expect(lists.in(own)).toMatchObject([{ kind: "notice" }, { status: "draft" }]);
  await user.click(screen.getByRole("button", { name: "Back to My goals" }));
  await heading("My goals");
  const drafts = within(screen.getByRole("region", { name: "Drafts" }));
  await user.click(drafts.getByRole("button", { name: "A canal boat" }));
  await heading("A canal boat");
  await user.click(screen.getByRole("button", { name: "Begin" }));
  expect(screen.getByRole("button", { name: "Update" })).toBeVisible();
  expect(lists.in(own)).toMatchObject([{ kind: "notice" }, { status: "active" }]);
});
