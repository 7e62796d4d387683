import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import type { GoalId } from "#domain/goal/goal.ts";
import { layoutFolded } from "#domain/print/layoutCards.ts";
import { layoutPoster } from "#domain/print/layoutPoster.ts";
import { layoutTalk } from "#domain/print/layoutTalk.ts";
import type { PrintGoal } from "#domain/print/PrintGoal.ts";
import type { Measure, Sheet } from "#domain/print/Sheet.ts";
import { writePdf } from "#print/writePdf.ts";
import { readPdf } from "./readPdf.ts";

const require = createRequire(import.meta.url);
const measure: Measure = (text, size) => text.length * size * 0.55;

/** One white pixel, as a PNG. */
const pixel = Uint8Array.from(
  Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4////fwAJ+wP9KobjigAAAABJRU5ErkJggg==",
    "base64",
  ),
);

const painted: string[] = [];

async function pdfOf(sheets: readonly Sheet[], signal?: AbortSignal): Promise<Uint8Array> {
  painted.length = 0;
  return await writePdf({
    sheets,
    title: "What I am working for",
    language: "en",
    pictures: new Map([["goal-0" as GoalId, pixel]]),
    loadFont: async (part, weight) => {
      const face = `source-sans-3-${part}-${weight === "regular" ? "400" : "600"}-normal.woff`;
      return Uint8Array.from(
        readFileSync(require.resolve(`@fontsource/source-sans-3/files/${face}`)),
      ).buffer;
    },
    paint: async (text) => {
      painted.push(text);
      return { png: pixel, width: 10, height: 10, baseline: 8 };
    },
    madeAt: new Date("2026-11-23T09:30:00Z"),
    ...(signal && { signal }),
  });
}

function goalsOf(titles: readonly string[]): readonly PrintGoal[] {
  return titles.map((title, index) => ({
    id: `goal-${String(index)}` as GoalId,
    title,
    lines: [{ text: "By June 2027", ink: "quiet" }],
    picture:
      index === 0
        ? { kind: "own", alt: "A yellow tram" }
        : {
            kind: "motif",
            motif: {
              ground: "M0 234h400v66H0z",
              tone: "M142 140h116v94h-116z",
              lines: "M0 234h400",
              paper: "#ffffff",
              ink: "#000000",
            },
          },
  }));
}

const poster = (titles: readonly string[]) =>
  layoutPoster(
    {
      heading: "What I am working for",
      goals: goalsOf(titles),
      values: { name: "What matters to me", labels: ["Fair play"] },
    },
    "a4",
    measure,
  );

test("a poster of twelve is a tagged document with a heading a goal, in their order", async () => {
  const titles = Array.from({ length: 12 }, (_, index) => `Goal number ${String(index + 1)}`);
  const pdf = await readPdf(await pdfOf(poster(titles)));
  expect(pdf).toMatchObject({
    isMarked: true,
    language: "en",
    title: "What I am working for",
    pages: 1,
  });
  const roles = pdf.tree.map(({ role }) => role);
  expect(roles.filter((role) => role === "H1")).toHaveLength(1);
  expect(roles.filter((role) => role === "H2")).toHaveLength(12);
  // A drawing is decoration; the one picture is a figure, with its words.
  expect(pdf.tree.filter(({ role }) => role === "Figure")).toMatchObject([
    { alt: "A yellow tram" },
  ]);
  const text = pdf.texts.join(" ");
  const places = titles.map((title) => text.indexOf(title));
  expect(places.every((place) => place >= 0)).toBe(true);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(text.match(/Goal number \d+/g)).toHaveLength(12);
});

test("cards begin with their goal, what matters is read first where it is on the back", async () => {
  const values = { name: "What matters to me", labels: ["Fair play", "My family"] };
  const sheets = layoutFolded({ goals: goalsOf(["Lisbon", "A boat"]), values }, "letter", measure);
  const pdf = await readPdf(await pdfOf(sheets));
  expect(pdf.pages).toBe(2);
  expect(pdf.tree.filter(({ role }) => role === "H1")).toHaveLength(2);
  expect(pdf.tree.filter(({ role }) => role === "H2")).toEqual([]);
  expect(pdf.texts[0]).toContain("Fair play");
});

test("a sheet for a talk has a heading a part, its texts once and no rule that is read", async () => {
  const sheets = layoutTalk(
    {
      heading: "Talking with Tom",
      when: "Tuesday 24 November",
      sections: [
        { heading: "To ask", lines: ["How is Lisbon coming on?", "What would help?"], room: 2 },
        { heading: "What I will do", lines: [], room: 2 },
      ],
      values: { name: "What matters to me", labels: ["Fair play"] },
    },
    "letter",
    measure,
  );
  const pdf = await readPdf(await pdfOf(sheets));
  expect(pdf).toMatchObject({ isMarked: true, pages: 1, size: [612, 792] });
  const roles = pdf.tree.map(({ role }) => role).filter((role) => /^(?:H\d|P)$/.test(role));
  expect(roles).toEqual(["H1", "P", "H2", "P", "P", "H2", "P", "P"]);
  expect(pdf.texts[0]?.match(/How is Lisbon coming on\?/g)).toHaveLength(1);
  expect(pdf.texts[0]).toMatch(/To ask.*What would help\?.*What I will do.*Fair play/s);
});

test("letters of Europe's scripts are text; what the font lacks is drawn, with its words beside", async () => {
  const titles = ["Łódź και Αθήνα, Київ, Việt", "Surf 🏄🏽‍♀️ in June", "שבוע 2 בירושלים"];
  const pdf = await readPdf(await pdfOf(poster(titles)));
  const text = pdf.texts.join(" ").normalize("NFC");
  expect(text).toContain("Łódź και Αθήνα, Київ, Việt");
  expect(text).toContain("Surf ");
  expect(text).toContain("in June");
  expect(painted).toEqual(["🏄🏽‍♀️ ", "שבוע 2 בירושלים"]);
  expect(pdf.tree.filter(({ role }) => role === "Span")).toHaveLength(2);
  const bytes = Buffer.from(await pdfOf(poster(titles))).toString("latin1");
  // Words as UTF-16, as a PDF has those that are no Latin.
  const utf16 = Buffer.from("שבוע 2 בירושלים", "utf16le").swap16().toString("latin1");
  expect(bytes).toContain(utf16);
});

test("it names its standard, and nothing but itself as its maker", async () => {
  const bytes = Buffer.from(await pdfOf(poster(["Lisbon"]))).toString("latin1");
  expect(bytes).toContain("<pdfuaid:part>1</pdfuaid:part>");
  expect(bytes).toContain("/DisplayDocTitle true");
  expect(bytes).not.toMatch(/\/Author/);
});

test("whoever calls it off gets the reason and no file", async () => {
  const off = new AbortController();
  off.abort(new Error("stopped"));
  await expect(pdfOf(poster(["Lisbon"]), off.signal)).rejects.toThrow("stopped");
});
