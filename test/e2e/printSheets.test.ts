import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Day, Instant } from "#domain/day.ts";
import type { Category } from "#domain/goal/category.ts";
import type { Goal, GoalId } from "#domain/goal/goal.ts";
import { idOf } from "#sandbox/seed/organisationPlan.ts";
import { readPdf } from "../print/readPdf.ts";
import { openNorthfold, type Northfold } from "./northfold.ts";
import { renderPdf } from "./renderPdf.ts";
import { tabIn } from "./tabFrame.ts";
import { ownOf, rowsIn } from "./tenantRows.ts";

// Somebody with twelve goals of every sort, and their sheets as a reader of PDFs draws them.

const who = "callum-fraser";
const screens = resolve(import.meta.dirname, "../../artefacts/screens");
let northfold: Northfold;

const titles: readonly (readonly [title: string, category: Category, why?: string])[] = [
  ["Lisbon with my sister", "travel", "We said we would, ten years ago."],
  [
    "Take the whole family, grandparents and dog included, along the North Coast 500 in a van we have painted ourselves",
    "travel",
    "Because my father drove it in 1974 and has told us about the same sheep ever since, and because this is the last summer in which all four grandparents are well enough to come.",
  ],
  ["Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz auswendig", "education"],
  ["שבוע אחד בירושלים עם המשפחה", "family", "הבטחתי לאמא שלי"],
  ["Ένα σπίτι δίπλα στη θάλασσα", "home", "Για τα παιδιά."],
  ["Running 🏃🏽‍♀️ the Edinburgh half 🏴󠁧󠁢󠁳󠁣󠁴󠁿", "health"],
  ["A quiet Thursday", "time"],
  ["Учить дочку плавать", "family", "Пока она ещё маленькая."],
  ["Finish the novel in the drawer", "creative", "Chapter nine has waited long enough."],
  ["Give a term of Saturdays to the food bank", "giving"],
  ["A kitchen with a seat in the window", "home"],
  ["Team lead by the spring after next", "career", "I like it when others get better."],
];

beforeAll(async () => {
  northfold = await openNorthfold();
  const { company } = northfold;
  const store = company.storeFor(idOf(who));
  const own = ownOf(who);
  for (const row of await rowsIn(company, who, own))
    if (row.kind === "goal") await store.remove(own, row.id);
  const [photo] = (await rowsIn(company, "tom-okafor", ownOf("tom-okafor"))).flatMap((row) =>
    row.kind === "goal" && row.picture ? [row.picture] : [],
  );
  for (const [index, [title, category, why]] of titles.entries()) {
    const made = "2026-09-01T09:00:00Z" as Instant;
    const goal: Goal = {
      kind: "goal",
      id: `sheet-${String(index)}` as GoalId,
      title,
      category,
      ...(why !== undefined && { why }),
      status: "active",
      progress: { kind: "steps" },
      steps: index % 3 === 0 ? [{ id: "a", text: "Ask for the week off" }] : [],
      ...(index % 2 === 0 && { targetDay: "2027-05-14" as Day }),
      ...(index % 4 === 0 && photo && { picture: photo }),
      keptClose: false,
      consents: [],
      wall: [],
      rank: index + 1,
      revision: 1,
      createdAt: made,
      updatedAt: made,
    };
    await store.put(own, goal);
  }
});

afterAll(() => northfold?.close());

type Wanted = {
  readonly form: RegExp;
  readonly paper: "a4" | "letter";
  /** By their places in the list. */
  readonly goals: readonly number[];
  readonly picture?: boolean;
  readonly sheets: number;
};

const all = titles.map((_, index) => index);
const poster = /A poster of my goals/;
const folded = /Desk cards, to fold and stand/;
const small = /Small cards/;

const wanted: readonly (readonly [name: string, wanted: Wanted])[] = [
  ["poster-twelve-a4", { form: poster, paper: "a4", goals: all, sheets: 1 }],
  ["poster-twelve-letter", { form: poster, paper: "letter", goals: all, sheets: 1 }],
  ["poster-one-a4", { form: poster, paper: "a4", goals: [0], sheets: 1 }],
  ["poster-long-letter", { form: poster, paper: "letter", goals: [1, 2, 3], sheets: 1 }],
  ["poster-bare-a4", { form: poster, paper: "a4", goals: [0, 1, 4, 8], picture: false, sheets: 1 }],
  ["card-one-a4", { form: folded, paper: "a4", goals: [0], sheets: 1 }],
  ["card-long-letter", { form: folded, paper: "letter", goals: [1], sheets: 1 }],
  ["card-bare-a4", { form: folded, paper: "a4", goals: [1], picture: false, sheets: 1 }],
  ["small-a4", { form: small, paper: "a4", goals: [1, 3], sheets: 1 }],
];

test.each(wanted)("%s", async (name, { form, paper, goals, picture = true, sheets }) => {
  const page = await northfold.openTab(who, {
    viewport: { width: 1280, height: 1500 },
    subPage: "print",
  });
  const tab = tabIn(page);
  await tab.getByRole("img", { name: /^Sheet 1 of / }).waitFor();
  await tab.getByRole("radio", { name: form }).check();
  await tab.getByLabel("Paper").selectOption(paper);
  await tab.getByRole("checkbox", { name: "Picture" }).setChecked(picture);
  const choice = tab.getByRole("group", { name: "Goals" }).getByRole("checkbox");
  for (const index of all) await choice.nth(index).setChecked(goals.includes(index));
  await tab.getByRole("img", { name: new RegExp(`^Sheet 1 of ${String(sheets)}: `) }).waitFor();
  const downloading = page.waitForEvent("download");
  await tab.getByRole("button", { name: "Save as a PDF" }).click();
  const bytes = await readFile(await (await downloading).path());
  const read = await readPdf(bytes);
  expect(read.pages).toBe(sheets);
  expect(read.size).toEqual(paper === "a4" ? [595, 842] : [612, 792]);
  expect(read.tree.filter(({ role }) => role === "Figure").length > 0).toBe(
    picture && goals.some((index) => index % 4 === 0),
  );
  for (const [index, png] of (await renderPdf(page.context(), bytes)).entries())
    await writeFile(join(screens, `sheet-${name}-${String(index + 1)}.png`), png);
  await page.close();
});
