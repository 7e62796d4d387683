import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openNorthfold, type Northfold } from "./northfold.ts";
import {
  blockLines,
  copyOf,
  eventOf,
  offered,
  openForm,
  openMeeting,
  putIn,
  sendUpdate,
} from "./outlookPane.ts";
import { tabIn } from "./tabFrame.ts";

let northfold: Northfold;

beforeAll(async () => {
  northfold = await openNorthfold();
});

afterAll(() => northfold?.close());

const ours = /^<table[\s\S]*?<\/table>/;

test("a manager puts chosen questions and progress into the invite, sends it, and the report has it", async () => {
  const meeting = await openMeeting(northfold, "dana-whitfield", "Dana / Tom");
  const { page, pane } = meeting;
  await pane.getByRole("heading", { name: "Tom", exact: true }).waitFor();
  await pane.getByText("Tue 10:00 · just you two").waitFor();
  await pane.getByText("One more goal").click();
  await pane.getByRole("heading", { name: "Lisbon with my sister" }).waitFor();
  await pane.getByText("3 of 5 steps done", { exact: true }).waitFor();
  await pane.getByText("Who could cover the Carlisle order in the week of my trip?").waitFor();

  const before = await offered(pane);
  expect(before).toHaveLength(3);
  const [first = "", second = "", third = ""] = before;
  await pane.getByRole("button", { name: `Another question instead of “${first}”` }).click();
  await pane.getByRole("checkbox", { name: first, exact: true }).waitFor({ state: "detached" });
  const [swapped = ""] = await offered(pane);
  expect(before).not.toContain(swapped);
  await pane.getByRole("checkbox", { name: second, exact: true }).uncheck();

  await pane.getByText("What the invite will say").click();
  const preview = pane.getByRole("region", { name: "Text for the invite" }).getByRole("paragraph");
  const promised = await preview.allInnerTexts();
  await putIn(meeting);
  const lines = await blockLines(meeting);
  expect(lines).toEqual(promised.map((line) => line.replace(/^\d\. /, "")));
  expect(lines).toEqual([
    "Our 1-1",
    expect.stringMatching(/^Your (trip to Lisbon: 3 of 5 steps done|new kitchen: under way)$/),
    expect.stringMatching(/^Your (trip to Lisbon: 3 of 5 steps done|new kitchen: under way)$/),
    swapped,
    third,
    "Add your own points, or swap any of these: Open our talk page",
  ]);
  expect(lines.join("\n")).not.toMatch(/1850|1100|14.?000|5.?200|[£$€%]/);
  await northfold.picture(page, "invite-put-in");

  await sendUpdate(meeting);
  const mine = await eventOf(northfold, "dana-whitfield", meeting.id);
  const toms = await copyOf(northfold, "tom-okafor", mine);
  for (const { body } of [mine, toms]) {
    for (const line of [swapped, third]) expect(body.content).toContain(line);
    expect(body.content.indexOf("Our 1-1")).toBeLessThan(body.content.indexOf("Hi Tom,"));
  }
  await page.close();

  const read = await openForm(northfold, "tom-okafor", "Dana / Tom");
  const [talk] = await Promise.all([
    read.page.waitForEvent("popup"),
    read.body.getByRole("link", { name: "Open our talk page" }).click(),
  ]);
  await tabIn(talk).getByRole("heading", { name: "Our talk page, Dana and me" }).waitFor();
  await tabIn(talk).getByText(swapped).waitFor();
  await talk.close();
  await read.page.close();
});

test("the block stands above what was there, is replaced and never doubled, and leaves without a trace", async () => {
  const meeting = await openMeeting(northfold, "dana-whitfield", "Dana / Tom", {
    week: "next",
    rewriting: "none",
  });
  const { page, pane, body } = meeting;
  const before = await eventOf(northfold, "dana-whitfield", meeting.id);
  const original = await bodyIn(page, before.body.content);
  expect(original).toContain("Hi Tom,");
  expect(original).toContain("Join the meeting now");
  await putIn(meeting);
  const first = await body.innerHTML();
  expect(first.replace(ours, "")).toBe(original);

  const [question = ""] = await offered(pane);
  await pane.getByRole("button", { name: `Another question instead of “${question}”` }).click();
  await pane.getByRole("button", { name: "Update the invite" }).click();
  await pane.getByRole("button", { name: "Update the invite" }).waitFor({ state: "detached" });
  await pane.getByText("It is in the invite.").waitFor();
  const second = await body.innerHTML();
  expect(second).not.toBe(first);
  expect(second.replace(ours, "")).toBe(original);

  await sendUpdate(meeting);
  const sent = await eventOf(northfold, "dana-whitfield", meeting.id);
  expect(await bodyIn(page, sent.body.content)).toBe(second);
  const toms = await copyOf(northfold, "tom-okafor", sent);
  expect((await bodyIn(page, toms.body.content)).replace(ours, "")).toBe(original);

  await pane.getByRole("button", { name: "Take it out" }).click();
  await pane.getByText("It is out. The rest of your text is as it was.").waitFor();
  await sendUpdate(meeting);
  const last = await eventOf(northfold, "dana-whitfield", meeting.id);
  // A form drops the line break with which a text begins, whoever sets it.
  expect(await bodyIn(page, last.body.content)).toBe(original.trimStart());
  await page.close();
});

