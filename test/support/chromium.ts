import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser, type BrowserContext } from "playwright-core";
import { findChromium } from "../../scripts/chromium.mjs";

export type BrowserOptions = {
  /** Where every host name leads, and the one certificate key that is trusted there. */
  readonly port: number;
  readonly spki: string;
  /** Host names that lead to the server; `*.` stands for one label or more. Others are not found. */
  readonly hosts: readonly string[];
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: "light" | "dark";
  /** Further command-line switches. */
  readonly switches?: readonly string[];
};

export type TestBrowser = {
  readonly context: BrowserContext;
  readonly close: () => Promise<void>;
};

/** What the browser speaks, in the boxes that are its own too. */
const locale = "en-GB";

const disabledFeatures = [
  "DestroyProfileOnBrowserClose",
  "HttpsUpgrades",
  "HttpsFirstBalancedModeAutoEnable",
  "MediaRouter",
  "OptimizationHints",
  "PaintHolding",
];

/**
 * A browser in which Microsoft's host names lead to the sandbox, over real TLS and with real CORS:
 * nothing is intercepted, because an intercepted request never meets its preflight.
 */
export async function launchChromium(options: BrowserOptions): Promise<TestBrowser> {
  const executablePath = chromiumPath();
  const rules = [
    ...options.hosts.map((host) => `MAP ${host} 127.0.0.1:${options.port}`),
    // Nothing leaves the machine, and a forgotten host name fails at once.
    "MAP * ~NOTFOUND",
    "EXCLUDE 127.0.0.1",
  ];
  // A profile on disk, since Playwright's other contexts are incognito and store less when framed.
  const profile = mkdtempSync(join(tmpdir(), "beyond-target-chromium-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    ignoreDefaultArgs: ["--disable-popup-blocking"],
    args: [
      // The last such switch counts. Playwright's own also disables the partitioning of framed
      // storage, under which sign-in in a frame would pass here and fail for people.
      `--disable-features=${disabledFeatures.join(",")}`,
      `--host-resolver-rules=${rules.join(", ")}`,
      `--ignore-certificate-errors-spki-list=${options.spki}`,
      // Dates and hours in boxes are in the browser's own language, of which a machine may have one alone.
      "--enable-blink-features=LangAttributeAwareFormControlUI",
      ...rootSwitches(),
      ...(options.switches ?? []),
    ],
    viewport: options.viewport ?? { width: 1280, height: 800 },
    colorScheme: options.colorScheme ?? "light",
    locale,
  });
  await context.addInitScript((tag) => {
    document.addEventListener("DOMContentLoaded", () => {
      document.documentElement.lang = tag;
    });
  }, locale);
  return {
    context,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** A browser as it comes, to which every name means what it means on this machine. */
export async function launchPlainChromium(): Promise<Browser> {
  return await chromium.launch({ executablePath: chromiumPath(), args: rootSwitches() });
}

function chromiumPath(): string {
  const found = findChromium();
  if (found !== undefined) return found;
  throw new Error(
    "No Chromium was found on this machine. Install it (Debian: apt-get install chromium; elsewhere: npx playwright-core install chromium), or name one in CHROMIUM_PATH.",
  );
}

/** Chromium refuses to start its sandbox as root, whom containers run as. */
function rootSwitches(): string[] {
  return process.getuid?.() === 0 ? ["--no-sandbox"] : [];
}
