import axe from "axe-core";
import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { versionRecord } from "#domain/commission/records/planRecords.ts";
import type { PlanDraft } from "#domain/commission/records/PlanVersion.ts";
import { testDevice } from "#support/deviceStore.ts";
import { galleryLists } from "#support/galleryLists.ts";
import { dana, danasDirectory, ines, members, noor, now, tom } from "#support/galleryPeople.ts";
import { heading, renderTab } from "#support/renderTab.tsx";
import { theDay } from "../../domain/arbitraries.ts";
import { terms } from "../../domain/commission/parts.ts";
import { openTeamPay, versionsOf } from "./danasTeam.ts";

const box = (name: string | RegExp) => screen.getByRole("textbox", { name });
const press = (name: string | RegExp) => screen.getByRole("button", { name });

async function findings(): Promise<readonly string[]> {
  const found = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
}

test("who leads sees what each person is paid under", async () => {
  await openTeamPay();
  await heading("Plans of my team");
  const people = within(await screen.findByRole("region", { name: "People" }));
  await people.findByText("Account executive, since 1 January 2026");
  expect(people.getAllByText("No plan yet")).toHaveLength(2);
  expect(await findings()).toEqual([]);
});

test("who leads nobody is told so, and no plan of anybody is shown", async () => {
  await renderTab({ place: { kind: "personal", subPage: "teamPay" } });
  await screen.findByText("Nobody reports to you here, so there is no plan to keep.");
  expect(screen.queryByRole("button", { name: "Make a plan" })).toBeNull();
});

test("the page of somebody else's report has nothing on it", async () => {
  await renderTab({ place: { kind: "personal", subPage: `teamPay-${ines.id}` } });
  await screen.findByText("This is nobody whose plan you keep.");
});

test("a plan for two people at once: begun from a kind, worked out beside it, kept and undone", async () => {
  const tab = await openTeamPay("new");
  const { user } = tab;
  await heading("Make a plan");
  expect(await findings()).toEqual([]);
  await user.click(screen.getByRole("checkbox", { name: "Inês Duarte" }));
  await user.click(screen.getByRole("checkbox", { name: "Noor Haddad" }));
  await user.click(screen.getByRole("radio", { name: "Faster past target" }));
  await screen.findByText(/what somebody works for moves nearest/);
  await user.type(box("What the plan is called"), "Sellers 2027");
  await user.type(box("Target for a month"), "50000");
  await user.type(box("Commission for exactly the target"), "2500");
  const example = within(screen.getByRole("region", { name: "Worked out, as you type" }));
  // A fifth past the target: all of 2,500, and half as much again on the rest.
  await example.findByText(/£3,250/, { selector: "output" });

  await user.click(press("Keep it for 2 people"));
  await heading("Plans of my team");
  await screen.findByText("The plan is kept for Inês and Noor.");
  const kept = versionsOf(tab, ines);
  expect(kept).toMatchObject([
    { name: "Sellers 2027", terms: { from: "2026-12-01", currency: "GBP" } },
  ]);
  await user.click(press("Undo"));
  await waitFor(() => expect(versionsOf(tab, ines)).toEqual([]));
});

test("a plan that was begun for somebody who is on the team no longer is kept for the others alone", async () => {
  const lists = galleryLists();
  const before = await openTeamPay("new", { lists, device: true });
  await heading("Make a plan");
  await before.user.click(screen.getByRole("checkbox", { name: "Inês Duarte" }));
  await before.user.click(screen.getByRole("checkbox", { name: "Noor Haddad" }));
  await before.user.type(box("Currency"), "EUR");
  const begun = async () => [...(await before.device.store.device.drafts())];
  await waitFor(async () => expect(JSON.stringify(await begun())).toContain(noor.id));
  await before.close();

  const relations = danasDirectory.relations.filter(({ other }) => other.id !== noor.id);
  const directory = { ...danasDirectory, relations };
  const device = testDevice(lists.storeFor(directory, members), dana.id);
  for (const [name, draft] of await begun()) await device.store.device.keepDraft(name, draft);
  const tab = await openTeamPay("new", { lists, device, directory });
  await heading("Make a plan");
  expect(screen.getByRole("checkbox", { name: "Inês Duarte" })).toBeChecked();
  await tab.user.click(press("Keep the plan"));
  await screen.findByText("The plan is kept for Inês.");
  await waitFor(() => expect(versionsOf(tab, ines)).toHaveLength(1));
  expect(versionsOf(tab, noor)).toEqual([]);
});

test("what is missing is told at its place, and nothing is kept", async () => {
  const tab = await openTeamPay("new");
  const { user } = tab;
  await heading("Make a plan");
  await user.clear(box("Rate, %"));
  await user.click(press("Keep the plan"));
  await waitFor(() => expect(document.activeElement).toBe(box("Rate, %")));
  expect(box("Rate, %").getAttribute("aria-invalid")).toBe("true");
  await user.type(box("Rate, %"), "5");
  await user.click(press("Keep the plan"));
  await screen.findByText("Choose at least one person.");
  expect(versionsOf(tab, tom)).toHaveLength(1);
});

