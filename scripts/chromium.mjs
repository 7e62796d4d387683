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

/** The path of a Chromium on this machine, or undefined. `CHROMIUM_PATH` wins. */
export function findChromium() {
  const named = process.env["CHROMIUM_PATH"];
  if (named) return existsSync(named) ? named : undefined;
  const found = usual.find((path) => existsSync(path));
  if (found) return found;
  try {
    const bundled = require("playwright-core").chromium.executablePath();
    return existsSync(bundled) ? bundled : undefined;
  } catch {
    return undefined;
  }
}

/** Installs Chromium where there is none; answers what is missing, or undefined when all is well. */
export function bringChromium({ say, run }) {
  if (findChromium()) return undefined;
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
