import { rm } from "node:fs/promises";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { join, resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { build, createServer } from "vite";
import { staticFile } from "#sandbox/hosts/staticFiles.ts";
import { send } from "#support/webServer.ts";

const root = resolve(import.meta.dirname, "../../..");
const entries = ["tab", "pane"].map((page) => `test/sandbox/app/${page}.html`);

/** Answers what belongs to the app's pages. */
export type Pages = {
  readonly answer: (incoming: IncomingMessage, outgoing: ServerResponse) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** The app's pages bundled as they are shipped, into `folder`. */
export async function builtPages(folder: string): Promise<Pages> {
  await rm(folder, { recursive: true, force: true });
  await build({
    root,
    // The shipped pages' own settings name other pages, and lists of two settings are merged.
    configFile: false,
    plugins: [react()],
    publicDir: false,
    logLevel: "error",
    build: {
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: { input: entries.map((entry) => join(root, entry)) },
    },
  });
  return {
    answer: async (incoming, outgoing) => {
      const { pathname } = new URL(incoming.url ?? "/", "http://localhost");
      await send(await staticFile(folder, pathname), incoming, outgoing);
    },
    close: async () => undefined,
  };
}

/** The app's pages from their sources, drawn anew at each edit. */
export async function livePages(http: Server): Promise<Pages> {
  const vite = await createServer({
    root,
    appType: "mpa",
    logLevel: "error",
    // Bundled before the first page asks, since one found on the way makes open pages fail and reload.
    optimizeDeps: { entries },
    server: { middlewareMode: true, hmr: { server: http } },
  });
  return {
    answer: async (incoming, outgoing) => {
      vite.middlewares(incoming, outgoing);
    },
    close: () => vite.close(),
  };
}
