import axe from "axe-core";
import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { ines, tom } from "#support/galleryPeople.ts";
import { heading, type DrawnTab } from "#support/renderTab.tsx";
import { figuresOf, openTeamPay, versionsOf } from "./danasTeam.ts";

const keep = () => screen.queryByRole("button", { name: /^Keep this for/ });

async function choose(tab: DrawnTab, content: BlobPart, name = "deals.csv"): Promise<void> {
  const file = new File([content], name, { type: "text/csv" });
  await tab.user.upload(screen.getByLabelText("Choose a file"), file);
  await screen.findByRole("heading", { name: "What is in the file" });
}

async function openFilePage(wanted: Parameters<typeof openTeamPay>[1] = {}): Promise<DrawnTab> {
  const tab = await openTeamPay("file", wanted);
  await heading("Bring in a file");
  return tab;
}

async function findings(): Promise<readonly string[]> {
  const found = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
}

const head = "Person,Deal,Date,Amount\n";
const right = `${head}Tom Okafor,D1,2026-11-03,"12,500.00"\ntom@contoso.example,D2,2026-10-20,800\n`;
const dealIds = (tab: DrawnTab) =>
  figuresOf(tab, tom).flatMap(({ first, deals }) => deals.map(({ id }) => `${first} ${id}`));

test("errors by row and column first, nothing kept; the mended file is kept once, however often", async () => {
  const tab = await openFilePage();
  await choose(tab, right.replace("800", "£800").replace("2026-11-03", "2026-11-31"));
  await screen.findByText(
    "2 things have to be mended in the file. Nothing of it is kept until then.",
  );
  expect(screen.getByText("Row 2, column C (Date)")).toBeVisible();
  expect(screen.getByText(/^No calendar has “2026-11-31”/)).toBeVisible();
  expect(screen.getByText("Row 3, column D (Amount)")).toBeVisible();
  expect(screen.getByText(/“£800” is not an amount/)).toBeVisible();
  expect(keep()).toBeNull();
  expect(await findings()).toEqual([]);
  expect(figuresOf(tab, tom)).toEqual([]);

  await choose(tab, right);
  const table = within(
    await screen.findByRole("table", { name: "What the file says of Tom Okafor" }),
  );
  const cells = table.getAllByRole("cell").map(({ textContent }) => textContent);
  expect(cells).toEqual(
    expect.arrayContaining(["2", "D1", "3 Nov 2026", "£12,500", "New", "D2", "£800"]),
  );
  expect(await findings()).toEqual([]);
  await tab.user.click(screen.getByRole("button", { name: "Keep this for 1 person" }));
  await screen.findByText("Kept for 1 person.", { selector: "main output" });
  expect(dealIds(tab)).toEqual(["2026-10-01 D2", "2026-11-01 D1"]);

  await choose(tab, right);
  await screen.findByText("Everything in this file is kept already. There is nothing left to do.");
  expect(keep()).toBeNull();
  expect(dealIds(tab)).toEqual(["2026-10-01 D2", "2026-11-01 D1"]);
});

test("undo takes all of it back", async () => {
  const tab = await openFilePage();
  await choose(tab, right);
  await tab.user.click(await screen.findByRole("button", { name: "Keep this for 1 person" }));
  await waitFor(() => expect(dealIds(tab)).toHaveLength(2));
  await tab.user.click(await screen.findByRole("button", { name: "Undo" }));
  await waitFor(() => expect(dealIds(tab)).toEqual([]));
});

test("a date that can be read either way is asked for, and nothing is kept before the answer", async () => {
  const tab = await openFilePage();
  await choose(tab, `${head}Tom Okafor,D1,3/11/2026,800\n`);
  await screen.findByText("“3/11/2026” can be read either way. Which is it?");
  expect(keep()).toBeNull();
  await tab.user.selectOptions(screen.getByLabelText("In dates comes first"), "the day");
  await tab.user.click(await screen.findByRole("button", { name: "Keep this for 1 person" }));
  await waitFor(() => expect(dealIds(tab)).toEqual(["2026-11-01 D1"]));
});

test("rows of other people stop it until they are left out by the person's own word", async () => {
  const tab = await openFilePage();
  await choose(tab, `${right}Somebody Else,D9,2026-11-05,100\n`);
  await screen.findByText("1 row names nobody whose pay you keep.");
  expect(screen.getByText("They name: Somebody Else.")).toBeVisible();
  expect(keep()).toBeNull();
  await tab.user.click(screen.getByRole("checkbox", { name: "Leave these rows out" }));
  // The file is not of one's own people alone: a name by itself may be a namesake's.
  await screen.findByText(/says no more than the name of Tom Okafor\./);
  expect(keep()).toBeNull();
  await tab.user.click(screen.getByRole("checkbox", { name: "They are my people" }));
  await tab.user.click(await screen.findByRole("button", { name: "Keep this for 1 person" }));
  await waitFor(() => expect(dealIds(tab)).toHaveLength(2));
});

