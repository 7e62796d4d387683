import { act, fireEvent, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { lisbon } from "#support/galleryPeople.ts";
import { heading, renderTab } from "#support/renderTab.tsx";

const titles = () =>
  [...document.querySelectorAll("[data-goal]")].map((card) => card.getAttribute("data-goal"));
const handle = (title: string) => screen.getByRole("button", { name: `Move ${title}` });

test("the arrow keys on a card's handle move it, which is said, and the handle keeps the focus", async () => {
  const { user } = await renderTab();
  await heading("My goals");
  await act(async () => handle("The new kitchen").focus());
  await user.keyboard("{ArrowLeft}");
  await expect.poll(titles).toEqual(["kitchen", "lisbon", "welsh", "thursdays", "lead"]);
  expect(await screen.findByText("“The new kitchen” is the large one.")).toBeInTheDocument();
  await expect.poll(() => document.activeElement).toBe(handle("The new kitchen"));
  await user.keyboard("{End}");
  await expect.poll(titles).toEqual(["lisbon", "welsh", "thursdays", "lead", "kitchen"]);
  expect(screen.getByText("“The new kitchen” is number 5 of 5.")).toBeInTheDocument();
});

test("who neither drags nor has arrow keys presses where it goes", async () => {
  const { user } = await renderTab();
  await heading("My goals");
  await user.click(handle(lisbon.title));
  const ask = within(await screen.findByRole("dialog"));
  expect(ask.getByRole("button", { name: "Earlier" }).getAttribute("aria-disabled")).toBe("true");
  await user.click(ask.getByRole("button", { name: "Later" }));
  expect(ask.getByText(`“${lisbon.title}” is number 2 of 5.`)).toBeVisible();
  await user.click(ask.getByRole("button", { name: "Make it the large one" }));
  expect(titles()[0]).toBe("lisbon");
  await user.click(ask.getByRole("button", { name: "Done" }));
  await expect.poll(() => screen.queryByRole("dialog")).toBe(null);
});

test("one goal alone has no handle", async () => {
  const { user } = await renderTab();
  await heading("My goals");
  for (const title of [
    "The new kitchen",
    "Hold a whole conversation in Welsh",
    "Thursdays off by five",
    "Lead a team of my own",
  ]) {
    await user.click(screen.getByRole("button", { name: title }));
    await heading(title);
    await user.click(screen.getByRole("button", { name: "Let it rest" }));
    await user.click(screen.getByRole("button", { name: "Back to My goals" }));
    await heading("My goals");
  }
  expect(screen.queryByRole("button", { name: /^Move/ })).not.toBeInTheDocument();
});

test("a drag that Escape calls off leaves everything where it was, and no trace in the page", async () => {
  const { user } = await renderTab();
  await heading("My goals");
  const card = document.querySelector<HTMLElement>("[data-goal=kitchen]");
  if (!card) throw new Error("There is no such card.");
  await user.hover(card);
  const press = { pointerId: 1, pointerType: "mouse", button: 0, buttons: 1 };
  await act(async () => fireEvent.pointerDown(card, { ...press, clientX: 5, clientY: 5 }));
  fireEvent.pointerMove(window, { ...press, clientX: 60, clientY: 60 });
  fireEvent.keyDown(window, { key: "Escape" });
  expect(titles()[1]).toBe("kitchen");
  expect(card.getAttribute("style") ?? "").toBe("");
});
