import { join, resolve } from "node:path";
import { build, type Plugin, type Rolldown } from "vite";
import { buildPanePage } from "../../../scripts/separatePages.ts";
import type { Chunk } from "./Chunk.ts";

const root = resolve(import.meta.dirname, "../../..");

/**
 * Builds the shipped pages with the project's own settings into `folder` and answers the
 * bundler's own account of the tab and of the pane, which is a build of its own, since a file's name says little about what is in it.
 */
export async function buildChunks(folder: string): Promise<readonly Chunk[]> {
  // Otherwise React's development build would be measured.
  process.env["NODE_ENV"] = "production";
  const chunks: Chunk[] = [];
  const collect: Plugin = {
    name: "collect-chunks",
    generateBundle: (_options, bundle) => {
      for (const file of Object.values(bundle)) {
        if (file.type === "chunk") chunks.push(chunkOf(file));
      }
    },
  };
  await build({
    root,
    configFile: join(root, "vite.config.ts"),
    logLevel: "error",
    plugins: [collect],
    build: { outDir: folder, emptyOutDir: true, modulePreload: { polyfill: true } },
  });
  if (chunks.length === 0) throw new Error("The build gave no scripts, so nothing was measured.");
  return [...chunks, ...chunksOf(await buildPanePage(root))];
}

/** The scripts of a build, as it tells of them. */
export function chunksOf(
  files: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[],
): readonly Chunk[] {
  return files.flatMap((file) => (file.type === "chunk" ? [chunkOf(file)] : []));
}

function chunkOf(file: Rolldown.OutputChunk): Chunk {
  return {
    file: file.fileName,
    code: file.code,
    ...(file.isEntry && file.facadeModuleId !== null
      ? { entry: relative(file.facadeModuleId) }
      : {}),
    imports: file.imports,
    later: file.dynamicImports,
    modules: Object.entries(file.modules)
      .filter(([, { renderedLength }]) => renderedLength > 0)
      .map(([id]) => relative(id)),
  };
}

function relative(id: string): string {
  const path = id.replaceAll("\\", "/").replaceAll("\0", "");
  const home = `${root.replaceAll("\\", "/")}/`;
  return path.startsWith(home) ? path.slice(home.length) : path;
}
