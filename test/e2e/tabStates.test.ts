import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type { PersonKey } from "#sandbox/company/people.ts";
import { idOf } from "#sandbox/seed/organisationPlan.ts";
import { ownTitle, shownTitle } from "#store/sharepoint/titles.ts";
import { asAdministrator } from "#support/asAdministrator.ts";
import { openNorthfold, type Look, type Northfold } from "./northfold.ts";
import { misfits, shiftsIn, watchShifts, widthOf } from "./pageLayout.ts";
import { atRest, axeFindings, tabIn } from "./tabFrame.ts";

let northfold: Northfold;

beforeAll(async () => {
  northfold = await openNorthfold();
  await watchShifts(northfold.context);
});

afterEach(() => northfold.company.tenant.faults.clear());

afterAll(() => northfold?.close());

const desk = { width: 1280, height: 800 };
const looks: readonly (Look & { readonly name: string })[] = [
  { name: "light", theme: "default", viewport: desk },
  { name: "dark", theme: "dark", viewport: desk },
  { name: "contrast", theme: "contrast", viewport: desk },
  { name: "narrow", theme: "default", viewport: { width: 390, height: 844 } },
];

type State = {
  readonly name: string;
  readonly who: PersonKey;
  /** What has happened before the tab is opened. */
  readonly given?: () => Promise<void> | void;
  /** A section to go to, where it is not the first. */
  readonly section?: "Talks" | "Me";
  readonly says: string;
  /** A line that comes once the network was waited for stands above the page and moves it down. */
  readonly lineComes?: true;
  /** The name of the button by which one goes on. */
  readonly wayOn: string;
};

const faults = () => northfold.company.tenant.faults;

/** Every way in which a person can find their tab other than well. */
const states: readonly State[] = [
  {
    name: "first-run",
    who: "ben-hartley",
    says: "What are you working for?",
    wayOn: "Add a goal",
  },
  {
    name: "nobody-to-meet",
    who: "petra-novakova",
    section: "Talks",
    says: "Nobody is named for you to hold 1-1s with yet.",
    wayOn: "To my goals",
  },
  {
    name: "offline-without-a-copy",
    who: "jack-thornton",
    given: () => faults().offline(true),
    says: "There is no connection.",
    wayOn: "Try again",
  },
  {
    name: "offline-with-a-copy",
    who: "tom-okafor",
    given: async () => {
      await visit("tom-okafor");
      faults().offline(true);
    },
    says: "as this device last knew",
    lineComes: true,
    wayOn: "Add a goal",
  },
  {
    name: "refused",
    who: "luca-moretti",
    // SharePoint hides what it refuses, so that nobody is told which it was.
    given: () => faults().fail(1000, 403, "accessDenied"),
    says: "Beyond Target is not set up for you yet, or no longer.",
    wayOn: "Try again",
  },
  {
    name: "busy",
    who: "noam-peretz",
    given: () => faults().throttle(1000, 120),
    says: "Microsoft 365 is busy.",
    wayOn: "Try again",
  },
  {
    name: "signed-out",
    who: "yusuf-demir",
    given: () => northfold.company.identity.switches.requireInteraction(idOf("yusuf-demir")),
    says: "Everything is where you left it.",
    wayOn: "Sign in",
  },
  {
    name: "not-provisioned",
    who: "gethin-pugh",
    given: once(() => takeAway("gethin-pugh", ownTitle(idOf("gethin-pugh")))),
    says: "The list for your goals is not there yet",
    wayOn: "Try again",
  },
  {
    name: "not-in-the-directory",
    who: "colin-marsh",
    says: "Beyond Target is not set up for you yet",
    wayOn: "Try again",
  },
  {
    name: "partly-failed",
    who: "aoife-brennan",
    given: once(() =>
      takeAway("dana-whitfield", shownTitle(idOf("dana-whitfield"), idOf("aoife-brennan"))),
    ),
    section: "Talks",
    says: "Not everything could be read",
    wayOn: "Dana Whitfield",
  },
];

