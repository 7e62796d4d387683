import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Instant } from "#domain/day.ts";
import type { CoreValue } from "#domain/value/coreValue.ts";
import { galleryLists } from "#support/galleryLists.ts";
import { dana, tom, tomsDirectory, tomsValues } from "#support/galleryPeople.ts";
import { heading, renderTab } from "#support/renderTab.tsx";

const mine = { kind: "own", owner: tom.id } as const;
const toDana = { kind: "shown", by: tom.id, to: dana.id } as const;
const first = "Being someone others can count on";

async function opened(lists = galleryLists(), device = false) {
  const drawn = await renderTab({
    place: { kind: "personal", subPage: "values" },
    lists,
    device,
  });
  await heading("What matters to me");
  const kept = () =>
    lists
      .in(mine)
      .flatMap((record): readonly CoreValue[] => (record.kind === "value" ? [record] : []));
  const shown = () =>
    lists.in(toDana).flatMap((record) => (record.kind === "shownValue" ? [record] : []));
  return { ...drawn, kept, shown };
}

function box(name: string): HTMLElement {
  return screen.getByRole("textbox", { name });
}

test("a value is kept when its box is left, and shown to whom one chooses", async () => {
  const { user, shown } = await opened();
  await user.type(box("Third"), "Bedtime");
  await user.tab();
  const turn = await screen.findByRole("switch", { name: "Dana can see “Bedtime”" });
  expect(turn).not.toBeChecked();
  await user.click(turn);
  await expect.poll(() => shown().map(({ label }) => label)).toContain("Bedtime");
});

test("what it looks like at work and how to respect it are asked once there is a value, and kept", async () => {
  const { user, kept } = await opened();
  expect(screen.getAllByRole("textbox", { name: "What it looks like at work" })).toHaveLength(2);
  await user.type(box("Third"), "Bedtime");
  const asked = screen.getAllByRole("textbox", { name: "How others can respect it" });
  const last = asked.at(-1);
  if (!last) throw new Error("Nobody is asked how to respect it.");
  await user.type(last, "No calls after six.");
  await user.tab();
  await expect
    .poll(() => kept().find(({ rank }) => rank === 3))
    .toMatchObject({ label: "Bedtime", fromOthers: "No calls after six." });
});

test("a value too long to be remembered is told beside its box and not kept", async () => {
  const { user, kept } = await opened();
  await user.click(box("Third"));
  await user.paste("x".repeat(81));
  await user.tab();
  expect(box("Third")).toHaveAccessibleDescription(/That is 81 characters; 80 fit/);
  expect(kept()).toHaveLength(2);
});

test("how it looks to a reader is drawn as the reader's own page draws it, and nothing once taken back", async () => {
  const { user, shown } = await opened();
  const readers = within(screen.getByRole("region", { name: `Who sees “${first}”` }));
  await user.click(readers.getByRole("button", { name: "See it as Dana sees it" }));
  const seen = readers.getByRole("region", { name: `What Dana sees of “${first}”` });
  expect(seen).toHaveTextContent(`${first}I call back the same day, good news or not.`);
  await user.click(readers.getByRole("switch", { name: `Dana can see “${first}”` }));
  expect(seen).not.toBeInTheDocument();
  expect(
    await readers.findByText("Only you can see this. You choose if that ever changes."),
  ).toBeVisible();
  expect(await readers.findByText(/Taken back: Dana can no longer see it/)).toBeVisible();
  expect(shown()).toEqual([]);
});

test("what is taken back without a connection is not said to be unseen", async () => {
  const { user, device, shown } = await opened(galleryLists(), true);
  device.setOnline(false);
  const readers = within(screen.getByRole("region", { name: `Who sees “${first}”` }));
  await user.click(readers.getByRole("switch", { name: `Dana can see “${first}”` }));
  expect(await readers.findByText(/until SharePoint has it, Dana can still see it/)).toBeVisible();
  expect(readers.queryByText(/Only you can see this/)).not.toBeInTheDocument();
  expect(shown()).toHaveLength(1);
});