test("as Outlook rewrites what it is given, the block is still found again, and what was typed stays", async () => {
  const meeting = await openMeeting(northfold, "dana-whitfield", "Dana / Ben", { week: "next" });
  const { page, pane, body } = meeting;
  const words = await body.innerText();
  await putIn(meeting);
  await sendUpdate(meeting);
  // Read back from the server, where classes and ids have been rewritten once more.
  await page.reload();
  await pane.getByText("This is in the invite.").waitFor();
  await body.press("Control+End");
  await page.keyboard.type("PS: the keys are at the desk.");
  await pane.getByRole("button", { name: "Take it out" }).click();
  await pane.getByText("It is out.").waitFor();
  expect(await body.getByText("Our 1-1").count()).toBe(0);
  expect(squeezed(await body.innerText())).toBe(squeezed(`${words}PS: the keys are at the desk.`));
  await page.close();
});

test("the report organises, with a room: the view is the report's own, and the block speaks for them", async () => {
  const meeting = await openMeeting(northfold, "priya-nair", "1:1 with Dana");
  const { page, pane } = meeting;
  await pane.getByRole("heading", { name: "Dana", exact: true }).waitFor();
  await pane.getByText("just you two").waitFor();
  await pane.getByRole("heading", { name: "I want to talk about" }).waitFor();
  const comingUp = pane.getByRole("region", { name: "May come up" });
  await comingUp.getByRole("heading", { name: "Hand in my dissertation" }).waitFor();
  expect(await pane.getByRole("heading", { name: "Ask about" }).count()).toBe(0);
  await pane.getByRole("button", { name: "Add a point" }).last().click();
  await pane.getByLabel("What would you like to talk about?").fill("Who answers the tender?");
  await pane.getByRole("button", { name: "Add", exact: true }).click();
  await pane.getByText("Your point is on the talk page.").waitFor();
  await putIn(meeting);
  const lines = await blockLines(meeting);
  expect(lines.slice(0, 2)).toEqual(["Our 1-1", "My dissertation: 2 of 5 steps done"]);
  await northfold.picture(page, "pane-report-organises");
  await page.close();
});

test("“Not this time” takes the goal out of the other person's sight and of the questions, unsaid", async () => {
  const mine = await openMeeting(northfold, "priya-nair", "1:1 with Dana", { week: "next" });
  await mine.pane.getByRole("button", { name: "Not this time: Hand in my dissertation" }).click();
  await mine.pane.getByText("Not this time. Nobody is told.").waitFor();
  await mine.page.close();
  const danas = await openMeeting(northfold, "dana-whitfield", "1:1 with Dana", { week: "next" });
  await danas.pane.getByRole("heading", { name: "Priya", exact: true }).waitFor();
  await danas.pane
    .getByRole("heading", { name: "Dance kathak again after eleven years" })
    .waitFor();
  expect(await danas.pane.locator("body").innerText()).not.toContain("issertation");
  await danas.page.close();
});

test("a series gets a block that stays true; each week's questions go to the talk page", async () => {
  const meeting = await openMeeting(northfold, "dana-whitfield", "Dana & Mei-Ling, weekly");
  const { page, pane } = meeting;
  await pane.getByRole("heading", { name: "Mei-Ling", exact: true }).waitFor();
  const [chosen = ""] = await offered(pane);
  await northfold.picture(page, "pane-occurrence");
  await pane.getByRole("button", { name: "Use for Wednesday" }).click();
  await pane.getByText("Kept on your talk page.").waitFor();
  expect(await pane.getByText("Kept for Wednesday").count()).toBe(1);
  await pane.getByText("Or put them in this meeting’s invite").click();
  await pane.getByText("When you send it, Outlook mails Mei-Ling an update.").waitFor();

  await page.getByRole("button", { name: "View series" }).click();
  await page.getByRole("button", { name: "View series" }).waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Beyond Target", exact: true }).click();
  await pane.getByText("The whole series · just you two").waitFor();
  await pane.getByRole("button", { name: "Set up this series" }).click();
  await pane.getByText("It is in the invite.").waitFor();
  const lines = await blockLines(meeting);
  expect(lines[0]).toBe("Our 1-1");
  expect(lines.join("\n")).not.toMatch(/steps|under way|coming up|reached|nearly/i);
  expect(lines.length).toBeGreaterThan(2);
  await northfold.picture(page, "pane-series");
  await page.close();

  const theirs = await openMeeting(northfold, "mei-ling-chen", "Dana & Mei-Ling, weekly");
  await theirs.pane
    .getByRole("region", { name: "Dana would like to ask" })
    .getByText(chosen)
    .waitFor();
  await theirs.page.close();
});

/** The body of the document the tenant keeps, as every HTML parser has it. */
function bodyIn(page: Page, html: string): Promise<string> {
  return page.evaluate(
    (text) => new DOMParser().parseFromString(text, "text/html").body.innerHTML,
    html,
  );
}

function squeezed(text: string): string {
  return text.replaceAll(/\s+/g, "");
}
