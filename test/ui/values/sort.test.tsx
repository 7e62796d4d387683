import { fireEvent, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { galleryLists } from "#support/galleryLists.ts";
import { tom } from "#support/galleryPeople.ts";
import { heading, renderTab, type DrawnTab } from "#support/renderTab.tsx";

const mine = { kind: "own", owner: tom.id } as const;

async function sorting() {
  const drawn = await renderTab({ place: { kind: "personal", subPage: "values" } });
  await heading("What matters to me");
  await drawn.user.click(screen.getByRole("button", { name: "Sort the cards" }));
  await heading("How much does this matter to you?");
  return drawn;
}

/** Presses single keys, as somebody does who sorts without a mouse. */
async function press({ user }: Pick<DrawnTab, "user">, keys: string): Promise<void> {
  await user.keyboard(keys);
}

/** What a screen reader is told. */
function spoken(): string {
  return (
    screen.getAllByRole("status").find((one) => /[.?]/u.test(one.textContent))?.textContent ?? ""
  );
}

test("the piles have the focus at once, and each new card is spoken", async () => {
  const drawn = await sorting();
  expect(screen.getByRole("button", { name: /^Very important/u })).toHaveFocus();
  expect(spoken()).toBe("1 of 36. Dependability. Being someone others can count on.");
  await press(drawn, "1");
  expect(spoken()).toBe("2 of 36. Curiosity. Wanting to know how things really are.");
  expect(screen.getByRole("button", { name: /^Very important/u })).toHaveTextContent("1 so far");
  expect(screen.getByRole("button", { name: /^Very important/u })).toHaveFocus();
  await press(drawn, "u");
  expect(spoken()).toBe("1 of 36. Dependability. Being someone others can count on.");
});

test("a key held down answers for one card alone", async () => {
  await sorting();
  const button = screen.getByRole("button", { name: /^Somewhat/u });
  fireEvent.keyDown(button, { key: "2" });
  fireEvent.keyDown(button, { key: "2", repeat: true });
  expect(screen.getByText("2 of 36")).toBeVisible();
  expect(fireEvent.keyDown(button, { key: "Enter", repeat: true })).toBe(false);
});

test("a card of one's own is typed without answering anything, once, and goes with the important", async () => {
  const { user } = await sorting();
  await user.click(screen.getByRole("button", { name: "Write a card of your own" }));
  const box = screen.getByRole("textbox", { name: "What matters to you" });
  expect(box).toHaveFocus();
  await user.type(box, "fun{Enter}");
  expect(box).toHaveAccessibleDescription(/There is a card with these words/);
  await user.clear(box);
  await user.type(box, "U2 on Fridays{Enter}");
  expect(spoken()).toBe("“U2 on Fridays” is with the very important ones.");
  expect(screen.getByText("1 of 36")).toBeVisible();
  expect(screen.getByText("1 so far")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Undo the last answer" }));
  expect(screen.queryByText("1 so far")).not.toBeInTheDocument();
});

test("up to eight are compared, and the result counts once it is kept and not before", async () => {
  const drawn = await sorting();
  const { user, lists } = drawn;
  await press(drawn, "1".repeat(4) + "3".repeat(32));
  await heading("Which matters more to you?");
  expect(spoken()).toBe("Dependability, or Curiosity? About 5 questions left, never more.");
  const before = lists.in(mine);
  while (screen.queryByRole("heading", { name: "Which matters more to you?" }))
    await press(drawn, "2");
  await heading("These 3 matter most to you");
  expect(lists.in(mine)).toEqual(before);
  expect(
    screen.getByText(
      "Being someone others can count on and Learning something every week are laid aside then, where only you can see them.",
    ),
  ).toBeVisible();
  const order = () => within(screen.getByRole("main")).getAllByRole("listitem");
  const [top, second] = order().map((item) => item.querySelector("p")?.textContent ?? "");
  await user.click(screen.getByRole("button", { name: `Move ${second ?? ""} up` }));
  expect(spoken()).toBe(`${second ?? ""} is now number 1.`);
  await user.click(screen.getByRole("button", { name: "Keep these" }));
  expect(await screen.findByRole("textbox", { name: "First" })).toHaveValue(second ?? "");
  expect(screen.getByRole("textbox", { name: "Second" })).toHaveValue(top ?? "");
  expect(screen.getByRole("button", { name: "Sort the cards" })).toBeVisible();
});

test("who cannot choose places the cards by hand, and what is left out is told apart", async () => {
  const drawn = await sorting();
  await press(drawn, "1".repeat(4) + "3".repeat(32));
  await heading("Which matters more to you?");
  await press(drawn, "333");
  await heading("These 3 matter most to you");
  expect(
    screen.getByText(
      "You could not choose between Dependability, Curiosity, Family and Challenge. Put them in your order.",
    ),
  ).toBeVisible();
  const items = within(screen.getByRole("main")).getAllByRole("listitem");
  expect(items.map((item) => item.querySelector("p")?.textContent)).toEqual([
    "Dependability",
    "Curiosity",
    "Family",
    "Left out, for now",
    "Challenge",
  ]);
  await drawn.user.click(screen.getByRole("button", { name: "Two are enough for me" }));
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("These 2 matter most to you");
});

test("nobody compares nine, and nobody goes on with one", async () => {
  const drawn = await sorting();
  const { user } = drawn;
  await press(drawn, "1".repeat(9) + "3".repeat(27));
  expect(await heading("Which can you leave?")).toHaveFocus();
  const goOn = screen.getByRole("button", { name: "Compare these" });
  await user.click(goOn);
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Which can you leave?");
  for (const card of screen.getAllByRole("checkbox").slice(1)) await user.click(card);
  await user.click(goOn);
  expect(screen.getByText(/Keep two at least/)).toBeVisible();
  await user.click(screen.getByRole("checkbox", { name: /^Curiosity/u }));
  await user.click(goOn);
  await heading("Which matters more to you?");
  expect(screen.getByText("The last question")).toBeVisible();
});

test("where nothing on the cards matters, one's own words still do", async () => {
  const drawn = await sorting();
  await press(drawn, "3".repeat(36));
  expect(await heading("Nothing on the cards matters to you")).toHaveFocus();
  await drawn.user.click(screen.getByRole("button", { name: "Write a card of your own" }));
  await drawn.user.keyboard("Bedtime{Enter}");
  expect(await heading("This matters most to you")).toHaveFocus();
  await drawn.user.click(screen.getByRole("button", { name: "Keep it" }));
  expect(await screen.findByRole("textbox", { name: "First" })).toHaveValue("Bedtime");
});

test("a sort that was left is gone on with on this device, or begun again and that undone", async () => {
  const lists = galleryLists();
  const first = await renderTab({
    place: { kind: "personal", subPage: "values" },
    lists,
    device: true,
  });
  await heading("What matters to me");
  await first.user.click(screen.getByRole("button", { name: "Sort the cards" }));
  await heading("How much does this matter to you?");
  await press(first, "123");
  await first.close();

  const again = await renderTab({
    place: { kind: "personal", subPage: "values" },
    device: first.device,
  });
  await heading("What matters to me");
  expect(screen.getByText(/3 answers are kept on this device alone/)).toBeVisible();
  await again.user.click(screen.getByRole("button", { name: "Start again" }));
  expect(screen.getByRole("button", { name: "Sort the cards" })).toHaveFocus();
  await again.user.click(screen.getByRole("button", { name: "Undo" }));
  await again.user.click(screen.getByRole("button", { name: "Go on with the cards" }));
  await heading("How much does this matter to you?");
  expect(screen.getByText("4 of 36")).toBeVisible();
  await again.user.click(screen.getByRole("button", { name: "Back to What matters to me" }));
  expect(await heading("What matters to me")).toHaveFocus();
});