test("an emptied box takes the value away, and undo brings it back into its box", async () => {
  const { user, kept } = await opened();
  await user.clear(box("Second"));
  await user.tab();
  expect(screen.getByText("“Learning something every week” is removed.")).toBeVisible();
  await expect.poll(() => kept().length).toBe(1);
  await user.click(screen.getByRole("button", { name: "Undo" }));
  expect(box("Second")).toHaveValue("Learning something every week");
  await expect.poll(() => kept().length).toBe(2);
});

test("a box emptied of what matters alone is asked to be filled or removed", async () => {
  const { user, kept } = await opened();
  await user.clear(box("First"));
  await user.tab();
  expect(box("First")).toHaveAccessibleDescription(/Say what matters, or remove it/);
  await user.click(screen.getByRole("button", { name: `Remove “${first}”` }));
  expect(
    screen.getByText(
      `“${first}” is removed, and taken back from whoever saw it as soon as SharePoint has it.`,
    ),
  ).toBeVisible();
  await expect.poll(() => kept().map(({ id }) => id)).toEqual(["v2"]);
  expect(box("First")).toHaveValue("");
});

test("what is laid aside stands under Earlier for the person alone, and is taken up again", async () => {
  const { user, kept, shown } = await opened();
  await user.click(screen.getByRole("button", { name: `Lay aside “${first}”` }));
  const earlier = within(screen.getByRole("region", { name: "Earlier" }));
  expect(earlier.getByText("Only you can see these.")).toBeVisible();
  expect(earlier.getByText("until 23 November 2026")).toBeVisible();
  await expect.poll(() => shown().length).toBe(0);
  await user.click(earlier.getByRole("button", { name: `Take up “${first}” again` }));
  expect(box("First")).toHaveValue(first);
  await expect.poll(() => kept().every(({ until }) => until === undefined)).toBe(true);
  expect(shown()).toEqual([]);
});

test("what mattered earlier is removed for good, and undo brings it back", async () => {
  const { user, kept } = await opened();
  await user.click(screen.getByRole("button", { name: `Lay aside “${first}”` }));
  const earlier = within(screen.getByRole("region", { name: "Earlier" }));
  await user.click(earlier.getByRole("button", { name: `Remove “${first}”` }));
  await expect.poll(() => kept().length).toBe(1);
  await user.click(screen.getByRole("button", { name: "Undo" }));
  await expect.poll(() => kept().length).toBe(2);
  expect(await screen.findByRole("region", { name: "Earlier" })).toHaveTextContent(first);
});

test("more than three from two devices all have a box, and the person is told", async () => {
  const lists = galleryLists();
  const [value] = tomsValues;
  if (!value) throw new Error("Tom has no values.");
  lists.plant(
    mine,
    { ...value, id: "v3", label: "Bedtime", rank: 3, shownTo: [] },
    { ...value, id: "v4", label: "Fair play", rank: 3, shownTo: [] },
  );
  await opened(lists);
  expect(screen.getByText(/More than three came together/)).toBeVisible();
  expect(
    [box("Third"), box("One more")].map((one) => (one as HTMLInputElement).value).sort(),
  ).toEqual(["Bedtime", "Fair play"]);
});

test("a way back is gone once something else was written", async () => {
  const { user } = await opened();
  await user.click(screen.getByRole("button", { name: `Lay aside “${first}”` }));
  expect(screen.getByRole("button", { name: "Undo" })).toBeVisible();
  await user.type(box("Third"), "Bedtime");
  await user.tab();
  expect(screen.queryByRole("button", { name: "Undo" })).not.toBeInTheDocument();
});

test("after half a year a person is asked whether it is still the same", async () => {
  await renderTab({
    place: { kind: "personal", subPage: "values" },
    now: () => "2027-06-30T09:00:00Z" as Instant,
  });
  await heading("What matters to me");
  expect(
    screen.getByText("Nothing here was changed for half a year. Still the same?"),
  ).toBeVisible();
});

test("who holds no 1-1s writes values without a word about readers", async () => {
  const lists = galleryLists();
  await renderTab({
    place: { kind: "personal", subPage: "values" },
    lists,
    directory: { ...tomsDirectory, relations: [] },
  });
  await heading("What matters to me");
  expect(screen.queryByRole("switch")).not.toBeInTheDocument();
  expect(box("First")).toHaveValue(first);
});
