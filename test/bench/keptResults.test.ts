import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { keepResult, readResult, summaryOf, titled } from "./keptResults.ts";

const monday = {
  measured: "Measured 2026-11-02, a machine, load 0.3 at the start.",
  text: "### Monday\n\nA table.\n\nAnother.",
  headlines: [{ what: "Minutes until all is fresh", measured: "45", goal: "" }],
};
const opening = {
  measured: "Measured 2026-11-03, a machine, load 1.0 at the start; 5 rounds.",
  text: "### Opening\n\nA table.",
  headlines: [{ what: "Warm against naive", measured: "0.30", goal: "0.25" }],
};

test("a section's result is there for the next run, and one that never ran is missing", () => {
  const folder = mkdtempSync(join(tmpdir(), "results-"));
  keepResult(folder, "monday", monday);
  expect(readResult(folder, "monday")).toEqual(monday);
  expect(readResult(folder, "browser")).toBeUndefined();
});

test("every section names its own machine and day under its heading", () => {
  expect(titled(monday)).toBe(
    "### Monday\n\nMeasured 2026-11-02, a machine, load 0.3 at the start.\n\nA table.\n\nAnother.",
  );
});

test("the summary names each day once, without the load of the minute", () => {
  const [days, ...table] = summaryOf([monday, { ...monday, headlines: [] }, opening]).split("\n\n");
  expect(days).toBe("Measured 2026-11-02, a machine. Measured 2026-11-03, a machine.");
  expect(table.join("\n")).toMatch(/Minutes until all is fresh.*45[\s\S]*0\.30.*0\.25/);
});