test.each(states)(
  "$name is said in words, with a way on, whatever it looks like",
  async (state) => {
    const findings: string[] = [];
    for (const { name, ...look } of looks) {
      await state.given?.();
      const page = await northfold.openTab(state.who, look);
      const tab = tabIn(page);
      if (state.section) await go(page, state.section);
      await tab.getByText(state.says).first().waitFor();
      await tab.getByRole("button", { name: state.wayOn, exact: true }).first().waitFor();
      await atRest(page);
      await northfold.picture(page, `state-${state.name}-${name}`);
      findings.push(
        ...(await axeFindings(page)),
        ...(await misfits(page)),
        ...(state.lineComes ? [] : await moved(page, state.name)),
      );
      await page.close();
      faults().clear();
    }
    expect(findings).toEqual([]);
  },
);

test("what the other shows that cannot be read leaves the rest of the talk page", async () => {
  const page = await northfold.openTab("aoife-brennan", { viewport: desk });
  const tab = tabIn(page);
  await go(page, "Talks");
  await tab.getByRole("button", { name: "Dana Whitfield", exact: true }).click();
  await tab.getByText("What Dana shows you cannot be read just now.").waitFor();
  await tab.getByLabel("A point for Dana").waitFor();
  await tab.getByText("Shadowing Hannah: when?").waitFor();
  await northfold.picture(page, "state-talk-partly-failed");
  await tab.getByRole("button", { name: "Try again" }).click();
  expect(await misfits(page)).toEqual([]);
  await page.close();
});

test("on a slow network the first opening says that it opens, and what then comes moves nothing", async () => {
  faults().delay(1_500);
  const page = await northfold.openTab("sofia-lindqvist", { viewport: desk });
  await tabIn(page).getByText("Opening your goals…").waitFor();
  await northfold.picture(page, "state-opening");
  await tabIn(page).getByRole("button", { name: "Add a goal" }).first().waitFor();
  expect(await moved(page, "opening")).toEqual([]);
  await page.close();
});

test("over a copy on the device nothing waits and nothing moves, however slow the service", async () => {
  await visit("mei-ling-chen");
  faults().delay(2_000);
  const page = await northfold.openTab("mei-ling-chen", { viewport: desk });
  const tab = tabIn(page);
  await tab.getByRole("main").getByRole("article").first().waitFor();
  expect(await tab.getByText("Opening your goals…").count()).toBe(0);
  await go(page, "Talks");
  await tab.getByRole("button", { name: "Dana Whitfield", exact: true }).click();
  await tab.getByRole("heading", { level: 1, name: /Our talk page/ }).waitFor();
  await tab.getByLabel("A point for Dana").waitFor();
  await go(page, "Me");
  expect(await moved(page, "copy")).toEqual([]);
  await page.close();
});

/** The pages of a person with a full board, and how each is reached. */
const pages: readonly (readonly [name: string, open: (page: Page) => Promise<void>])[] = [
  ["board", (page) => go(page, "My goals")],
  ["goal", (page) => press(page, "Lisbon with my sister", "Who sees this")],
  ["edit-goal", (page) => press(page, "Edit", "Edit Lisbon with my sister")],
  [
    "picture",
    async (page) => {
      await press(page, "Cancel", "Who sees this");
      await press(page, "Change the picture");
      await tabIn(page).getByRole("dialog").getByRole("button", { name: "Cancel" }).waitFor();
    },
  ],
  [
    "let-go",
    async (page) => {
      await shut(page);
      await press(page, "Let it go", "Let “Lisbon with my sister” go?");
    },
  ],
  [
    "print",
    async (page) => {
      await shut(page);
      await press(page, "Print a desk card");
      await tabIn(page)
        .getByRole("img", { name: /^Sheet 1 of 1: / })
        .waitFor();
    },
  ],
  [
    "new-goal",
    async (page) => {
      await go(page, "My goals");
      await press(page, "Add a goal");
      await tabIn(page).getByLabel("What are you working for?").waitFor();
    },
  ],
  [
    "year",
    async (page) => {
      await go(page, "My goals");
      await press(page, "What went well this year", /^What went well in \d{4}$/);
    },
  ],
  ["talks", (page) => go(page, "Talks")],
  ["newcomer", (page) => press(page, "Choose what to show Helen", "What may Helen see?")],
  [
    "talk",
    async (page) => {
      await shut(page);
      await press(page, "Dana Whitfield", "Our talk page, Dana and me");
    },
  ],
  ["me", (page) => go(page, "Me")],
  [
    "erase",
    async (page) => {
      await press(page, "Erase everything…");
      await tabIn(page).getByText("This is removed:").waitFor();
    },
  ],
  [
    "values",
    async (page) => {
      await shut(page);
      await press(page, "Edit what matters to me", "What matters to me");
      await tabIn(page).getByRole("textbox", { name: "First" }).waitFor();
    },
  ],
  [
    "sort",
    async (page) => {
      await press(page, "Sort the cards");
      await tabIn(page).getByText("1 of 36", { exact: true }).waitFor();
    },
  ],
];

