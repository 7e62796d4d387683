import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { dana, tom } from "#support/galleryPeople.ts";
import { heading, renderTab } from "#support/renderTab.tsx";

test.each([
  ["notProvisioned", /Beyond Target is not set up for you/],
  ["offline", /There is no connection/],
  ["throttled", /Microsoft 365 is busy/],
  ["columnChanged", /no longer has the columns/],
  ["timedOut", /did not answer in time/],
] as const)(
  "a directory that is %s is told in words, and trying again opens the tab",
  async (kind, words) => {
    const { user, store } = await renderTab({ prepare: (made) => made.fail("directory", kind) });
    expect(await screen.findByText(words)).toBeVisible();
    store.heal();
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await heading("My goals");
  },
);

test("a person who is signed out signs in by a click and is where they wanted to be", async () => {
  const clicks: string[] = [];
  const { user, store } = await renderTab({
    place: { kind: "personal", subPage: "me" },
    prepare: (made) => made.fail("directory", "signedOut"),
    signIn: async () => void clicks.push("signed in"),
  });
  await screen.findByText(/Sign in with your work account/);
  store.heal();
  await user.click(screen.getByRole("button", { name: "Sign in" }));
  await heading("Me");
  expect(clicks).toEqual(["signed in"]);
});

test("a sign-in window that the browser kept shut is explained", async () => {
  const { user } = await renderTab({
    prepare: (made) => made.fail("directory", "signedOut"),
    signIn: () => Promise.reject(Object.assign(new Error("Shut."), { kind: "blocked" })),
  });
  await user.click(await screen.findByRole("button", { name: "Sign in" }));
  expect(await screen.findByText(/Allow pop-ups for this page/)).toBeVisible();
});

test("my own list refused stops the page with the administrator's words at hand", async () => {
  await renderTab({ prepare: (made) => made.refuse({ kind: "own", owner: tom.id }) });
  expect(await screen.findByText(/SharePoint refused this/)).toBeVisible();
  expect(screen.getByText("Help is at help@contoso.example.")).toBeVisible();
  expect(screen.getByText("For your administrator")).toBeVisible();
});

test("another's list refused leaves the talk page and says what cannot be read", async () => {
  const { user } = await renderTab({
    place: { kind: "personal", subPage: "talks" },
    prepare: (made) => made.refuse({ kind: "shown", by: dana.id, to: tom.id }),
  });
  await heading("Talks");
  await user.click(screen.getByRole("button", { name: "Dana Whitfield" }));
  await heading(/Our talk page/);
  expect(screen.getByText(/What Dana shows you cannot be read just now/)).toBeVisible();
  expect(screen.getByRole("button", { name: "Add a point" })).toBeVisible();
});

test("a conflict with another device can be settled by trying again", async () => {
  const { user, lists } = await renderTab({ place: { kind: "personal", subPage: "goal-lisbon" } });
  await heading(/Lisbon/);
  const [goal] = lists.in({ kind: "own", owner: tom.id });
  if (goal) lists.plant({ kind: "own", owner: tom.id }, goal);
  await user.click(screen.getByRole("button", { name: "Let it rest" }));
  expect(await screen.findByText(/changed on another of your devices/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Try again" }));
  await expect
    .poll(() => lists.in({ kind: "own", owner: tom.id }).find(({ id }) => id === "lisbon"))
    .toMatchObject({ status: "resting" });
});

test("the other device's words can be taken instead", async () => {
  const { user, lists } = await renderTab({ place: { kind: "personal", subPage: "goal-lisbon" } });
  await heading(/Lisbon/);
  const [goal] = lists.in({ kind: "own", owner: tom.id });
  if (goal?.kind === "goal")
    lists.plant({ kind: "own", owner: tom.id }, { ...goal, title: "Lisbon in the spring" });
  await user.click(screen.getByRole("button", { name: "Let it rest" }));
  await user.click(await screen.findByRole("button", { name: "Use the other version" }));
  await heading("Lisbon in the spring");
  expect(screen.getByRole("button", { name: "Let it rest" })).toBeVisible();
});

test("what is typed in a form outlives going elsewhere to look something up", async () => {
  const { user } = await renderTab({ place: { kind: "personal", subPage: "new" } });
  await heading("Add a goal");
  await user.type(screen.getByRole("textbox"), "A canoe for");
  await user.click(screen.getByRole("button", { name: "Talks" }));
  await heading("Talks");
  await user.click(screen.getByRole("button", { name: "Dana Whitfield" }));
  await heading(/Our talk page/);
  await user.type(screen.getByRole("textbox", { name: "A point for Dana" }), "The lake");
  await user.click(screen.getByRole("button", { name: "My goals" }));
  await heading("My goals");
  await user.click(screen.getByRole("button", { name: "Add a goal" }));
  await heading("Add a goal");
  expect(screen.getByRole("textbox")).toHaveValue("A canoe for");
  await user.click(screen.getByRole("button", { name: "Talks" }));
  await user.click(await screen.findByRole("button", { name: "Dana Whitfield" }));
  await heading(/Our talk page/);
  expect(screen.getByRole("textbox", { name: "A point for Dana" })).toHaveValue("The lake");
});
