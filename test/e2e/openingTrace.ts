import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { BrowserContext, Page } from "playwright-core";

const app = "https://app.beyondtarget.example";

/** What happened in an opened page of the app, in milliseconds since 1970. */
export type OpeningTrace = {
  /** When the page was begun. */
  readonly began: number;
  /** When anything of it was painted, and when what was waited for was. */
  readonly firstPaint: number;
  readonly painted: number;
  /** Requests to Microsoft Graph from it, preflights included. */
  readonly graph: readonly { readonly at: number; readonly method: string; readonly url: string }[];
  /** Scripts that had arrived before what was waited for was painted. */
  readonly scripts: readonly string[];
};

/** Has every page of the app that opens from now on note when `selector` was first painted in it. */
export async function tracePaints(context: BrowserContext, selector: string): Promise<void> {
  await context.addInitScript(watch, { selector, app });
}

/** Notes what a page asks of Graph from before it opens; call `done` once what was waited for is there. */
export function traceOpening(context: BrowserContext): {
  readonly done: (page: Page, name: string) => Promise<OpeningTrace>;
} {
  const graph: { at: number; method: string; url: string }[] = [];
  context.on("request", (request) => {
    if (new URL(request.url()).hostname !== "graph.microsoft.com") return;
    // The shell asks Graph too, as the host that it stands for.
    if (!(request.frame()?.url() ?? "").startsWith(app)) return;
    graph.push({ at: Date.now(), method: request.method(), url: request.url() });
  });
  return {
    done: async (page, name) => {
      const frame = page.frames().find((one) => one.url().startsWith(app));
      if (!frame) throw new Error("The shell shows no page of the app.");
      await frame.waitForFunction(() => Reflect.has(window, "openingSeen"));
      const seen = await frame.evaluate(
        () => Reflect.get(window, "openingSeen") as Omit<OpeningTrace, "graph">,
      );
      const trace = { ...seen, graph };
      const folder = join(resolve(import.meta.dirname, "../.."), "artefacts", "traces");
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(relative(trace), null, 2)}\n`);
      return trace;
    },
  };
}

/** The trace by milliseconds since the page was begun, as a reader wants it. */
function relative({ began, firstPaint, painted, graph, scripts }: OpeningTrace): unknown {
  const since = (at: number): number => Math.round(at - began);
  return {
    firstPaint: since(firstPaint),
    painted: since(painted),
    graph: graph.map(({ at, method, url }) => ({ at: since(at), method, url })),
    scripts,
  };
}

/** Runs in every frame before its own scripts. */
function watch({ selector, app: origin }: { selector: string; app: string }): void {
  if (location.origin !== origin) return;
  const began = performance.timeOrigin;
  const note = (): void => {
    if (document.querySelector(selector) === null) return;
    observer.disconnect();
    // The frame after this one shows it.
    requestAnimationFrame(() => {
      const painted = began + performance.now();
      const paint = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0;
      const scripts = performance
        .getEntriesByType("resource")
        .map(({ name }) => name)
        .filter((name) => /\.js(?:$|\?)/u.test(name))
        .map((name) => new URL(name).pathname);
      Reflect.set(window, "openingSeen", { began, firstPaint: began + paint, painted, scripts });
    });
  };
  const observer = new MutationObserver(note);
  observer.observe(document, { childList: true, subtree: true });
}
