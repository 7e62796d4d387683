import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { en } from "#ui/pane/text/en.ts";
import type { TroubleKind } from "#app/preparation/Trouble.ts";
import { paneStates } from "../paneGallery/paneStates.ts";
import { stillPreparation } from "../paneGallery/stillPreparation.ts";
import { drawPane, drawState } from "./drawPane.tsx";

test("in company names are out, and those in the invite can be taken out", async () => {
  const { user, preparation } = drawState("group");
  screen.getByText("Others will read this. Names are out.");
  expect(screen.getByRole("alert").textContent).toContain("names a goal");
  await user.click(screen.getByRole("button", { name: "Take the names out" }));
  expect(preparation.calls).toEqual(["putIn"]);
});

test("in company a question in the invite's own text that names a goal is told of too", () => {
  const group = paneStates["group"];
  if (group?.status !== "group") throw new Error("The gallery has no group.");
  const invite = { ...group.invite, found: "none", differs: false, gone: true } as const;
  drawPane(stillPreparation({ ...group, invite }));
  expect(screen.getByRole("alert").textContent).toContain("names a goal");
  screen.getByRole("button", { name: "Take the names out" });
});

test("with somebody from outside there is one quiet line and nothing to press", () => {
  const { container } = drawState("outsider");
  expect(container.querySelectorAll("p")).toHaveLength(1);
  expect(screen.queryByRole("button")).toBeNull();
});

test("a person who shows nothing leaves three good ways to begin", () => {
  drawState("nothingShown");
  screen.getByText("There is nothing to ask about by name. Here are three good ways to begin.");
  expect(screen.queryByRole("checkbox")).toBeNull();
});

test("a list that could not be read is not mistaken for an empty one", () => {
  drawState("partlyRead");
  screen.getByText("What Tom shows you could not be read.");
  expect(screen.queryByText(/nothing to ask about by name/)).toBeNull();
  expect(screen.queryByText(/has not added a point/)).toBeNull();
});

test.each(Object.keys(en.trouble) as TroubleKind[])(
  "the trouble %s says what happened and has a next step",
  async (kind) => {
    const preparation = stillPreparation({ status: "stopped", trouble: { kind } });
    const { user } = drawPane(preparation);
    screen.getByText(en.trouble[kind].title);
    await user.click(screen.getByRole("button", { name: en.trouble[kind].action }));
    expect(preparation.calls).toEqual(["recover"]);
  },
);

test("a busy service says how long to wait, and gives the id for support", () => {
  drawState("throttled");
  expect(screen.getByText(/wait 12 seconds/)).toBeVisible();
  expect(screen.getByText(/7d0a41f2-9b0c/)).toBeVisible();
});

test("what is done is told in a live region, and a failure beside a button to repeat it", async () => {
  const { user, preparation } = drawState("failed");
  expect(screen.getByRole("alert").textContent).toContain("Outlook did not allow it");
  await user.click(screen.getByRole("button", { name: "Try again" }));
  expect(preparation.calls).toEqual(["recover"]);
  preparation.state.update(
    (state) =>
      ({
        ...state,
        task: { status: "done", deed: "putIn", undo: false },
      }) as typeof state,
  );
  const done = await screen.findByText(en.done.putIn);
  expect(screen.getAllByRole("status").some((region) => region.contains(done))).toBe(true);
});
