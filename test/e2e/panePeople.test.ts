import { afterAll, beforeAll, expect, test } from "vitest";
import { openNorthfold, type Northfold } from "./northfold.ts";
import { blockLines, offered, openMeeting, putIn } from "./outlookPane.ts";
import { tabIn } from "./tabFrame.ts";

let northfold: Northfold;

beforeAll(async () => {
  northfold = await openNorthfold();
});

afterAll(() => northfold?.close());

const neutral = [
  "What would you most like to use this time for?",
  "What is in your way that I could move?",
  "What are you looking forward to in the next few weeks?",
];

test("a mentor asks about what the mentee shows; what may not be named stays out of the invite", async () => {
  const meeting = await openMeeting(northfold, "benedict-osei", "Mentoring: Benedict and Tom");
  const { pane, page } = meeting;
  await pane.getByRole("heading", { name: "Tom", exact: true }).waitFor();
  const asking = pane.getByRole("region", { name: "Ask about" });
  await asking.getByRole("heading", { name: "Lisbon with my sister" }).waitFor();
  await asking.getByText("Not named in invites").waitFor();
  await pane.getByText("The invite gets three questions that name nothing.").waitFor();
  await putIn(meeting);
  expect(await blockLines(meeting)).toEqual([
    "Our 1-1",
    ...neutral,
    "Add your own points: Open our talk page",
  ]);
  await page.close();
});

test("peers see what each shows the other, and both bring points", async () => {
  const { pane, page } = await openMeeting(northfold, "aoife-brennan", "Peer coffee");
  await pane.getByRole("heading", { name: "Tom", exact: true }).waitFor();
  await pane
    .getByRole("region", { name: "Ask about" })
    .getByRole("heading", { name: "Lisbon with my sister" })
    .waitFor();
  expect(await pane.locator("body").innerText()).not.toContain("kitchen");
  await pane.getByRole("heading", { name: "I want to talk about" }).waitFor();
  await page.close();
});

test("two without a relation get what both could see anyway, and the neutral block", async () => {
  const meeting = await openMeeting(
    northfold,
    "dana-whitfield",
    "Dana / Kwame: hospital leads in Birmingham",
  );
  const { pane, page } = meeting;
  await pane.getByText("You and Kwame have no talk page yet").waitFor();
  expect(await offered(pane)).toEqual(neutral);
  expect(await pane.getByRole("button", { name: "Add a point" }).count()).toBe(0);
  await putIn(meeting);
  expect(await blockLines(meeting)).toEqual([
    "Our 1-1",
    ...neutral,
    "Add your own points: Open our talk page",
  ]);
  await northfold.picture(page, "pane-no-relation");
  await page.close();
});

test("as an attendee a manager prepares the same, writes nothing, and keeps the questions for the day", async () => {
  const { pane, page } = await openMeeting(northfold, "dana-whitfield", "1:1 with Dana");
  await pane.getByRole("heading", { name: "Priya", exact: true }).waitFor();
  await pane
    .getByRole("region", { name: "Ask about" })
    .getByRole("heading", { name: "Hand in my dissertation" })
    .waitFor();
  const questions = await offered(pane);
  expect(questions).toHaveLength(3);
  expect(await pane.getByRole("button", { name: /invite|series/i }).count()).toBe(0);
  await pane.getByRole("button", { name: "Use for Tuesday" }).click();
  await pane.getByText("Kept for Tuesday").waitFor();
  await northfold.picture(page, "pane-attendee");
  await page.close();

  const tab = await northfold.openTab("priya-nair");
  await tabIn(tab).getByRole("navigation").getByRole("button", { name: "Talks" }).click();
  await tabIn(tab).getByRole("button", { name: "Dana Whitfield" }).click();
  for (const question of questions) await tabIn(tab).getByText(question).waitFor();
  await tab.close();
});

test("an alias in the invite is the person it belongs to, whoever organises", async () => {
  const { pane, page } = await openMeeting(northfold, "dana-whitfield", "Helen / Dana");
  await pane.getByRole("heading", { name: "Helen", exact: true }).waitFor();
  await pane.getByText("just you two").waitFor();
  await pane.getByRole("heading", { name: "May come up" }).waitFor();
  await page.close();
  const other = await openMeeting(northfold, "raj-iyer", "Raj / Daniel");
  await other.pane.getByRole("heading", { name: "Daniel", exact: true }).waitFor();
  await other.pane.getByText("just you two").waitFor();
  await other.page.close();
});

