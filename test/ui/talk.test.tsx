import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Day, Instant } from "#domain/day.ts";
import { pairTag } from "#domain/talk/pairTag.ts";
import { galleryLists } from "#support/galleryLists.ts";
import { memoryPrints } from "#support/memoryPrints.ts";
import { memoryLists } from "#support/memoryStore.ts";
import { dana, danasDirectory, fromDana, tom, tomsDirectory } from "#support/galleryPeople.ts";
import { fixedInputs } from "#support/openTab.ts";
import { heading, renderTab, type DrawnTab } from "#support/renderTab.tsx";

const toDana = { kind: "shown", by: tom.id, to: dana.id } as const;

async function openTalk({ user }: DrawnTab, name: string): Promise<void> {
  await user.click(screen.getByRole("button", { name: "Talks" }));
  await heading("Talks");
  await user.click(screen.getByRole("button", { name }));
  await heading(/Our talk page/);
}

test("the talk page holds what both want to talk about, the questions, and what Dana shows", async () => {
  const tab = await renderTab();
  await openTalk(tab, "Dana Whitfield");
  expect(screen.getByText("How the Hartwell account feels after the hand-over")).toBeVisible();
  const questions = within(
    screen.getByRole("region", { name: "Questions for Tuesday 24 November" }),
  );
  expect(questions.getAllByRole("listitem")).toHaveLength(3);
  expect(screen.getByRole("heading", { name: "A garden my father can sit in" })).toBeVisible();
  expect(screen.getByText("Fairness")).toBeVisible();
});

test("a point is added with Enter, seen by the other, removed, and brought back", async () => {
  const tab = await renderTab();
  const { user, lists } = tab;
  const points = () => lists.in(toDana).filter(({ kind }) => kind === "point").length;
  await openTalk(tab, "Dana Whitfield");
  const box = screen.getByRole("textbox", { name: "A point for Dana" });
  await user.type(box, "The March review{Enter}");
  expect(box).toHaveValue("");
  await expect.poll(points).toBe(1);
  await user.click(screen.getByRole("button", { name: "Remove “The March review”" }));
  await expect.poll(points).toBe(0);
  await user.click(screen.getByRole("button", { name: "Undo" }));
  await expect.poll(points).toBe(1);
  expect(screen.getByText("The March review")).toBeVisible();
});

test("an empty point is named beside its box", async () => {
  const tab = await renderTab();
  await openTalk(tab, "Dana Whitfield");
  await tab.user.click(screen.getByRole("button", { name: "Add a point" }));
  expect(screen.getByRole("textbox", { name: "A point for Dana" })).toHaveAccessibleDescription(
    /Write the point first/,
  );
});

test("not this time takes the goal from Dana without telling her, and it can be brought back", async () => {
  const tab = await renderTab();
  const { user, lists } = tab;
  const shown = () => lists.in(toDana).some(({ id }) => id === "lisbon");
  await openTalk(tab, "Dana Whitfield");
  await user.click(
    screen.getByRole("button", { name: "Not this time: A trip to Lisbon with my sister" }),
  );
  expect(screen.getByText("Left out until 25 November 2026. Dana is not told.")).toBeVisible();
  await expect.poll(shown).toBe(false);
  await user.click(
    screen.getByRole("button", { name: "Bring it back: A trip to Lisbon with my sister" }),
  );
  await expect.poll(shown).toBe(true);
});

test("a goal left out this time is said to be seen until SharePoint has it", async () => {
  const tab = await renderTab({ device: true });
  const { user, device, lists } = tab;
  await openTalk(tab, "Dana Whitfield");
  await expect.poll(() => lists.in(toDana).some(({ id }) => id === "lisbon")).toBe(true);
  await device.store.device.flush();
  device.setOnline(false);
  await user.click(
    screen.getByRole("button", { name: "Not this time: A trip to Lisbon with my sister" }),
  );
  expect(await screen.findByText(/until SharePoint has it, Dana can still see it/)).toBeVisible();
  device.setOnline(true);
  await expect.poll(() => screen.queryByText(/Dana can still see it/)).toBe(null);
  expect(screen.getByText(/^Left out until .* Dana is not told\.$/)).toBeVisible();
});

