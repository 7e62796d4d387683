import type { BrowserContext, Page } from "playwright-core";
import type { Bench, Client, Surface } from "./openBench.ts";
import type { Conditions } from "./Conditions.ts";

/** One opening of a page, from the frame's navigation to what a person came for. */
export type Visit = {
  /** Milliseconds until the questions (pane) or one's goals (tab) are painted. */
  readonly visible: number;
  /** Milliseconds until anything is painted. */
  readonly firstPaint: number;
  /** Requests that reached Graph before that, preflights aside, and the preflights. */
  readonly graphBefore: number;
  readonly preflightsBefore: number;
  /** What the whole opening asked of SharePoint, when all was quiet again. */
  readonly requests: number;
  readonly units: number;
};

/** What a person came for, in each of the clients. */
const wanted: Readonly<Record<Surface, Readonly<Record<Client, string>>>> = {
  pane: {
    ours: "ol.questions li",
    naive: "[data-question]",
    template: "[data-question]",
  },
  tab: { ours: "main article", naive: "[data-goal]", template: "[data-goal]" },
};

const visitLimit = 90_000;
/** Nothing more is expected once nothing was under way for so long. */
const quietMillis = 1200;

type Seen = { readonly visible: number; readonly firstPaint: number; readonly origin: number };

export async function visit(
  bench: Bench,
  context: BrowserContext,
  surface: Surface,
  client: Client,
  conditions: Conditions,
): Promise<Visit> {
  const before = bench.spent();
  const firstArrival = bench.arrivals.length;
  const page = await context.newPage();
  try {
    await throttle(context, page, conditions);
    await page.addInitScript(watch, wanted[surface][client]);
    await page.goto(bench.addressOf(surface, client), { timeout: visitLimit });
    const seen = await seenIn(page);
    await quiet(bench);
    const paintedAt = seen.origin + seen.visible;
    const early = bench.arrivals
      .slice(firstArrival)
      .filter(({ host, at }) => host === "graph.microsoft.com" && at <= paintedAt)
      // The shell's own questions to Graph are asked before the page it frames begins.
      .filter(({ at }) => at >= seen.origin);
    const after = bench.spent();
    return {
      visible: seen.visible,
      firstPaint: seen.firstPaint,
      graphBefore: early.filter(({ method }) => method !== "OPTIONS").length,
      preflightsBefore: early.filter(({ method }) => method === "OPTIONS").length,
      requests: after.requests - before.requests,
      units: after.units - before.units,
    };
  } finally {
    await page.close();
  }
}

async function throttle(context: BrowserContext, page: Page, on: Conditions): Promise<void> {
  const session = await context.newCDPSession(page);
  const bytes = on.throughput / 8;
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: on.latency,
    downloadThroughput: bytes,
    uploadThroughput: bytes,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: on.cpu });
}

/** Runs in every frame before its own scripts: notes when `selector` is first painted in a page of the app. */
function watch(selector: string): void {
  if (location.hostname !== "app.beyondtarget.example") return;
  const note = (): void => {
    if (document.querySelector(selector) === null) return;
    observer.disconnect();
    // The frame after this one shows it.
    requestAnimationFrame(() => {
      const visible = performance.now();
      const [paint] = performance.getEntriesByName("first-contentful-paint");
      Reflect.set(window, "benchSeen", {
        visible,
        firstPaint: Math.min(visible, paint?.startTime ?? visible),
        origin: performance.timeOrigin,
      });
    });
  };
  const observer = new MutationObserver(note);
  observer.observe(document, { childList: true, subtree: true });
}

async function seenIn(page: Page): Promise<Seen> {
  const deadline = performance.now() + visitLimit;
  while (performance.now() < deadline) {
    for (const frame of page.frames()) {
      if (!frame.url().startsWith("https://app.beyondtarget.example")) continue;
      const seen = await frame
        .evaluate((): unknown => Reflect.get(window, "benchSeen"))
        // A frame that is just being replaced.
        .catch(() => undefined);
      if (seen !== undefined) return seen as Seen;
    }
    await pause(100);
  }
  const texts = await Promise.all(
    page.frames().map(async (frame) => `${frame.url()}: ${(await textIn(frame)).slice(0, 300)}`),
  );
  throw new Error(
    `The page showed nothing of what was waited for in ${visitLimit} ms.\n${texts.join("\n")}`,
  );
}

async function textIn(frame: ReturnType<Page["mainFrame"]>): Promise<string> {
  return await frame.evaluate(() => document.body.innerText).catch(() => "(gone)");
}

async function quiet(bench: Bench): Promise<void> {
  let known = bench.arrivals.length;
  let since = performance.now();
  while (performance.now() - since < quietMillis) {
    await pause(100);
    if (bench.arrivals.length === known && bench.inFlight() === 0) continue;
    known = bench.arrivals.length;
    since = performance.now();
  }
}

function pause(millis: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, millis);
  });
}