test("with three people nobody is named, and nothing about anybody is read", async () => {
  const { company } = northfold;
  const asked: string[] = [];
  // Never fails anything: it only listens, since a fault is shown every request.
  company.tenant.faults.fail(1, 500, "unused", ({ path }) => {
    asked.push(path);
    return false;
  });
  const meeting = await openMeeting(northfold, "dana-whitfield", "Northern trusts: who does what");
  const { pane, page } = meeting;
  await pane.getByRole("heading", { name: "Others will read this. Names are out." }).waitFor();
  const text = await pane.locator("body").innerText();
  expect(text).not.toMatch(/Tom|Priya|Lisbon|issertation/);
  expect(text).toContain(neutral[0]);
  company.tenant.faults.clear();
  expect(asked.join("\n")).toContain("People");
  expect(asked.filter((path) => /own-|shown-|wall-/.test(path))).toEqual([]);
  await northfold.picture(page, "pane-three-people");
  await page.close();
});

test("somebody added while the pane is open: a warning, and one press takes the names out", async () => {
  const meeting = await openMeeting(northfold, "dana-whitfield", "Dana / Tom");
  const { pane, page } = meeting;
  await putIn(meeting);
  expect((await blockLines(meeting)).join(" ")).toMatch(/Lisbon|kitchen/);
  const field = page.getByRole("combobox", { name: "Add required attendee" });
  await field.fill("Priya Nair");
  await field.press("Enter");
  await pane.getByRole("alert").getByText("The text in the invite names a goal").waitFor();
  expect(await pane.locator("main").innerText()).not.toMatch(/Tom|Lisbon|kitchen/);
  await northfold.picture(page, "pane-somebody-joined");
  await pane.getByRole("button", { name: "Take the names out" }).click();
  await pane.getByText("It is in the invite.").waitFor();
  expect(await blockLines(meeting)).toEqual([
    "Our 1-1",
    ...neutral,
    "Add your own points: Open our talk page",
  ]);
  await page.getByRole("button", { name: "Remove Priya Nair" }).click();
  await pane.getByRole("heading", { name: "Tom", exact: true }).waitFor();
  await page.close();
});

test.each([
  ["tom-okafor", "Northfold and Calder Biolabs: incubators", "a customer"],
  ["dana-whitfield", "Call with J. Park about the recruitment film", "a stranger"],
] as const)(
  "for %s, “%s” with %s is one quiet line and nothing else",
  async (who, subject, _guest) => {
    const { pane, page } = await openMeeting(northfold, who, subject);
    await pane.getByText("Nothing to prepare here: somebody from outside takes part.").waitFor();
    expect(await pane.getByRole("button").count()).toBe(0);
    await northfold.picture(page, `pane-outsider-${who}`);
    await page.close();
  },
);

test("a colleague whom the product does not know is an outsider too", async () => {
  const { pane, page } = await openMeeting(
    northfold,
    "dana-whitfield",
    "Dana / Colin, credit limits",
    { week: "next" },
  );
  await pane.getByText("Nothing to prepare here").waitFor();
  await page.close();
});

test("for a person who shows nothing there are three good ways to begin", async () => {
  const { pane, page } = await openMeeting(northfold, "dana-whitfield", "Dana / Leah");
  await pane.getByText("There is nothing to ask about by name.").waitFor();
  expect(await offered(pane)).toEqual(neutral);
  expect(await pane.locator("body").innerText()).not.toMatch(/bench for Dad|pier|Remembering/);
  await northfold.picture(page, "pane-shows-nothing");
  await page.close();
});

test("names and goals are hidden at one press, for when a screen is shared", async () => {
  const { pane, page } = await openMeeting(northfold, "dana-whitfield", "Dana / Tom", {
    week: "next",
  });
  await pane.getByText("Lisbon with my sister").waitFor({ state: "attached" });
  await pane.getByRole("button", { name: "Hide names and goals" }).click();
  await pane.getByText("Names and goals are hidden while you share your screen.").waitFor();
  expect(await pane.locator("body").innerText()).not.toMatch(/Tom|Lisbon|kitchen/);
  await pane.getByRole("button", { name: "Hide names and goals" }).click();
  await pane.getByRole("heading", { name: "Tom", exact: true }).waitFor();
  await page.close();
});

test("in a window as narrow as a phone's nothing is cut off at the side", async () => {
  const viewport = { width: 360, height: 740 };
  const { pane, page } = await openMeeting(northfold, "dana-whitfield", "Dana / Tom", { viewport });
  await pane.getByRole("heading", { name: "Tom", exact: true }).waitFor();
  const right = await pane.locator("footer").evaluate((foot) => foot.getBoundingClientRect().width);
  const frame = await page.locator("aside.pane iframe").boundingBox();
  expect((frame?.x ?? 0) + right).toBeLessThanOrEqual(viewport.width);
  await northfold.picture(page, "pane-narrow");
  await page.close();
});
