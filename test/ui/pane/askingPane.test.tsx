import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { drawState } from "./drawPane.tsx";

const section = (name: string) => within(screen.getByRole("region", { name }));

test("the header says who, when, and that nobody else is there", () => {
  drawState("asking");
  expect(screen.getByRole("heading", { level: 1, name: "Tom" })).toBeVisible();
  expect(screen.getByText("Tue 10:00 · just you two")).toBeVisible();
});

test("the first goal is there with its picture, its progress, why now and its owner's words", () => {
  drawState("asking");
  const ask = section("Ask about");
  expect(ask.getByRole("heading", { name: "Trip to Lisbon" })).toBeVisible();
  expect(ask.getByRole("img", { name: "A yellow tram on a steep street" })).toBeVisible();
  expect(ask.getByText("3 of 5 steps done")).toBeVisible();
  expect(ask.getByText("Coming up: 12 December")).toBeVisible();
  expect(ask.getByText("Flights are booked! Dad is coming after all.")).toBeVisible();
  expect(ask.getByText("Tom, 9 November")).toBeVisible();
  expect(ask.getByText("2 more goals")).toBeVisible();
});

test("points the other person added are listed as text", () => {
  drawState("asking");
  const items = section("Tom wants to talk about").getAllByRole("listitem");
  expect(items.map(({ textContent }) => textContent)).toEqual([
    "Cover for the second week of December",
    "The Harcourt renewal",
  ]);
});

test("by keyboard a question is swapped and unticked, and the focus stays there", async () => {
  const { user, preparation } = drawState("asking");
  const swap = section("Three questions").getAllByRole("button", { name: /Another question/ })[1];
  swap?.focus();
  await user.keyboard("{Enter}");
  expect(document.activeElement).toBe(swap);
  const box = section("Three questions").getAllByRole("checkbox")[0];
  box?.focus();
  await user.keyboard(" ");
  expect(preparation.calls).toEqual(["swap 1", "tick 0 false"]);
});

test("a question that cannot be swapped says so", async () => {
  const { user, preparation } = drawState("asking", { swaps: false });
  const [swap] = screen.getAllByRole("button", { name: /Another question/ });
  if (swap) await user.click(swap);
  expect(preparation.calls).toEqual(["swap 0"]);
  screen.getByText("There is no other question that fits just now.");
});

test("who will read it and the very text stand above the primary button", async () => {
  const { user, preparation } = drawState("asking");
  screen.getByText("Tom will read this. So can anyone it is forwarded to.");
  await user.click(screen.getByText("What the invite will say"));
  const paper = screen.getByRole("region", { name: "Text for the invite" });
  expect(paper.textContent).toContain("Your trip to Lisbon: 3 of 5 steps done");
  await user.click(screen.getByRole("button", { name: "Put in the invite" }));
  expect(preparation.calls).toEqual(["putIn"]);
});

const primaries = [
  ["asking", "Put in the invite"],
  ["changed", "Update the invite"],
  ["series", "Set up this series"],
  ["occurrence", "Use for Tuesday"],
  ["attendee", "Use for Tuesday"],
  ["answering", "Add a point"],
  ["answeringOrganiser", "Add a point"],
  ["group", "Take the names out"],
  ["signIn", "Sign in"],
] as const;

test.each(primaries)("the pane %s has one primary button, %s", (state, name) => {
  const { container } = drawState(state);
  const buttons = [...container.querySelectorAll(".button.primary")];
  expect(buttons.map(({ textContent }) => textContent)).toEqual([name]);
});

test("writing into one meeting of a series is a choice that names the mail", () => {
  const { container } = drawState("occurrence");
  expect(container.querySelector("details.preview")?.hasAttribute("open")).toBe(false);
  screen.getByText(/Outlook mails Tom an update/);
});

test("what is in the invite can be taken out", async () => {
  const { user, preparation } = drawState("written");
  screen.getByText(
    "It is in the invite. It goes out when you send it. The questions are on your talk page already.",
  );
  expect(screen.queryByRole("button", { name: "Put in the invite" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Take it out" }));
  expect(preparation.calls).toEqual(["takeOut"]);
});

test("with no question ticked there is nothing to keep, and the pane says what to do", () => {
  drawState("noneTicked");
  expect(screen.queryByRole("button", { name: "Use for Tuesday" })).toBeNull();
  screen.getByText("Tick at least one question to use them.");
});

test("the eye hides every name and goal, and shows them again", async () => {
  const { user, container } = drawState("asking");
  const eye = screen.getByRole("button", { name: "Hide names and goals" });
  await user.click(eye);
  expect(eye.getAttribute("aria-pressed")).toBe("true");
  expect(container.textContent).not.toContain("Tom");
  expect(container.textContent).not.toContain("Lisbon");
  expect(container.innerHTML).not.toContain("tram");
  await user.click(eye);
  screen.getByRole("heading", { name: "Trip to Lisbon" });
});

test("text of another person is never taken for markup, and no address of theirs is loaded", () => {
  const { container } = drawState("hostile");
  expect(container.querySelector("script, b, iframe")).toBeNull();
  expect(container.querySelector("img")).toBeNull();
  screen.getByRole("heading", { name: "<b>New</b> car <script>alert(1)</script>" });
});