test("a second version from the same day, or in another currency, is refused with the cure", async () => {
  const tab = await openTeamPay(`${tom.id}-new`);
  const { user } = tab;
  await heading("New version for Tom Okafor");
  // The plan as it is now stands in the form, from the first day of next month.
  const from = screen.getByLabelText("In force from");
  expect(from).toHaveValue("2026-12-01");
  await user.clear(from);
  await user.type(from, "2026-01-01");
  await user.click(press("Keep the plan"));
  await screen.findByText(/^Tom Okafor has a version from that very day\./);
  await user.clear(from);
  await user.type(from, "2026-12-01");
  await user.clear(box("Currency"));
  await user.type(box("Currency"), "EUR");
  await user.click(press("Keep the plan"));
  await screen.findByText(/^Tom Okafor is paid in GBP\./);
  expect(versionsOf(tab, tom)).toHaveLength(1);
});

test("a past version is put right, and the wrong one stays to be seen with the reason", async () => {
  const tab = await openTeamPay(tom.id);
  const { user } = tab;
  await heading("Tom Okafor");
  await user.click(press("Put right Account executive of 1 January 2026"));
  await heading("Put a plan of Tom Okafor right");
  await user.clear(box("Rate, %"));
  await user.type(box("Rate, %"), "6");
  await user.type(box("Why it is put right"), "It was agreed at six");
  await user.click(press("Keep the plan"));
  await heading("Tom Okafor");
  await screen.findByText("From 1 January 2026. Was put right; it no longer counts.");
  await screen.findByText(
    "Since 1 January 2026. Paid under this now. It puts an earlier one right.",
  );
  await screen.findByText("“It was agreed at six”");
  expect(versionsOf(tab, tom)).toMatchObject([
    { id: "v1" },
    { corrects: "v1", because: "It was agreed at six" },
  ]);
  expect(await findings()).toEqual([]);
  // What holds cannot be taken away; only what has not begun can.
  expect(screen.queryByRole("button", { name: /^Take away/ })).toBeNull();
});

test("a version that has not begun can be taken away, and comes back", async () => {
  const tab = await openTeamPay(`${tom.id}-new`);
  const { user } = tab;
  await heading("New version for Tom Okafor");
  await user.click(press("Keep the plan"));
  await heading("Tom Okafor");
  await user.click(press("Take away Account executive of 1 December 2026"));
  await waitFor(() => expect(versionsOf(tab, tom)).toHaveLength(1));
  await user.click(press("Undo"));
  await waitFor(() => expect(versionsOf(tab, tom)).toHaveLength(2));
});

test("a template of the team: kept, offered to begin from, taken away and back", async () => {
  const tab = await openTeamPay("new");
  const { user } = tab;
  await heading("Make a plan");
  await user.click(press("Keep as a template"));
  await screen.findByText("A template needs a name.");
  await user.type(box("What the plan is called"), "Ours");
  await user.click(press("Keep as a template"));
  await screen.findByText("Ours is a template of the team now.");
  await screen.findByRole("radio", { name: "Ours" });
  await user.click(press("Cancel"));
  await heading("Plans of my team");
  const team = { kind: "team", team: danasDirectory.teams[0]?.id ?? ("" as never) } as const;
  await user.click(press("Take away Ours"));
  await waitFor(() => expect(tab.lists.in(team)).toEqual([]));
  await user.click(press("Undo"));
  await waitFor(() => expect(tab.lists.in(team)).toHaveLength(1));
});

test("what was typed is there after a look at another start, and after leaving the page", async () => {
  const { user } = await openTeamPay("new");
  await heading("Make a plan");
  await user.clear(box("Rate, %"));
  await user.type(box("Rate, %"), "8");
  await user.click(screen.getByRole("radio", { name: "Tiers" }));
  await user.click(screen.getByRole("radio", { name: "One rate" }));
  expect(box("Rate, %")).toHaveValue("8");
  await user.click(press("Back to Plans of my team"));
  await heading("Plans of my team");
  await user.click(press("Make a plan"));
  await heading("Make a plan");
  expect(box("Rate, %")).toHaveValue("8");
});

test("a plan put right keeps the terms that the form does not ask", async () => {
  const lists = galleryLists();
  const draft: PlanDraft = {
    name: "Rounded down",
    calendar: { kind: "months", start: theDay("2026-01-01"), months: 1 },
    terms: terms(
      {},
      {
        rounding: "down",
        proration: "days",
        draws: [
          {
            kind: "guarantee",
            minimum: 150_000n,
            from: theDay("2026-01-01"),
            atYearEnd: "carried",
          },
        ],
      },
    ),
  };
  lists.plant({ kind: "plan", of: tom.id }, versionRecord(draft, { id: "v1", now }));
  const tab = await openTeamPay(`${tom.id}-right-v1`, { lists });
  await heading("Put a plan of Tom Okafor right");
  await tab.user.clear(box("If I sell this in a month"));
  await tab.user.type(box("If I sell this in a month"), "0");
  // What it would pay knows of the least that is paid.
  await screen.findByText("It pays £1,500");
  await tab.user.clear(box("Rate, %"));
  await tab.user.type(box("Rate, %"), "6");
  await tab.user.click(press("Keep the plan"));
  await screen.findByText("The plan of Tom is put right.");
  expect(versionsOf(tab, tom).at(-1)).toMatchObject({
    corrects: "v1",
    terms: { rounding: "down", draws: [{ minimum: 150_000n }] },
  });
});
