// Runs before every command on whatever Node started npm, so plain JavaScript for Node 20.19:
// brings the packages, Node 24 and (for tests) a Chromium to a machine that lacks them, and says what it does.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const npm = process.platform === "win32" ? "npm.cmd" : "npm";
const say = (text) => process.stderr.write(`beyond-target: ${text}\n`);

function run(command, args, options = {}) {
  const outcome = spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
    ...options,
  });
  return outcome.status === 0;
}

function stop(text) {
  say(text);
  process.exit(1);
}

/** True when what is installed is what package-lock.json asks for; optional packages of other platforms may be absent. */
function installedMatchesLock() {
  const installed = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(installed)) return false;
  const wanted = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages;
  const present = JSON.parse(readFileSync(installed, "utf8")).packages;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === "" || entry.link) return true;
    const found = present[path];
    return found ? found.version === entry.version : Boolean(entry.optional || entry.peer);
  });
}

function versionOf(node) {
  try {
    const text = execFileSync(node, ["--version"], { encoding: "utf8" }).trim().slice(1);
    return text.split(".").map(Number);
  } catch {
    return undefined;
  }
}

const runsTypeScript = (version) =>
  version !== undefined && (version[0] > 24 || (version[0] === 24 && version[1] >= 15));

if (!installedMatchesLock()) {
  say("installing packages (about a minute the first time) ...");
  if (!run(npm, ["ci", "--loglevel=error", "--no-audit", "--no-fund"])) {
    stop(
      "npm ci failed: see its message above. Usually the npm registry cannot be reached; try again when it can.",
    );
  }
}

const localNode = join(
  root,
  "node_modules",
  ".bin",
  process.platform === "win32" ? "node.cmd" : "node",
);
if (!runsTypeScript(versionOf(localNode))) {
  say("fetching Node 24 for the project's scripts ...");
  run(npm, ["rebuild", "node", "--ignore-scripts=false", "--loglevel=error"]);
  if (!runsTypeScript(versionOf(localNode)) && !runsTypeScript(versionOf("node"))) {
    stop(
      "Node 24.15 or later is needed and could not be fetched. Install it from nodejs.org, then run this again.",
    );
  }
}

if (process.argv.includes("--with-browser")) {
  const { bringChromium } = await import("./chromium.mjs");
  const problem = bringChromium({ say, run });
  // Not fatal here: only the end-to-end tests need it, and they fail with this same reason.
  if (problem) say(problem);
}
