import { createHash } from "node:crypto";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { pairTag, talkSubPage } from "#domain/talk/pairTag.ts";
import type { PersonKey } from "#sandbox/company/people.ts";
import { idOf } from "#sandbox/seed/organisationPlan.ts";
import { openNorthfold, type Northfold } from "./northfold.ts";
import { misfits, misfitsZoomed } from "./pageLayout.ts";
import { atRest, axeFindings, saved, tabIn } from "./tabFrame.ts";

let northfold: Northfold;

beforeAll(async () => {
  northfold = await openNorthfold();
});

afterEach(() => northfold.company.tenant.faults.clear());

afterAll(() => northfold?.close());

const desk = { width: 1280, height: 960 };
const phone = { width: 390, height: 844 };
const tall = ({ width }: { readonly width: number }) => ({ width, height: 2000 });

/** Each look has a goal of its own to be reached, since that opens once. */
const looks = [
  { name: "light", theme: "default", viewport: desk, who: "tom-okafor", reached: "A new kitchen" },
  { name: "dark", theme: "dark", viewport: desk, who: "callum-fraser", reached: "A wee boat" },
  { name: "contrast", theme: "contrast", viewport: desk, who: "priya-nair", reached: "Hand in my" },
  { name: "narrow", theme: "default", viewport: phone, who: "mei-ling-chen", reached: "Deposit" },
] as const;

const lisbon = "Lisbon with my sister";

test.each(looks)(
  "what a goal asks and answers fits and has no finding of axe's, $name",
  async ({ name, ...look }) => {
    const page = await northfold.openTab("tom-okafor", look);
    const tab = tabIn(page);
    const seen = viewer(page, name);
    await tab.getByRole("button", { name: `Move ${lisbon}` }).click();
    await tab.getByRole("dialog", { name: `Where does “${lisbon}” go?` }).waitFor();
    await seen("place");
    await page.keyboard.press("Escape");
    await tab.getByRole("dialog").waitFor({ state: "detached" });

    await tab.getByRole("button", { name: lisbon, exact: true }).click();
    await tab.getByRole("heading", { name: "Who sees this" }).waitFor();
    await tab.getByRole("button", { name: "Let it go" }).click();
    await tab.getByRole("dialog", { name: `Let “${lisbon}” go?` }).waitFor();
    await seen("let-go");
    await page.keyboard.press("Escape");
    await tab.getByRole("dialog").waitFor({ state: "detached" });

    await tab.getByRole("button", { name: "Edit", exact: true }).click();
    await tab.getByLabel("Why it matters").fill("After the divorce we go at last.");
    await tab.getByRole("button", { name: "Save" }).click();
    await tab.getByRole("dialog", { name: /^This may now be about/ }).waitFor();
    await seen("ask-first");
    await tab.getByRole("button", { name: "Go on editing" }).click();
    await tab.getByRole("dialog").waitFor({ state: "detached" });
    await tab.getByRole("button", { name: "Cancel" }).click();

    await tab.getByRole("heading", { name: "Who sees this" }).waitFor();
    await tab.getByRole("button", { name: "Keep it close" }).click();
    await tab.getByText(/^Kept close: nobody is shown this goal/).waitFor();
    await saved(page);
    await page.setViewportSize(tall(look.viewport));
    await seen("kept-close");
    await page.setViewportSize(look.viewport);
    await tab.getByRole("button", { name: "Open it up" }).click();
    await tab.getByRole("dialog", { name: `Open up “${lisbon}”?` }).waitFor();
    await seen("open-up");
    await tab.getByRole("dialog").getByRole("button", { name: "Open it up" }).click();
    await tab.getByRole("dialog").waitFor({ state: "detached" });
    await saved(page);

    await page.setViewportSize(tall(look.viewport));
    const sees = (reader: string) =>
      tab.getByRole("switch", { name: `${reader} can see`, exact: true });
    await sees("Benedict").uncheck();
    await tab.getByText("Taken back: Benedict can no longer see it").waitFor({ timeout: 30_000 });
    northfold.company.tenant.faults.offline(true);
    await sees("Dana").uncheck();
    await tab.getByText("until SharePoint has it, Dana can still see it").waitFor();
    await seen("taking-back");
    await sees("Benedict").check();
    await sees("Dana").check();
    northfold.company.tenant.faults.clear();
    await page.evaluate("window.dispatchEvent(new Event('online'))");
    await saved(page);
    expect(seen.findings).toEqual([]);
    await page.close();
  },
);

