import { readFileSync } from "node:fs";
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { build, type Plugin, type Rolldown } from "vite";

const launch = "addin/launch";
const commands = "addin/commands";
const pane = "addin/taskpane";

/**
 * Puts into the build what Outlook runs, each built by itself: the pane, the script of its events, and
 * the page of its ribbon's command. Parts that two pages share would otherwise be cut out of the first
 * views of both, with their edges, and make each heavier.
 */
export function separatePages(): Plugin {
  let root = "";
  return {
    name: "separate-pages",
    apply: "build",
    configResolved: (config) => {
      root = config.root;
    },
    async generateBundle() {
      const emit = (fileName: string, source: string | Uint8Array): void => {
        this.emitFile({ type: "asset", fileName, source });
      };
      emit(`${launch}/launch.js`, await buildLaunchScript(root));
      emit(`${launch}/index.html`, readFileSync(join(root, launch, "index.html"), "utf8"));
      for (const page of [await buildPanePage(root), await buildCommandPage(root)]) {
        for (const file of page) {
          emit(file.fileName, file.type === "chunk" ? file.code : file.source);
        }
      }
    },
  };
}

/**
 * The script of Outlook's events: one file under a name of its own, in the language of 2016 and
 * without imports, for classic Outlook runs it outside any browser and takes nothing newer.
 */
export async function buildLaunchScript(root: string): Promise<string> {
  const [script, ...more] = await builtFrom(root, {
    target: "es2016",
    rolldownOptions: { input: join(root, launch, "launch.ts"), output: { format: "iife" } },
  });
  if (script?.type !== "chunk" || more.length > 0) {
    throw new Error("The script of Outlook's events is to be one file, and the build gave others.");
  }
  return script.code;
}

/** The pane, and the chunks it loads; in a folder of their own, so that none can take the name of one of the tab's. */
export async function buildPanePage(root: string) {
  return await builtFrom(root, {
    target: "es2022",
    assetsDir: "assets/pane",
    rolldownOptions: { input: join(root, pane, "index.html") },
  });
}

/** The page of the ribbon's command, and the chunks it loads. */
export async function buildCommandPage(root: string) {
  return await builtFrom(root, {
    target: "es2022",
    rolldownOptions: { input: join(root, commands, "index.html") },
  });
}

type Options = NonNullable<NonNullable<Parameters<typeof build>[0]>["build"]>;

async function builtFrom(
  root: string,
  options: Options,
): Promise<readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[]> {
  const built = await build({
    root,
    base: "./",
    configFile: false,
    logLevel: "error",
    publicDir: false,
    plugins: [react()],
    build: { write: false, reportCompressedSize: false, ...options },
  });
  return (Array.isArray(built) ? built : [built]).flatMap((one) =>
    "output" in one ? one.output : [],
  );
}
