import { join, resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { build, type InlineConfig } from "vite";
import { buildChunks } from "../size/buildChunks.ts";

const root = resolve(import.meta.dirname, "../../..");
const bench = join(root, "test", "bench");

/**
 * The shipped pages, and under `naive/` and `template/` those they are compared with, all built for
 * production. The template's page is one script, as tutorials let a bundler make it.
 */
export async function buildBenchPages(folder: string): Promise<void> {
  await buildChunks(folder);
  await build(
    comparedWith("naive", folder, {
      input: ["pane", "tab"].map((page) => join(bench, "naive", page, "index.html")),
    }),
  );
  await build(
    comparedWith("template", folder, {
      input: join(bench, "template", "index.html"),
      output: { codeSplitting: false },
    }),
  );
}

type Bundling = NonNullable<NonNullable<InlineConfig["build"]>["rolldownOptions"]>;

function comparedWith(name: string, folder: string, rolldownOptions: Bundling): InlineConfig {
  return {
    root: join(bench, name),
    configFile: false,
    base: "./",
    publicDir: false,
    plugins: [react()],
    logLevel: "error",
    build: { outDir: join(folder, name), emptyOutDir: true, target: "es2022", rolldownOptions },
  };
}
