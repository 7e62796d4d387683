import { cpus, loadavg, totalmem } from "node:os";
import { execFileSync } from "node:child_process";
import { findChromium } from "../../scripts/chromium.mjs";

/** The machine and the day, without which no number means anything. */
export function machine(): string {
  const [cpu] = cpus();
  const chromium = findChromium();
  const browser =
    chromium === undefined
      ? "no browser"
      : execFileSync(chromium, ["--version"], {
          encoding: "utf8",
          // Debian's wrapper complains there of things that do not matter.
          stdio: ["ignore", "pipe", "ignore"],
        }).trim();
  const load = loadavg()[0] ?? 0;
  return [
    new Date().toISOString().slice(0, 10),
    `${cpus().length} × ${cpu?.model.trim() ?? "unknown processor"}`,
    `${Math.round(totalmem() / 2 ** 30)} GB`,
    `Node ${process.versions.node}`,
    browser,
    `load ${load.toFixed(1)} at the start`,
  ].join(", ");
}
