import { fireEvent, screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { observable } from "#app/observable.ts";
import type { Host, HostTheme } from "#host/Host.ts";
import { startPane } from "#ui/pane/startPane.tsx";
import { galleryInputs, paneStates } from "../paneGallery/paneStates.ts";
import { stillPreparation } from "../paneGallery/stillPreparation.ts";

function page(): HTMLElement {
  document.body.innerHTML = '<div id="root"></div>';
  const root = document.querySelector<HTMLElement>("#root");
  if (!root) throw new Error("The page was just made and has no root.");
  return root;
}

function host(
  theme: ReturnType<typeof observable<HostTheme>>,
  locale = "en-GB",
): Pick<Host, "context" | "onThemeChange" | "ready"> {
  return {
    context: { name: "outlook", theme: theme.get(), locale, place: { kind: "meeting" } },
    onThemeChange: (listener) => theme.subscribe(() => listener(theme.get())),
    ready: () => undefined,
  };
}

const asking = paneStates["asking"] ?? { status: "alone" };

test("the pane is drawn before its rules and its host are there, then as they say", async () => {
  const theme = observable<HostTheme>("dark");
  let arrive = (): void => undefined;
  const preparation = new Promise<ReturnType<typeof stillPreparation>>((resolve) => {
    arrive = () => resolve(stillPreparation(asking));
  });
  const stop = startPane({
    root: page(),
    theme: "light",
    host: Promise.resolve(host(theme)),
    preparation,
    inputs: galleryInputs,
  });
  await screen.findByText("Reading the meeting…");
  await waitFor(() => expect(document.documentElement.dataset["theme"]).toBe("dark"));
  arrive();
  await screen.findByRole("heading", { name: "Trip to Lisbon" });
  theme.set("contrast");
  expect(document.documentElement.dataset["theme"]).toBe("contrast");
  stop();
  theme.set("light");
  expect(document.documentElement.dataset["theme"]).toBe("contrast");
});

test("a part of the pane that does not arrive is told with a next step", async () => {
  const stop = startPane({
    root: page(),
    theme: "light",
    host: Promise.reject(new Error("no host")),
    preparation: Promise.reject(new Error("no network")),
    inputs: galleryInputs,
  });
  await screen.findByText("You are offline");
  screen.getByRole("button", { name: "Try again" });
  stop();
});

test("coming back to the window looks at the form again", async () => {
  const still = stillPreparation(asking);
  const stop = startPane({
    root: page(),
    theme: "light",
    host: Promise.resolve(host(observable<HostTheme>("light"))),
    preparation: Promise.resolve(still),
    inputs: galleryInputs,
  });
  await screen.findByRole("heading", { name: "Trip to Lisbon" });
  window.dispatchEvent(new Event("focus"));
  expect(still.calls).toEqual(["recheck"]);
  stop();
  window.dispatchEvent(new Event("focus"));
  expect(still.calls).toEqual(["recheck"]);
});

test("days are written as the host writes them, once it is there", async () => {
  let arrive = (): void => undefined;
  const stop = startPane({
    root: page(),
    theme: "light",
    host: new Promise((resolve) => {
      arrive = () => resolve(host(observable<HostTheme>("light"), "en-US"));
    }),
    preparation: Promise.resolve(stillPreparation(asking)),
    inputs: galleryInputs,
  });
  await screen.findByText("Tom, 9 November");
  arrive();
  await screen.findByText("Tom, November 9");
  stop();
});

test("the second half of a double click presses nothing else and leaves the focus in the line", async () => {
  const still = stillPreparation(paneStates["answeringOrganiser"] ?? asking);
  const stop = startPane({
    root: page(),
    theme: "light",
    host: Promise.resolve(host(observable<HostTheme>("light"))),
    preparation: Promise.resolve(still),
    inputs: galleryInputs,
  });
  const add = await screen.findByRole("button", { name: "Add a point" });
  fireEvent.mouseDown(add, { detail: 1 });
  fireEvent.click(add, { detail: 1 });
  // By now another button stands there.
  const putIn = screen.getByRole("button", { name: "Put in the invite" });
  expect(fireEvent.mouseDown(putIn, { detail: 2 })).toBe(false);
  fireEvent.click(putIn, { detail: 2 });
  expect(still.calls).toEqual([]);
  expect(document.activeElement).toBe(screen.getByRole("textbox"));
  fireEvent.mouseDown(putIn, { detail: 1 });
  fireEvent.click(putIn, { detail: 1 });
  fireEvent.click(putIn, { detail: 2 });
  expect(still.calls).toEqual(["putIn", "putIn"]);
  stop();
});