test("people who show nothing all look the same, whatever the reason", async () => {
  const pages: string[] = [];
  for (const name of ["Tom Okafor", "Inês Duarte", "Noor Haddad"]) {
    const tab = await renderTab({ lists: memoryLists(), directory: danasDirectory });
    await openTalk(tab, name);
    const page = screen
      .getByRole("main")
      .innerHTML.replaceAll(/id="[^"]*"|aria-\w+="[^"]*"|for="[^"]*"/g, "");
    pages.push(page.replaceAll(name.split(" ")[0] ?? name, "X"));
    expect(screen.getByText(/Here are three good ways to begin/)).toBeVisible();
    document.body.replaceChildren();
  }
  expect(new Set(pages.map((page) => page.replaceAll(/_r_\w+_/g, ""))).size).toBe(1);
});

test("questions are chosen for the next talk: one swapped, one left out, kept and undone", async () => {
  const lists = galleryLists();
  const shown = () => lists.in(toDana).filter(({ kind }) => kind === "shownGoal").length;
  await renderTab({ lists });
  await expect.poll(shown).toBeGreaterThan(1);
  document.body.replaceChildren();
  const tab = await renderTab({ lists, directory: danasDirectory });
  const { user } = tab;
  const sets = () =>
    lists
      .in({ kind: "shown", by: dana.id, to: tom.id })
      .flatMap((row) => (row.kind === "questions" ? [row.questions.map(({ text }) => text)] : []));
  const first = sets();
  await openTalk(tab, "Tom Okafor");
  await user.click(await screen.findByRole("button", { name: "Choose others" }));
  const region = within(await screen.findByRole("region", { name: /^Questions for/ }));
  const texts = () => region.getAllByRole("checkbox").map((box) => box.parentElement?.textContent);
  const before = texts();
  expect(before).toHaveLength(3);
  const [swap] = region.getAllByRole("button", { name: /^Another instead of/ });
  await user.click(swap ?? document.body);
  const after = texts();
  expect(after.slice(1)).toEqual(before.slice(1));
  expect(after[0]).not.toBe(before[0]);
  const [, , last] = region.getAllByRole("checkbox");
  await user.click(last ?? document.body);
  await user.click(region.getByRole("button", { name: /^Use for/ }));
  await expect.poll(sets).toEqual([after.slice(0, 2)]);
  expect(await screen.findByText("Chosen. Tom can read them here.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Undo" }));
  await expect.poll(sets).toEqual(first);
});

test("a talk page of two other people says that it is not theirs", async () => {
  await renderTab({ place: { kind: "personal", subPage: `talk-${"a".repeat(32)}` } });
  expect(await screen.findByText(/you are not one of them/)).toBeVisible();
});

test("a point is put better in its own box by keys alone, and Escape leaves it as it was", async () => {
  const tab = await renderTab();
  const { user, lists } = tab;
  const texts = () => lists.in(toDana).flatMap((row) => (row.kind === "point" ? [row.text] : []));
  await openTalk(tab, "Dana Whitfield");
  await user.type(
    screen.getByRole("textbox", { name: "A point for Dana" }),
    "The March rveiew{Enter}",
  );
  const edit = () => screen.getByRole("button", { name: /^Edit “The March/ });
  await user.click(edit());
  const box = () => screen.getByRole("textbox", { name: "The point" });
  expect(box()).toHaveFocus();
  await user.clear(box());
  await user.keyboard("{Enter}");
  expect(box()).toHaveAccessibleDescription(/Write the point first/);
  await user.keyboard("Something else{Escape}");
  expect(screen.getByText("The March rveiew")).toBeVisible();
  expect(edit()).toHaveFocus();
  await user.keyboard("{Enter}");
  await user.clear(box());
  await user.keyboard("The March review{Enter}");
  expect(edit()).toHaveFocus();
  await expect.poll(texts).toEqual(["The March review"]);
});

test("who talks with their leader finds the leader's own goals first; the leader what to talk about", async () => {
  const tab = await renderTab();
  await openTalk(tab, "Dana Whitfield");
  expect(sections()[0]).toBe("What Dana is working for");
  await tab.close();
  const lists = galleryLists();
  lists.plant(toDana, ...fromDana.filter(({ kind }) => kind === "shownGoal"));
  await openTalk(await renderTab({ directory: danasDirectory, lists }), "Tom Okafor");
  expect(sections().slice(0, 4)).toEqual([
    "Before you talk",
    "I want to talk about",
    "Questions for Tuesday 24 November",
    "What Tom is working for",
  ]);
});