test("a write that stops is told and gone on with, and nothing is there twice", async () => {
  const tab = await openFilePage({ prepare: (store) => store.fail("put", "offline") });
  await choose(tab, right);
  await tab.user.click(await screen.findByRole("button", { name: "Keep this for 1 person" }));
  await screen.findByText(/^Not all of it is in SharePoint yet\. Still on its way: Tom Okafor\./);
  expect(dealIds(tab)).toEqual([]);
  tab.store.heal();
  await tab.user.click(await screen.findByRole("button", { name: /^(Try again|Save again)/ }));
  await waitFor(() => expect(dealIds(tab)).toEqual(["2026-10-01 D2", "2026-11-01 D1"]));
  await choose(tab, right);
  await screen.findByText("Everything in this file is kept already. There is nothing left to do.");
});

test("as Excel writes it: UTF-16 with tabs, decimal commas, and a workbook is refused", async () => {
  const tab = await openFilePage();
  const text =
    "\ufeffPerson\tPeriod\tQuota\tResult\r\nTom Okafor\t2026-11\t50.000,00\t47.250,50\r\n";
  const units = new Uint16Array(Array.from(text, (letter) => letter.charCodeAt(0)));
  await choose(tab, new Uint8Array(units.buffer), "targets.csv");
  await screen.findByText("targets.csv: targets and results, 1 row.");
  await tab.user.click(await screen.findByRole("button", { name: "Keep this for 1 person" }));
  await waitFor(() =>
    expect(figuresOf(tab, tom)).toMatchObject([
      { first: "2026-11-01", quota: 5_000_000, result: 4_725_050 },
    ]),
  );
  await choose(tab, Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), "targets.xlsx");
  await screen.findByText(/^This is an Excel workbook\./);
});

test("a plan with the rarer terms becomes a version, and somebody without a plan cannot have deals", async () => {
  const tab = await openFilePage();
  await choose(tab, `${head}Inês Duarte,D1,2026-11-03,800\n`);
  await screen.findByText(/^Inês Duarte has no plan yet/);
  const rows = [
    "name,Ramp-up",
    "currency,EUR",
    "calendar,months,,2026-01-01",
    "pays,flat",
    "tier,5 %",
    "draw,1500,recoverable,,,2026-11-01,2027-01-31",
    "clawback,90,whole",
  ].map((row) => `Inês Duarte,2026-11-01,${row}`);
  await choose(
    tab,
    `Person,Valid from,Term,Value,Kind,Start,Called,From,To\n${rows.join("\n")}\n`,
    "plans.csv",
  );
  await screen.findByRole("table", { name: "What the file says of Inês Duarte" });
  await tab.user.click(screen.getByRole("button", { name: "Keep this for 1 person" }));
  await waitFor(() =>
    expect(versionsOf(tab, ines)).toMatchObject([
      {
        name: "Ramp-up",
        terms: { currency: "EUR", draws: [{ kind: "recoverable" }], clawback: { kind: "whole" } },
      },
    ]),
  );
});

test("a file with other columns says which are missing, and offers files to begin from", async () => {
  const tab = await openFilePage();
  await choose(tab, "Person,Deal,Amount\nTom Okafor,D1,5\n");
  await screen.findByText("There is no column for: Date.");
  expect(screen.getByRole("button", { name: "Download: Deals" })).toBeVisible();
  expect(await findings()).toEqual([]);
});

test("a plan of a day that is over is put right by a file with the reason, which the person reads", async () => {
  const tab = await openFilePage();
  const rows = [
    "name,Account executive",
    "currency,GBP",
    "calendar,months,,2026-01-01",
    "quota,50000",
    "pays,flat",
    "tier,6 %",
  ].map((row) => `Tom Okafor,2026-01-01,${row}`);
  await choose(tab, `Person,Valid from,Term,Value,Kind,Start\n${rows.join("\n")}\n`, "plans.csv");
  await tab.user.type(await screen.findByLabelText("Why a plan is put right"), "It was 6 %.");
  await tab.user.click(screen.getByRole("button", { name: "Keep this for 1 person" }));
  await waitFor(() =>
    expect(versionsOf(tab, tom).at(-1)).toMatchObject({ corrects: "v1", because: "It was 6 %." }),
  );
});
