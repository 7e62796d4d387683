import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { paneStates } from "../paneGallery/paneStates.ts";
import { drawState } from "./drawPane.tsx";

const section = (name: string) => within(screen.getByRole("region", { name }));

test("each goal that may come up has 'Not this time', and a held one can be brought back", async () => {
  const { user, preparation } = drawState("answering");
  const list = section("May come up");
  list.getByText("Not this time. Dana is not told.");
  await user.click(list.getByRole("button", { name: "Not this time: Trip to Lisbon" }));
  await user.click(list.getByRole("button", { name: "Bring it back: New kitchen" }));
  expect(preparation.calls).toEqual(["hold g-lisbon", "release g-kitchen"]);
});

test("the questions the manager chose are there to read", () => {
  drawState("answering");
  expect(section("Dana would like to ask").getAllByRole("listitem")).toHaveLength(3);
});

test("by keyboard alone a point is added, and the focus comes back to the button", async () => {
  const { user, preparation } = drawState("answering");
  screen.getByRole("button", { name: "Add a point" }).focus();
  await user.keyboard("{Enter}");
  const field = screen.getByRole("textbox", { name: "What would you like to talk about?" });
  expect(document.activeElement).toBe(field);
  await user.keyboard("Cover in December{Tab}{Enter}");
  expect(preparation.calls).toEqual(["addPoint Cover in December"]);
  preparation.state.update(
    (state) =>
      ({
        ...state,
        task: { status: "done", deed: "addPoint", undo: false },
      }) as typeof state,
  );
  const button = await screen.findByRole("button", { name: "Add a point" });
  expect(document.activeElement).toBe(button);
  expect(screen.queryByRole("textbox")).toBeNull();
});

test("a point that was not saved stays in the line, and so does one under hidden names", async () => {
  const { user, preparation } = drawState("answering");
  await user.click(screen.getByRole("button", { name: "Add a point" }));
  await user.type(screen.getByRole("textbox"), "Cover in December");
  await user.click(screen.getByRole("button", { name: "Add" }));
  preparation.state.update(
    (state) =>
      ({
        ...state,
        task: { status: "failed", deed: "addPoint", trouble: { kind: "offline" } },
      }) as typeof state,
  );
  await screen.findByText("You are offline");
  screen.getByDisplayValue("Cover in December");

  const eye = screen.getByRole("button", { name: "Hide names and goals" });
  await user.click(eye);
  await user.click(eye);
  screen.getByDisplayValue("Cover in December");
  await user.click(screen.getByRole("button", { name: "Try again" }));
  expect(preparation.calls).toEqual(["addPoint Cover in December", "recover"]);
});

const refusals = [
  ["   ", "Write a few words first."],
  ["x".repeat(257), "2 characters too long. Please shorten it."],
] as const;

test.each(refusals)(
  "a point that cannot be kept is told beside its field",
  async (typed, words) => {
    const { user, preparation } = drawState("answering");
    await user.click(screen.getByRole("button", { name: "Add a point" }));
    await user.click(screen.getByRole("textbox"));
    await user.paste(typed);
    await user.click(screen.getByRole("button", { name: "Add" }));
    const field = screen.getByRole("textbox", { description: words });
    expect(field.getAttribute("aria-invalid")).toBe("true");
    expect(document.activeElement).toBe(field);
    expect(preparation.calls).toEqual([]);
  },
);

test("a point typed for one person is not offered to another", async () => {
  const { user, preparation } = drawState("answering");
  await user.click(screen.getByRole("button", { name: "Add a point" }));
  await user.type(screen.getByRole("textbox"), "Only for Dana");
  const other = paneStates["asking"];
  if (other?.status !== "pair") throw new Error("The gallery's first state is a pair.");
  preparation.state.set({
    ...other,
    other: { ...other.other, id: other.other.id.replace("1", "2") as typeof other.other.id },
  });
  await screen.findByRole("heading", { level: 1, name: "Tom" });
  expect(screen.queryByDisplayValue("Only for Dana")).toBeNull();
});

test("a point of mine can be taken back, and that undone", async () => {
  const { user, preparation } = drawState("answering");
  await user.click(screen.getByRole("button", { name: "Take back “The Harcourt renewal”" }));
  preparation.state.update(
    (state) =>
      ({
        ...state,
        task: { status: "done", deed: "removePoint", undo: true },
      }) as typeof state,
  );
  await user.click(await screen.findByRole("button", { name: "Undo" }));
  expect(preparation.calls).toEqual(["removePoint p2", "undo"]);
});
