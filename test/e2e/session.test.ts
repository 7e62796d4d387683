import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { PersonKey } from "#sandbox/company/people.ts";
import { idOf, teamIdOf } from "#sandbox/seed/organisationPlan.ts";
import { tabTo } from "./keyboard.ts";
import { openNorthfold, type Look, type Northfold } from "./northfold.ts";
import { eventOf, openMeeting, sendUpdate } from "./outlookPane.ts";
import { atRest, axeFindings, tabIn } from "./tabFrame.ts";
import { ownOf, rowsIn } from "./tenantRows.ts";

let northfold: Northfold;

/** Screens look anew every few seconds, and a busy machine takes its time over it. */
const soon = { timeout: 40_000 };

/** Three people's screens one after the other, or one in five looks. */
const patience = 180_000;

beforeAll(async () => {
  northfold = await openNorthfold();
});

afterAll(() => northfold?.close());

async function openSession(who: PersonKey, look?: Look): Promise<Page> {
  const page = await northfold.openWall(who, "north", look);
  await tabIn(page).getByRole("button", { name: "The thirty minutes" }).click();
  await tabIn(page).getByRole("heading", { level: 1, name: "The thirty minutes" }).waitFor(soon);
  return page;
}

const step = (page: Page, name: RegExp) =>
  tabIn(page).getByRole("heading", { level: 2, name }).waitFor(soon);

/** Opens the leader's screen where one can be started, whatever an earlier try left: one that runs, or its end. */
async function openToStart(): Promise<Page> {
  const page = await openSession("dana-whitfield");
  const button = (name: string) => tabIn(page).getByRole("button", { name, exact: true });
  const [done, end] = [button("Done"), button("End it")];
  const start = tabIn(page).getByRole("button", { name: /^Start/ });
  await start.or(done).or(end).first().waitFor(soon);
  if (await end.isVisible()) {
    await end.click();
    await done.waitFor(soon);
  }
  if (await done.isVisible()) await done.click();
  await start.waitFor();
  return page;
}

test(
  "the leader starts it, two members follow on their own screens, one leaves with a goal of their own",
  async () => {
    const dana = await openToStart();
    await tabIn(dana).getByText("You lead it").waitFor();
    const tom = await openSession("tom-okafor");
    const left = tabIn(tom).getByRole("button", { name: "Done", exact: true });
    await tabIn(tom).getByText("It begins here").or(left).first().waitFor();
    await atRest(dana);
    await northfold.picture(dana, "session-before-light");
    await tabTo(dana, /^Start/);
    await dana.keyboard.press("Enter");
    await step(dana, /Step 1 of 7/);
    await step(tom, /Step 1 of 7/);

    await tabIn(dana).getByRole("button", { name: "Next step" }).click();
    await step(tom, /Step 2 of 7: Picture it/);
    // Whoever comes late is where the others are.
    const priya = await openSession("priya-nair");
    await step(priya, /Step 2 of 7: Picture it/);
    await tabTo(priya, "Idea 1");
    await priya.keyboard.type("A narrowboat for the summers");
    await tabIn(dana).getByRole("button", { name: "Next step" }).click();
    await tabIn(priya).getByText("It is time for: Choose one.").waitFor(soon);
    await tabTo(priya, "Go there");
    await priya.keyboard.press("Enter");
    await tabTo(priya, "Take this one: A narrowboat for the summers");
    await priya.keyboard.press("Enter");
    await tabIn(priya).getByLabel("My goal").waitFor();
    await northfold.picture(priya, "session-choose-light");
    const mine = async () =>
      (await rowsIn(northfold.company, "priya-nair", ownOf("priya-nair"))).find(
        (row) => row.kind === "goal" && row.title === "A narrowboat for the summers",
      );
    await expect.poll(mine, soon).toMatchObject({ status: "draft", consents: [], wall: [] });

    // Whoever was in it is there again after a reload, at the step that is on.
    await priya.reload();
    await step(priya, /Step 3 of 7/);
    await tabIn(dana).getByRole("button", { name: "End it" }).click();
    await step(priya, /^Done: A narrowboat for the summers/);
    await northfold.picture(priya, "session-done-light");
    await tabTo(priya, "To my board");
    await priya.keyboard.press("Enter");
    await expect.poll(mine, soon).toMatchObject({ status: "active", consents: [], wall: [] });
    const team = { kind: "team", team: teamIdOf("north") } as const;
    const kept = JSON.stringify(await rowsIn(northfold.company, "dana-whitfield", team));
    expect(kept).not.toMatch(/narrowboat/);
    expect(kept).not.toContain(idOf("priya-nair"));
    await tabIn(dana).getByRole("button", { name: "Done", exact: true }).click();
    await tabIn(dana).getByRole("button", { name: "Start anew" }).waitFor();
    for (const page of [tom, dana, priya]) await page.close();
  },
  patience,
);