test.each<[string, { readonly width: number; readonly height: number }]>([
  ["a phone", { width: 390, height: 844 }],
  // 1280 by 1024 at 400 %, below the shell's own lines.
  ["400 % zoom", { width: 320, height: 256 + 188 }],
])(
  "at the width of %s every page reads down one column, and nothing is cut",
  async (name, viewport) => {
    const page = await northfold.openTab("tom-okafor", { viewport });
    await tabIn(page).getByRole("button", { name: "Add a goal" }).waitFor();
    expect(await widthOf(page)).toBeLessThanOrEqual(viewport.width);
    const findings: string[] = [];
    for (const [what, open] of pages) {
      await open(page);
      await atRest(page);
      // The whole of it is looked at, though what is so large shows but a line or two at a time.
      await page.setViewportSize({ width: viewport.width, height: 2400 });
      await atRest(page);
      await northfold.picture(page, `reflow-${what}-${String(viewport.width)}`);
      await page.setViewportSize(viewport);
      findings.push(...(await misfits(page)).map((finding) => `${what}, ${name}: ${finding}`));
    }
    expect(findings).toEqual([]);
    await page.close();
  },
);

/** Movements that a person would see: a hundredth of the screen's height and width. */
async function moved(page: Page, name: string): Promise<readonly string[]> {
  const shifts = await shiftsIn(page);
  const sum = shifts.reduce((total, { value }) => total + value, 0);
  return sum < 0.01
    ? []
    : shifts.map(
        ({ value, moved: what }) => `${name} moved ${value.toFixed(3)}: ${what.join(" | ")}`,
      );
}

async function go(page: Page, section: string): Promise<void> {
  const tab = tabIn(page);
  await tab.getByRole("navigation").getByRole("button", { name: section }).click();
  await tab.getByRole("heading", { level: 1, name: section }).waitFor({ state: "attached" });
}

async function press(page: Page, name: string, heading?: string | RegExp): Promise<void> {
  const tab = tabIn(page);
  await tab.getByRole("main").getByRole("button", { name, exact: true }).first().click();
  if (heading !== undefined)
    await tab.getByRole("heading", { name: heading }).first().waitFor({ state: "attached" });
}

/** Leaves a dialog, with nothing chosen. */
async function shut(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await tabIn(page).getByRole("dialog").waitFor({ state: "detached" });
}

/** Opens the tab once, so that the device has a copy of all that is on it. */
async function visit(who: PersonKey): Promise<void> {
  const page = await northfold.openTab(who);
  await tabIn(page).getByRole("main").getByRole("article").first().waitFor();
  await go(page, "Talks");
  await tabIn(page).getByRole("main").getByRole("listitem").first().waitFor();
  await page.close();
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => (done ??= work());
}

async function takeAway(who: PersonKey, title: string): Promise<void> {
  const home = northfold.company.plan.people.find(({ id }) => id === idOf(who))?.home ?? "";
  const { administratorToken: token, tenant } = northfold.company;
  await asAdministrator(
    { administrator: { token, transport: tenant.fetch } },
    "DELETE",
    `${home}/_api/web/lists/getByTitle('${title}')`,
  );
}
