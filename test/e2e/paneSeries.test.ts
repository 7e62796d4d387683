import { afterAll, beforeAll, expect, test } from "vitest";
import { openNorthfold, type Northfold } from "./northfold.ts";
import { eventOf, openMeeting } from "./outlookPane.ts";
import { atRest, axeFindings } from "./tabFrame.ts";

let northfold: Northfold;

beforeAll(async () => {
  northfold = await openNorthfold();
});

afterAll(() => northfold?.close());

const weekly = "Dana & Mei-Ling, weekly";

test("one meeting of a series: its questions go to the talk page, and its invite only by choice", async () => {
  const meeting = await openMeeting(northfold, "dana-whitfield", weekly);
  const { page, pane, body, id } = meeting;
  const before = await body.innerHTML();
  const kept = await eventOf(northfold, "dana-whitfield", id);
  await pane.getByRole("button", { name: "Use for Wednesday" }).press("Enter");
  await pane.getByText("Kept for Wednesday").waitFor();
  expect(await body.innerHTML()).toBe(before);

  await pane.getByText("Or put them in this meeting’s invite").press("Enter");
  await pane.getByText(/^Invited: .*Mei-Ling/).waitFor();
  await pane.getByText(/makes one meeting of the series an exception/).waitFor();
  expect(await body.innerHTML()).toBe(before);
  await pane.getByRole("button", { name: "Put in this invite only" }).press("Enter");
  await pane.getByText("It is in the invite.").first().waitFor();
  expect(await body.innerText()).toContain("Our 1-1");
  // Written into the form alone: the calendar has it once the person sends.
  expect((await eventOf(northfold, "dana-whitfield", id)).body).toEqual(kept.body);
  await page.close();
});

test("before anything is written the pane says who is invited and when Outlook mails, in every look", async () => {
  const findings: string[] = [];
  for (const [name, theme, width] of [
    ["light", "default", 1280],
    ["dark", "dark", 1280],
    ["contrast", "contrast", 1280],
    ["narrow", "default", 720],
  ] as const) {
    const viewport = { width, height: 1100 };
    const meeting = await openMeeting(northfold, "dana-whitfield", "Dana / Tom", { viewport });
    const { page, pane, body } = meeting;
    const before = await body.innerHTML();
    await page.getByLabel("Theme").selectOption(theme);
    await page.emulateMedia({
      colorScheme: theme === "default" ? "light" : "dark",
      forcedColors: theme === "contrast" ? "active" : "none",
    });
    await pane.locator(`html[data-theme="${theme === "default" ? "light" : theme}"]`).waitFor();
    await pane.getByText("What the invite will say").click();
    await pane.getByText("Invited: Tom Okafor").waitFor();
    await pane.getByText(/When you send it, Outlook mails everyone invited/).waitFor();
    // This Office.js is older than Private, so nothing is promised of it.
    expect(await pane.getByRole("button", { name: "Mark it private" }).count()).toBe(0);
    expect(await body.innerHTML()).toBe(before);
    await atRest(page);
    await northfold.picture(page, `pane-readers-${name}`);
    findings.push(...(await axeFindings(page)).map((found) => `${name}: ${found}`));
    await page.close();
  }
  expect(findings).toEqual([]);
});
