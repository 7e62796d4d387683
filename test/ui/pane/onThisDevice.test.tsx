import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { PreparationState } from "#app/preparation/PreparationState.ts";
import { paneStates } from "../paneGallery/paneStates.ts";
import { drawState } from "./drawPane.tsx";

const status = (words: string | RegExp) =>
  screen.getAllByRole("status").find(({ textContent }) => textContent?.match(words) !== null);

test("what the service did not confirm is said quietly, with why and what to do", async () => {
  const { user, preparation } = drawState("lastKnown");
  expect(status("You see this as this device last knew it. You are offline.")).toBeVisible();
  expect(screen.queryByRole("alert")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Try again" }));
  expect(preparation.calls).toEqual(["confirm"]);
});

test("signed out, the way on is to sign in", () => {
  drawState("lastKnownSignedOut");
  expect(status("You are not signed in.")).toBeVisible();
  expect(screen.getByRole("button", { name: "Sign in" })).toBeVisible();
});

test("what is only on this device is not called done", () => {
  drawState("onDevice");
  expect(
    status("Saved on this device. It goes to SharePoint when you are back online."),
  ).toBeVisible();
  expect(screen.queryByText("Your point is on the talk page.")).toBeNull();
});

test("on its way it is neither done nor news, and done once it is there", async () => {
  const { preparation } = drawState("onItsWay");
  expect(screen.queryByText(/Saved on this device|on the talk page/)).toBeNull();
  preparation.state.update((now) => ({ ...now, saving: { status: "saved" } }) as PreparationState);
  await screen.findByText("Your point is on the talk page.");
});

test("a new try takes no word back until it has ended", async () => {
  const { preparation } = drawState("onDevice");
  preparation.state.update(
    (now) => ({ ...now, saving: { status: "sending" } }) as PreparationState,
  );
  await screen.findByText(/Saved on this device/);
  preparation.state.update((now) => ({ ...now, saving: { status: "saved" } }) as PreparationState);
  await screen.findByText("Your point is on the talk page.");
  expect(screen.queryByText(/Saved on this device/)).toBeNull();
});

test("signed out, what waits can be sent by signing in", async () => {
  const { user, preparation } = drawState("onDeviceSignedOut");
  expect(status("It goes to SharePoint once you sign in.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Sign in" }));
  expect(preparation.calls).toEqual(["hurry"]);
});

test("what stands in the invite is done, though its questions are only on this device", async () => {
  const { preparation } = drawState("written");
  preparation.state.update(
    (now) =>
      ({
        ...now,
        saving: { status: "onDevice", because: { kind: "offline" } },
      }) as PreparationState,
  );
  expect(
    await screen.findByText("It is in the invite. It goes out when you send it."),
  ).toBeVisible();
});

test("a refused point says what and why, and is sent again or let go", async () => {
  const { user, preparation } = drawState("pointRefused");
  const alert = within(screen.getByRole("alert"));
  alert.getByText(
    "Your point “Cover for the second week of December” did not reach SharePoint. It is still on this device.",
  );
  alert.getByText(/It may be too long/);
  expect(screen.queryByText("Your point is on the talk page.")).toBeNull();
  await user.click(alert.getByRole("button", { name: /^Try again/ }));
  await user.click(alert.getByRole("button", { name: /^Let it go/ }));
  expect(preparation.calls).toEqual(["sendAgain p1", "letGo p1"]);
});

test("a list that no longer takes a change is said of that list, not of the person", () => {
  drawState("pointNotTaken");
  const alert = within(screen.getByRole("alert"));
  alert.getByText(/Its list is gone, or no longer yours to write in\./);
  expect(alert.queryByText(/does not know you/)).toBeNull();
});

test("a refused removal says who still sees it", () => {
  drawState("removalRefused");
  expect(
    screen.getByText("Something you took back is still in SharePoint, where Tom can see it."),
  ).toBeVisible();
});

test("of two devices' questions one is chosen with both in sight", async () => {
  const { user, preparation } = drawState("questionsClash");
  const alert = within(screen.getByRole("alert"));
  alert.getByText("Your choice of questions for 24 November was changed here and elsewhere.");
  alert.getByText("Which part of your new kitchen will you enjoy first?");
  alert.getByText("What is in your way that I could move?");
  await user.click(alert.getByRole("button", { name: /^Keep what is here/ }));
  await user.click(alert.getByRole("button", { name: /^Keep the other/ }));
  expect(preparation.calls).toEqual(["keepMine q1", "takeTheirs q1"]);
});

test("what the pane shows no words of is chosen by its device", async () => {
  const { user, preparation } = drawState("goalClash");
  const alert = within(screen.getByRole("alert"));
  expect(
    alert.getByText("What Dana sees of “Trip to Lisbon” was changed here and elsewhere."),
  ).toBeVisible();
  await user.click(alert.getByRole("button", { name: /^Keep what is here/ }));
  expect(preparation.calls).toEqual(["keepMine g-lisbon"]);
});

test('after "Not this time" an invite that still names the goal is told, with where to mend it', () => {
  drawState("heldAndNamed");
  expect(
    screen.getByText(/^The invite already names it, and only Dana can change that/),
  ).toBeVisible();
});

test("in one's own invite that is the button below", () => {
  drawState("heldAndNamedByMe");
  expect(screen.getByText(/^Your invite still names it./)).toBeVisible();
  expect(screen.getByRole("button", { name: "Update the invite" })).toBeVisible();
});

test("a held goal that no invite names is left at that", () => {
  drawState("answering");
  expect(screen.queryByText(/names it/)).toBeNull();
});

test("words left in the line from before open it, and take nobody's focus", async () => {
  const state = paneStates["answering"];
  const other = state?.status === "pair" ? state.other.id : "";
  const { user, preparation } = drawState("answering", { typed: { [other]: "Half a sen" } });
  const field = screen.getByDisplayValue("Half a sen");
  expect(document.activeElement).not.toBe(field);
  await user.type(field, "tence");
  expect(preparation.pointDraft.get(other)).toBe("Half a sentence");
});