test("there is one set of questions, and the last time's stays folded up until it is asked for", async () => {
  const lists = memoryLists();
  const set = (id: string, day: string, text: string) =>
    ({
      kind: "questions",
      id,
      day: day as Day,
      questions: [{ pattern: id, text }],
      chosenAt: `${day}T08:00:00Z` as Instant,
    }) as const;
  lists.plant(
    toDana,
    set("mine", "2026-11-24", "Chosen by Tom?"),
    set("old", "2026-11-10", "Asked?"),
  );
  const tab = await renderTab({ lists });
  await openTalk(tab, "Dana Whitfield");
  expect(screen.getByText("Chosen by Tom?")).toBeVisible();
  // Dana shows nothing to ask about by name; with questions chosen that is not said beside them.
  expect(screen.queryByText(/three good ways to begin/)).toBeNull();
  const folded = screen.getByText("Asked?").closest("details");
  expect(folded).toHaveProperty("open", false);
  await tab.user.click(screen.getByText("Asked last time, Tuesday 10 November"));
  expect(folded).toHaveProperty("open", true);
});

test.each([
  [{ until: "2026-11-03" }, "Your 1-1s with Dana ended on 3 November 2026."],
  [{ from: "2026-12-01" }, "Your 1-1s with Dana begin on 1 December 2026."],
])("a talk that does not hold today %j says so, with a way on", async (part, words) => {
  const relations = tomsDirectory.relations.map((relation) =>
    relation.other.id === dana.id
      ? { ...relation, ...(part as Partial<typeof relation>) }
      : relation,
  );
  const tag = await pairTag(tom.id, dana.id, fixedInputs().digest);
  const { user } = await renderTab({
    directory: { ...tomsDirectory, relations },
    place: { kind: "personal", subPage: `talk-${tag}` },
  });
  expect(await screen.findByText(words)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Back to Talks" }));
  expect(await heading("Talks")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Dana Whitfield" })).toBeNull();
});

test("what Dana shows that cannot be read says so and is asked for again, the rest stays", async () => {
  const theirs = { kind: "shown", by: dana.id, to: tom.id } as const;
  const tab = await renderTab({ prepare: (store) => store.refuse(theirs) });
  await openTalk(tab, "Dana Whitfield");
  expect(screen.getByText(/What Dana shows you cannot be read just now/)).toBeVisible();
  expect(screen.getByRole("textbox", { name: "A point for Dana" })).toBeVisible();
  expect(screen.getByText("A trip to Lisbon with my sister")).toBeVisible();
  expect(screen.getByRole("button", { name: "Try again" })).toBeVisible();
});

const sections = () =>
  screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);

test("the sheet for a talk is laid out when it is asked for, and kept under a name that tells nothing", async () => {
  const prints = memoryPrints();
  const tab = await renderTab({
    directory: danasDirectory,
    mine: { prints: async () => prints },
  });
  await openTalk(tab, "Tom Okafor");
  expect(screen.queryByRole("img", { name: "Sheet 1 of 1" })).toBeNull();
  const open = screen.getByRole("button", { name: "Print a sheet for this talk" });
  await tab.user.click(open);
  expect(await screen.findByRole("img", { name: "Sheet 1 of 1" })).toBeVisible();
  const [paper] = screen.getAllByRole<HTMLSelectElement>("combobox", { name: "Paper" });
  if (!paper) throw new Error("There is no paper to choose.");
  await tab.user.selectOptions(paper, "letter");
  await tab.user.click(screen.getByRole("button", { name: "Put a PDF in my library" }));
  await screen.findByText("The PDF is in your library.");
  expect(prints.kept).toEqual([expect.stringMatching(/^talk-\d{4}-\d\d-\d\d-\d{6}\.pdf$/)]);
  expect(prints.jobs[0]?.sheets.map(({ width, height }) => [width, height])).toEqual([[612, 792]]);
  await tab.user.click(screen.getByRole("button", { name: "Close the sheet" }));
  expect(screen.queryByRole("img", { name: "Sheet 1 of 1" })).toBeNull();
});
