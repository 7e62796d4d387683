import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { memoryLists } from "#support/memoryStore.ts";
import { dana, danasDirectory, tom } from "#support/galleryPeople.ts";
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
  expect(screen.getByText("Left out until 7 December 2026. Dana is not told.")).toBeVisible();
  await expect.poll(shown).toBe(false);
  await user.click(
    screen.getByRole("button", { name: "Bring back A trip to Lisbon with my sister" }),
  );
  await expect.poll(shown).toBe(true);
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

test("a talk page of two other people says that it is not theirs", async () => {
  await renderTab({ place: { kind: "personal", subPage: `talk-${"a".repeat(32)}` } });
  expect(await screen.findByText(/you are not one of them/)).toBeVisible();
});
