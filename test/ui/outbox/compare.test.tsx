import axe from "axe-core";
import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Day } from "#domain/day.ts";
import type { Goal } from "#domain/goal/goal.ts";
import { lisbon, tom } from "#support/galleryPeople.ts";
import { heading, renderTab, type DrawnTab } from "#support/renderTab.tsx";

const own = { kind: "own", owner: tom.id } as const;

const day = (text: string): Day => text as Day;

const inService = ({ lists }: DrawnTab) => lists.in(own).find(({ id }) => id === "lisbon");

/** As long as a busy machine needs. */
const patiently = { timeout: 30_000 };

/** Tom's tab after he wrote `here` on this device while another had written `there`. */
async function clashing(here: Goal, there: Goal): Promise<DrawnTab> {
  const tab = await renderTab({ device: true });
  await heading("My goals");
  const { store, setOnline } = tab.device;
  const [read] = await store.read([own]);
  const version =
    read?.status === "read"
      ? read.rows.find(({ record }) => record.id === "lisbon")?.version
      : undefined;
  setOnline(false);
  await store.put(own, here, version);
  tab.lists.plant(own, there);
  setOnline(true);
  await screen.findByText(/was changed here and elsewhere/);
  return tab;
}

async function openDialog({ user }: DrawnTab) {
  (await screen.findByRole("button", { name: "Compare" })).focus();
  await user.keyboard("{Enter}");
  return within(await screen.findByRole("dialog", { name: "Changed here and elsewhere" }));
}

test("each clashing field stands side by side under the name of its form, this device's first", async () => {
  const { endDay: _, ...bare } = lisbon;
  const tab = await clashing(
    { ...bare, title: "Lisbon by train", targetDay: day("2027-06-01"), datePrecision: "month" },
    { ...lisbon, title: "A week in Lisbon", targetDay: day("2027-05-17") },
  );
  expect(screen.getByText("“Lisbon by train” was changed here and elsewhere.")).toBeVisible();
  const dialog = await openDialog(tab);
  expect(
    dialog.getAllByRole("group").map((one) => one.querySelector("legend")?.textContent),
  ).toEqual(["What are you working for?", "By when"]);
  const titles = within(dialog.getByRole("group", { name: "What are you working for?" }));
  expect(titles.getByRole("radio", { name: "Here Lisbon by train" })).toBeChecked();
  expect(titles.getByRole("radio", { name: "Elsewhere A week in Lisbon" })).not.toBeChecked();
  const days = within(dialog.getByRole("group", { name: "By when" }));
  expect(days.getByRole("radio", { name: "Here By June 2027" })).toBeChecked();
  expect(
    days.getByRole("radio", { name: "Elsewhere 17 May 2027 to 19 May 2027" }),
  ).not.toBeChecked();
  const found = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
});

test("what is chosen by keyboard is kept everywhere, and the rest stays as it is here", async () => {
  const tab = await clashing(
    { ...lisbon, title: "Lisbon by train", why: "For Maya." },
    { ...lisbon, title: "A week in Lisbon", why: "For both of us." },
  );
  const dialog = await openDialog(tab);
  const here = dialog.getByRole("radio", { name: "Here Lisbon by train" });
  here.focus();
  await tab.user.keyboard("{ArrowDown}");
  expect(dialog.getByRole("radio", { name: "Elsewhere A week in Lisbon" })).toBeChecked();
  await tab.user.click(dialog.getByRole("button", { name: "Keep what I chose" }));
  await expect
    .poll(() => inService(tab), patiently)
    .toMatchObject({ title: "A week in Lisbon", why: "For Maya." });
  await expect
    .poll(() => screen.queryByText(/was changed here and elsewhere/), patiently)
    .toBe(null);
  await expect.poll(() => screen.queryByRole("dialog"), patiently).toBe(null);
  await expect.poll(() => document.activeElement?.tagName, patiently).toBe("H1");
  expect(screen.getByRole("button", { name: "A week in Lisbon" })).toBeVisible();
});

test("deciding later changes nothing and gives the focus back", async () => {
  const tab = await clashing(
    { ...lisbon, title: "Lisbon by train" },
    { ...lisbon, title: "A week in Lisbon" },
  );
  const dialog = await openDialog(tab);
  await tab.user.click(dialog.getByRole("radio", { name: /A week in Lisbon/ }));
  await tab.user.keyboard("{Escape}");
  await expect.poll(() => screen.queryByRole("dialog"), patiently).toBe(null);
  expect(screen.getByText("“Lisbon by train” was changed here and elsewhere.")).toBeVisible();
  await expect
    .poll(() => document.activeElement, patiently)
    .toBe(screen.getByRole("button", { name: "Compare" }));
  expect(inService(tab)).toMatchObject({ title: "A week in Lisbon" });
});

test("what one device emptied says Nothing", async () => {
  const { why: _, ...bare } = lisbon;
  const tab = await clashing(bare, { ...lisbon, why: "For both of us." });
  const dialog = await openDialog(tab);
  expect(dialog.getByRole("radio", { name: "Here Nothing" })).toBeChecked();
  await tab.user.click(dialog.getByRole("radio", { name: "Elsewhere For both of us." }));
  await tab.user.click(dialog.getByRole("button", { name: "Keep what I chose" }));
  await expect.poll(() => inService(tab), patiently).toMatchObject({ why: "For both of us." });
});
