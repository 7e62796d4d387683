import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const page = readFileSync(new URL("../../../addin/taskpane/index.html", import.meta.url), "utf8");
const scripts = page.match(/<script[^]*?>/g) ?? [];

test("the shipped pane takes Office.js from Microsoft's CDN, as Microsoft demands", () => {
  const sources = scripts.map((tag) => /src="([^"]*)"/.exec(tag)?.[1]);
  expect(sources).toEqual([
    "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    "./main.tsx",
  ]);
});

test("Office.js holds up nothing, and its failure is there to be found by the pane's code", () => {
  const office = scripts[0] ?? "";
  expect(office).toMatch(/\basync\b/);
  expect(office).toMatch(/\bdata-office\b/);
  expect(office).toContain("this.dataset.failed = 'yes'");
});
