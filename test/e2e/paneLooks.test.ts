import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { PersonKey } from "#sandbox/company/people.ts";
import { openNorthfold, type Northfold } from "./northfold.ts";
import { openedIn, openMeeting, putIn, type OpenMeeting } from "./outlookPane.ts";
import { atRest, axeFindings } from "./tabFrame.ts";

let northfold: Northfold;

beforeAll(async () => {
  northfold = await openNorthfold();
});

afterAll(() => northfold?.close());

type Act = (meeting: OpenMeeting) => Promise<void>;

type Scene = {
  readonly name: string;
  readonly who: PersonKey;
  readonly subject: string;
  /** Words by which one knows that the pane has arrived there. */
  readonly words: string;
  readonly act?: Act;
  /** Further pictures from the same pane, each with what is done for it. */
  readonly further?: readonly (readonly [string, Act])[];
};

const scenes: readonly Scene[] = [
  {
    name: "manager",
    who: "dana-whitfield",
    subject: "Dana / Tom",
    words: "Three questions",
    further: [
      [
        "preview",
        async ({ pane }) => {
          await pane.getByText("One more goal").click();
          await pane.getByText("What the invite will say").click();
        },
      ],
      ["put-in", putIn],
    ],
  },
  {
    name: "occurrence",
    who: "dana-whitfield",
    subject: "Dana & Mei-Ling, weekly",
    words: "Use for Wednesday",
    act: ({ pane }) => pane.getByText("Or put them in this meeting’s invite").click(),
  },
  { name: "report", who: "priya-nair", subject: "1:1 with Dana", words: "May come up" },
  {
    name: "add-a-point",
    who: "tom-okafor",
    subject: "Dana / Tom",
    words: "Add a point",
    act: async ({ pane }) => {
      await pane.getByRole("button", { name: "Add a point" }).last().click();
      await pane.getByRole("button", { name: "Add", exact: true }).click();
      await pane.getByText("Write a few words first.").waitFor();
    },
  },
  {
    name: "mentor",
    who: "benedict-osei",
    subject: "Mentoring: Benedict and Tom",
    words: "Ask about",
  },
  {
    name: "no-relation",
    who: "dana-whitfield",
    subject: "Dana / Kwame: hospital leads in Birmingham",
    words: "no talk page yet",
  },
  {
    name: "three-people",
    who: "dana-whitfield",
    subject: "Northern trusts: who does what",
    words: "Names are out",
  },
  { name: "shows-nothing", who: "dana-whitfield", subject: "Dana / Leah", words: "nothing to ask" },
  {
    name: "outsider",
    who: "tom-okafor",
    subject: "Northfold and Calder Biolabs: incubators",
    words: "somebody from outside",
  },
  {
    name: "hard-words",
    who: "noam-peretz",
    subject: "Noam and Marta, before the week starts",
    words: "I want to talk about",
  },
];

type Theme = "default" | "dark" | "contrast";
const themes: readonly (readonly [string, Theme])[] = [
  ["light", "default"],
  ["dark", "dark"],
  ["contrast", "contrast"],
];
const viewport = { width: 1280, height: 1100 };

test.each(scenes)(
  "the pane “$name” is kept in three themes, and axe finds nothing in it",
  async (scene) => {
    const meeting = await openMeeting(northfold, scene.who, scene.subject, { viewport });
    const { page, pane } = meeting;
    await pane.getByText(scene.words).first().waitFor();
    const findings: string[] = [];
    for (const [name, act] of [[scene.name, scene.act] as const, ...(scene.further ?? [])]) {
      await act?.(meeting);
      for (const [look, theme] of themes) {
        await wear(page, theme);
        await atRest(page);
        await northfold.picture(page, `pane-${name}-${look}`);
        findings.push(...(await axeFindings(page)).map((found) => `${name}, ${look}: ${found}`));
      }
    }
    expect(findings).toEqual([]);
    await page.close();
  },
);

/**
 * Office.js from npm knows no theme on the web, so the pane asks the browser, as it does in such an
 * Outlook; the shell around it is put into the same theme.
 */
async function wear(page: Page, theme: Theme): Promise<void> {
  await page.getByLabel("Theme").selectOption(theme);
  await page.emulateMedia({
    colorScheme: theme === "default" ? "light" : "dark",
    forcedColors: theme === "contrast" ? "active" : "none",
  });
  const worn = theme === "default" ? "light" : theme;
  await openedIn(page).pane.locator(`html[data-theme="${worn}"]`).waitFor();
}
