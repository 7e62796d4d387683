import { buildCommandPage, buildLaunchScript } from "../../../scripts/separatePages.ts";
import { brotliBytes } from "./brotliBytes.ts";
import { separateBudgets } from "./budgets.ts";
import type { Chunk } from "./Chunk.ts";
import { measureSizes, type PageSize } from "./measureSizes.ts";

/** The sizes of what Outlook runs without a pane; `root` is the project's folder. */
export async function measureSeparate(root: string): Promise<readonly PageSize[]> {
  process.env["NODE_ENV"] = "production";
  const script = brotliBytes(await buildLaunchScript(root));
  const { events, commands } = separateBudgets;
  const entry = "addin/commands/index.html";
  const chunks = (await buildCommandPage(root)).flatMap((file): readonly Chunk[] =>
    file.type !== "chunk"
      ? []
      : [
          {
            file: file.fileName,
            code: file.code,
            ...(file.isEntry ? { entry } : {}),
            imports: file.imports,
            later: file.dynamicImports,
            modules: Object.keys(file.modules).map((id) => id.replaceAll("\\", "/")),
          },
        ],
  );
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
