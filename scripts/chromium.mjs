// Finds a Chromium for the end-to-end tests, or brings one.
import { existsSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

const usual = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

// The types of what is exported, with what it promises, are in chromium.d.mts.
export function findChromium() {
  const named = process.env["CHROMIUM_PATH"];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(
      `CHROMIUM_PATH names ${named}, which does not exist. Correct it, or unset it to have the usual places searched.`,
    );
  }
  const found = usual.find((path) => existsSync(path));
  if (found) return found;
  try {
    const bundled = require("playwright-core").chromium.executablePath();
    return existsSync(bundled) ? bundled : undefined;
  } catch {
    return undefined;
  }
}

export function bringChromium({ say, run }) {
  try {
    if (findChromium()) return undefined;
  } catch (problem) {
    return problem.message;
  }
  say("no Chromium on this machine; fetching one for the end-to-end tests ...");
  run(process.execPath, [require.resolve("playwright-core/cli.js"), "install", "chromium"], {
    timeout: 300_000,
    stdio: "ignore",
  });
  if (findChromium()) return undefined;
  if (existsSync("/usr/bin/apt-get")) {
    say("Playwright's Chromium cannot be reached; installing Debian's package ...");
    const sudo = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
    const apt = (...args) => {
      const [command, ...rest] = [...sudo, "apt-get", "-q", "-y", ...args];
      return run(command, rest, {
        env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
        stdio: "ignore",
      });
    };
    if (!apt("install", "chromium")) {
      apt("update");
      apt("install", "chromium");
    }
  }
  return findChromium()
    ? undefined
    : "No Chromium was found or could be installed. Install Chromium or Chrome, or set CHROMIUM_PATH, for the end-to-end tests.";
}
