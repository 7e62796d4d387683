import { buildCommandPage, buildLaunchScript } from "../../../scripts/separatePages.ts";
import { brotliBytes } from "./brotliBytes.ts";
import { chunksOf } from "./buildChunks.ts";
import { separateBudgets } from "./budgets.ts";
import { measureSizes, type PageSize } from "./measureSizes.ts";

/** The sizes of what Outlook runs without a pane; `root` is the project's folder. */
export async function measureSeparate(root: string): Promise<readonly PageSize[]> {
  process.env["NODE_ENV"] = "production";
  const script = brotliBytes(await buildLaunchScript(root));
  const { events, commands } = separateBudgets;
  const entry = "addin/commands/index.html";
  const chunks = chunksOf(await buildCommandPage(root));
  return [
    {
      ...events,
      entry: "addin/launch/launch.ts",
      eager: script,
      all: script,
      files: [{ file: "addin/launch/launch.js", bytes: script }],
      early: [],
    },
    ...measureSizes(chunks, [{ ...commands, entry }]),
  ];
}
