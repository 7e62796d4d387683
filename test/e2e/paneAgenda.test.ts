import { afterAll, beforeAll, expect, test } from "vitest";
import { openNorthfold, type Northfold } from "./northfold.ts";
import { openForm, openPane, type OpenMeeting } from "./outlookPane.ts";
import { atRest, axeFindings } from "./tabFrame.ts";

let northfold: Northfold;

beforeAll(async () => {
  northfold = await openNorthfold();
});

afterAll(() => northfold?.close());

const counting = "How many calls did you make on Monday?";
const number = "Are you going to hit your number?";
const nearMiss = "How did the call with the mortgage adviser go?";

/** Puts the lines above what the organiser wrote, as a person does who clicks there and types. */
async function type({ page, body }: OpenMeeting, ...lines: readonly string[]): Promise<void> {
  await body.click();
  await page.keyboard.press("Control+Home");
  for (const line of lines) {
    await page.keyboard.insertText(line);
    await page.keyboard.press("Enter");
  }
}

const markupOf = async ({ body }: OpenMeeting): Promise<string> => await body.innerHTML();

test("a question that checks up is turned round in one click, by keyboard, and back; a near miss is left alone", async () => {
  const meeting = await openForm(northfold, "dana-whitfield", "Dana / Tom", { rewriting: "none" });
  const { page, pane, body } = meeting;
  await type(meeting, counting, nearMiss);
  const before = await markupOf(meeting);
  await openPane(page);
  const ways = pane.getByRole("region", { name: "Another way to ask" });
  await ways.getByText(counting).waitFor();
  expect(await ways.getByRole("listitem").count()).toBe(1);
  const [instead = ""] = await ways.locator(".way").allInnerTexts();
  expect(instead).toMatch(/your (trip to Lisbon|new kitchen)/);
  expect(await body.innerText()).not.toContain(instead);

  await ways.getByRole("button", { name: `Use this instead of “${counting}”` }).focus();
  await page.keyboard.press("Enter");
  await pane.getByText("It is in the invite. It goes out when you send it.").waitFor();
  expect(await markupOf(meeting)).toBe(before.replace(counting, instead));
  await ways.waitFor({ state: "detached" });

  await pane.getByRole("button", { name: "Undo" }).press("Enter");
  await pane.getByText("Your own words are back.").waitFor();
  expect(await markupOf(meeting)).toBe(before);

  await ways.getByRole("button", { name: `Leave it: “${counting}”` }).click();
  await pane.getByText("Left as you wrote it.").waitFor();
  await ways.waitFor({ state: "detached" });
  expect(await markupOf(meeting)).toBe(before);

  // Typed while the pane is open: seen when the person comes back to it.
  await type(meeting, number);
  await pane.getByRole("heading", { level: 1 }).click();
  await ways.getByText(number).waitFor();
  expect(await ways.getByRole("listitem").count()).toBe(1);
  await page.close();
});

test("in light, dark, contrast and a narrow window it can be read, and axe finds nothing", async () => {
  const findings: string[] = [];
  for (const [name, theme, width] of [
    ["light", "default", 1280],
    ["dark", "dark", 1280],
    ["contrast", "contrast", 1280],
    ["narrow", "default", 720],
  ] as const) {
    const viewport = { width, height: 1100 };
    const meeting = await openForm(northfold, "dana-whitfield", "Dana / Tom", { viewport });
    const { page, pane } = meeting;
    await type(meeting, counting, number);
    await openPane(page);
    await page.getByLabel("Theme").selectOption(theme);
    await page.emulateMedia({
      colorScheme: theme === "default" ? "light" : "dark",
      forcedColors: theme === "contrast" ? "active" : "none",
    });
    await pane.locator(`html[data-theme="${theme === "default" ? "light" : theme}"]`).waitFor();
    const ways = pane.getByRole("region", { name: "Another way to ask" });
    await ways.getByText(number).scrollIntoViewIfNeeded();
    await atRest(page);
    await northfold.picture(page, `pane-agenda-${name}`);
    findings.push(...(await axeFindings(page)).map((found) => `${name}: ${found}`));
    await page.close();
  }
  expect(findings).toEqual([]);
});