test.each(looks)(
  "a reached goal and its year fit and have no finding of axe's, $name",
  async ({ name, who, reached, ...look }) => {
    const page = await northfold.openTab(who, { ...look, viewport: tall(look.viewport) });
    const tab = tabIn(page);
    const seen = viewer(page, name);
    await tab.getByRole("button", { name: new RegExp(`^${reached}`) }).click();
    await tab.getByRole("button", { name: "I got there" }).click();
    await tab.getByRole("heading", { name: "You got there" }).waitFor();
    await saved(page);
    await seen("reached");
    await tab.getByRole("button", { name: "What went well this year" }).click();
    await tab.getByRole("heading", { name: /^What went well in/ }).waitFor();
    await seen("year");
    expect(seen.findings).toEqual([]);
    await page.close();
  },
);

test.each(looks)(
  "somebody new and talks that are no more fit and have no finding of axe's, $name",
  async ({ name, ...look }) => {
    const findings: string[] = [];
    const page = await northfold.openTab("tom-okafor", { ...look, subPage: "talks" });
    const asking = viewer(page, name);
    await tabIn(page).getByText("You and Helen have held 1-1s here since").waitFor();
    await asking("newcomer-line");
    await tabIn(page).getByRole("button", { name: "Choose what to show Helen" }).click();
    await tabIn(page).getByRole("dialog", { name: "What may Helen see?" }).waitFor();
    await asking("newcomer");
    findings.push(...asking.findings);
    await page.close();

    const talks = [
      ["talk-ended", "kwame-boateng", "marta-kowalczyk", "Your 1-1s with Marta ended on"],
      ["talk-unknown", "ben-hartley", "carys-morgan", "you are not one of them"],
    ] as const;
    for (const [what, one, other, words] of talks) {
      const link = await northfold.openTab(one, { ...look, subPage: await subPageOf(one, other) });
      const seen = viewer(link, name);
      await tabIn(link).getByText(words).waitFor();
      await seen(what);
      findings.push(...seen.findings);
      await link.close();
    }
    expect(findings).toEqual([]);
  },
);

test.each(looks)(
  "a copy taken along and a computer that waits fit and have no finding of axe's, $name",
  async ({ name, ...look }) => {
    const page = await northfold.openTab("tom-okafor", { ...look, subPage: "me" });
    const tab = tabIn(page);
    const seen = viewer(page, name);
    await tab.getByRole("heading", { name: "Your own copy" }).waitFor();
    const coming = page.waitForEvent("download");
    await tab.getByRole("button", { name: "Download as data" }).click();
    await coming;
    await tab.getByText(/should be among your downloads/).scrollIntoViewIfNeeded();
    await seen("exported");
    northfold.company.tenant.faults.offline(true);
    await tab.getByRole("switch", { name: "Take part" }).uncheck();
    await tab.getByText("You are not taking part.").waitFor();
    await tab.getByRole("switch", { name: "This is a shared computer" }).click();
    await tab.getByRole("button", { name: "Leave the switch as it was" }).waitFor();
    await seen("shared-waiting");
    await tab.getByRole("button", { name: "Leave the switch as it was" }).click();
    await tab.getByRole("switch", { name: "Take part" }).check();
    northfold.company.tenant.faults.clear();
    await page.evaluate("window.dispatchEvent(new Event('online'))");
    await saved(page);
    expect(seen.findings).toEqual([]);
    await page.close();
  },
);

type Viewer = ((what: string) => Promise<void>) & { readonly findings: readonly string[] };

/** Keeps a picture of what a page shows, and what axe and the page's own width have against it. */
function viewer(page: Page, look: string): Viewer {
  const findings: string[] = [];
  const view = async (what: string): Promise<void> => {
    await atRest(page);
    await northfold.picture(page, `${what}-${look}`);
    const found = [...(await axeFindings(page)), ...(await misfits(page))];
    if (look === "narrow")
      found.push(...(await misfitsZoomed(page, () => northfold.picture(page, `${what}-zoomed`))));
    findings.push(...found.map((finding) => `${what}, ${look}: ${finding}`));
  };
  return Object.assign(view, { findings });
}

async function subPageOf(one: PersonKey, other: PersonKey): Promise<string> {
  const digest = (text: string) => Promise.resolve(createHash("sha256").update(text).digest("hex"));
  return talkSubPage(await pairTag(idOf(one), idOf(other), digest));
}
