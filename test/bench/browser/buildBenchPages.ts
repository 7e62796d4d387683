import { join, resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { build } from "vite";
import { buildChunks } from "../size/buildChunks.ts";

const root = resolve(import.meta.dirname, "../../..");

/** The shipped pages, and under `naive/` those they are compared with, both built for production. */
export async function buildBenchPages(folder: string): Promise<void> {
  await buildChunks(folder);
  await build({
    root: join(root, "test", "bench", "naive"),
    configFile: false,
    base: "./",
    publicDir: false,
    plugins: [react()],
    logLevel: "error",
    build: {
      outDir: join(folder, "naive"),
      emptyOutDir: true,
      target: "es2022",
      rolldownOptions: {
        input: ["pane", "tab"].map((page) => join(root, "test/bench/naive", page, "index.html")),
      },
    },
  });
}