test(
  "it reads well and axe finds nothing, in any theme or width",
  async () => {
    const dana = await openToStart();
    await tabIn(dana)
      .getByRole("button", { name: /^Start/ })
      .click();
    await step(dana, /Step 1 of 7/);
    for (let at = 2; at <= 3; at += 1) {
      await tabIn(dana).getByRole("button", { name: "Next step" }).click();
      await step(dana, new RegExp(`Step ${at} of 7`));
    }
    const findings: string[] = [];
    const tall = { width: 1280, height: 1300 };
    for (const [name, look] of [
      ["light", { theme: "default", viewport: tall }],
      ["dark", { theme: "dark", viewport: tall }],
      ["contrast", { theme: "contrast", viewport: tall }],
      ["narrow", { theme: "default", viewport: { width: 360, height: 1300 } }],
      ["320", { theme: "default", viewport: { width: 320, height: 1300 } }],
    ] as const) {
      const page =
        name === "contrast"
          ? await openSession("dana-whitfield", look)
          : await openSession("tom-okafor", look);
      await step(page, /Step 3 of 7/);
      await atRest(page);
      await northfold.picture(page, `session-during-${name}`);
      findings.push(...(await axeFindings(page)).map((finding) => `${name}: ${finding}`));
      const beyond = await tabIn(page)
        .locator("body")
        .evaluate((body) => body.scrollWidth - body.clientWidth);
      if (beyond > 0) findings.push(`${name}: ${beyond} px wider than the page`);
      await page.close();
    }
    expect(findings).toEqual([]);
    await dana.close();
  },
  patience,
);

test("a leader makes the team’s meeting the thirty minutes, and takes the agenda out again to the byte", async () => {
  const choice = { week: "next", rewriting: "none" } as const;
  const meeting = await openMeeting(northfold, "dana-whitfield", "North, Monday half hour", choice);
  const { page, pane, body, id } = meeting;
  const before = await body.innerHTML();
  await pane.getByRole("button", { name: "Make this the thirty minutes" }).click();
  await pane.getByText("Tom Okafor").first().waitFor();
  await northfold.picture(page, "pane-session-offer");
  expect(await body.innerText()).not.toContain("Half an hour for our own goals");
  await pane.getByRole("button", { name: "Put the agenda in the invite" }).click();
  await pane.getByText("This meeting is the thirty minutes.").waitFor();
  await body.getByText("Half an hour for our own goals").waitFor();
  await northfold.picture(page, "pane-session-there");
  await sendUpdate(meeting);
  const sent = (await eventOf(northfold, "dana-whitfield", id)).body.content;
  expect(sent).toContain("session-");
  expect(sent).not.toContain("narrowboat");
  await pane.getByRole("button", { name: "Take it out" }).click();
  await pane.getByRole("button", { name: "Make this the thirty minutes" }).waitFor();
  expect(await body.innerHTML()).toBe(before);
  await page.close();
});
