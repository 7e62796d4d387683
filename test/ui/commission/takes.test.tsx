import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { tom } from "#support/galleryPeople.ts";
import { heading, renderTab } from "#support/renderTab.tsx";

const own = { kind: "own", owner: tom.id } as const;
const takes = { kind: "personal", subPage: "takes" } as const;

const row = (name: RegExp) => {
  const title = screen.getByRole("heading", { level: 3, name });
  const item = title.closest("li");
  if (!item) throw new Error("A goal stands outside of its list.");
  return within(item);
};

test("the three numbers of each goal and what is kept a month give dates, one goal after the other", async () => {
  const { user, lists } = await renderTab({ place: takes });
  await heading("What it takes");
  expect(row(/Lisbon/).getByText(/£1,080 to go. Say what you keep a month/)).toBeVisible();
  await user.type(screen.getByLabelText("I keep about"), "300{Enter}");
  expect(
    row(/Lisbon/).getByText(/paid for in March 2027\. In time takes £216 a month/),
  ).toBeVisible();
  // What Lisbon takes is not free for the kitchen.
  expect(row(/kitchen/).getByText(/paid for in September 2028, after its date/)).toBeVisible();
  await expect.poll(() => lists.in(own).some(({ kind }) => kind === "paySettings")).toBe(true);
});
