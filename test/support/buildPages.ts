import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";

export type BuiltPages = {
  readonly folder: string;
  readonly remove: () => void;
};

/** Bundles test pages as Vite bundles the product's own, into a folder of their own. */
export async function buildPages(root: string, pages: readonly string[]): Promise<BuiltPages> {
  const folder = mkdtempSync(join(tmpdir(), "beyond-target-pages-"));
  await build({
    configFile: false,
    root,
    logLevel: "error",
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: "es2022",
      minify: false,
      rolldownOptions: { input: pages.map((page) => join(root, page)) },
    },
  });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
