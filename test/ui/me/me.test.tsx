import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { dana, tom } from "#support/galleryPeople.ts";
import { heading, renderTab } from "#support/renderTab.tsx";

const toDana = { kind: "shown", by: tom.id, to: dana.id } as const;

test("Me says reader by reader who can see what, the site's keepers by name", async () => {
  await renderTab({ place: { kind: "personal", subPage: "me" } });
  await heading("Me");
  const who = within(screen.getByRole("region", { name: "Who can see what" }));
  expect(who.getByRole("heading", { name: "Dana can see" })).toBeVisible();
  expect(who.getByRole("heading", { name: "On the wall of Northern team" })).toBeVisible();
  expect(who.getByText("1 goal is kept close. Nobody sees a sign of it.")).toBeVisible();
  expect(who.getByText(/Ruth Mendel and Ola Berg look after/)).toBeVisible();
});

test("values stand apart for the eye, and nothing between them is read aloud", async () => {
  await renderTab({ place: { kind: "personal", subPage: "me" } });
  await heading("Me");
  const line = screen.getByText("Learning something every week").parentElement;
  expect(line).toHaveTextContent(
    "Being someone others can count on · Learning something every week",
  );
  const spoken = line?.cloneNode(true) as Element;
  for (const hidden of spoken.querySelectorAll("[aria-hidden=true]")) hidden.remove();
  expect(spoken.textContent).not.toContain("·");
});

test("not taking part takes back everything at once and says so plainly", async () => {
  const { user, lists } = await renderTab({ place: { kind: "personal", subPage: "me" } });
  await heading("Me");
  await user.click(screen.getByRole("switch", { name: "Take part" }));
  expect(screen.getByText(/Nobody is shown anything of yours, and nobody is told/)).toBeVisible();
  expect(screen.getByText(/Nobody sees any of your goals/)).toBeVisible();
  await expect.poll(() => lists.in(toDana).length).toBe(0);
});
