import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { build, type Plugin } from "vite";
import { expect, test } from "vitest";
import { northfold } from "#sandbox/company/northfold.ts";
import { people } from "#sandbox/company/people.ts";
import { teams } from "#sandbox/company/teams.ts";
import { shellPaths } from "#sandbox/hosts/shared/shellPaths.ts";
import { buildCommandPage, buildPanePage } from "../../scripts/separatePages.ts";

const root = resolve(import.meta.dirname, "../..");
const dist = join(root, "dist");

test("the shipped pages are the six that Microsoft 365 opens, and what they load", () => {
  const pages = shippedFiles().filter((file) => file.endsWith(".html"));
  expect(pages.toSorted()).toEqual([
    "addin/auth/redirect.html",
    "addin/auth/relay.html",
    "addin/commands/index.html",
    "addin/launch/index.html",
    "addin/taskpane/index.html",
    "index.html",
  ]);
  const others = shippedFiles().filter((file) => !file.endsWith(".html"));
  const known =
    /^assets\/(pane\/)?[^/]+\.(js|css|woff)$|^icons\/[^/]+\.png$|^addin\/launch\/launch\.js$/;
  expect(others.filter((file) => !known.test(file))).toEqual([]);
});

test("no shipped file holds a word of the sandbox", () => {
  const files = shippedFiles();
  expect(files.length).toBeGreaterThan(20);
  for (const file of files)
    expect([file, traces(readFileSync(join(dist, file), "latin1"))]).toEqual([file, []]);
});

// Four builds, of which two hold a build of the pane.
test("no module of the tests is part of the build, and one that is brought in is found", async () => {
  const clean = await builtFrom();
  expect(clean.testModules).toEqual([]);
  expect(clean.traces).not.toContain(northfold.name);
  const planted = await builtFrom(
    `import { northfold } from "#sandbox/company/northfold.ts"; globalThis.planted = northfold;`,
  );
  expect(planted.testModules).toEqual(["test/sandbox/company/northfold.ts"]);
  expect(planted.traces).toEqual(expect.arrayContaining([northfold.name, northfold.tenantId]));
  for (const page of [await buildPanePage(root), await buildCommandPage(root)]) {
    const modules = page.flatMap((part) => (part.type === "chunk" ? part.moduleIds : []));
    expect(modules.filter((id) => id.startsWith(join(root, "src")))).not.toEqual([]);
    expect(modules.filter((id) => id.startsWith(join(root, "test")))).toEqual([]);
  }
}, 180_000);

/** Words that only the sandbox has. */
const words: readonly string[] = [
  northfold.name,
  northfold.hostname,
  northfold.trade,
  northfold.tenantId,
  northfold.clientId,
  ...people.flatMap((person) => [person.name, person.id]),
  ...teams.map((team) => team.groupId),
  ...Object.values(shellPaths),
  "_m365",
  "_shell",
  "emulated",
  "Emulated",
  "sandbox",
];

function traces(text: string): readonly string[] {
  // An attribute that React and MSAL give to frames has the same name.
  const own = text.replaceAll(/(["'`])sandbox\1/g, "");
  return words.filter((word) => own.includes(word));
}

function shippedFiles(): readonly string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join("/"));
}

/** The modules of the tests that a build takes in, with `planted` put at the head of the tab. */
async function builtFrom(planted = ""): Promise<{
  readonly testModules: readonly string[];
  readonly traces: readonly string[];
}> {
  const modules = new Set<string>();
  const watching: Plugin = {
    name: "watching",
    transform: {
      order: "pre",
      handler: (code, id) => (id === join(root, "src", "main.tsx") ? `${planted}\n${code}` : null),
    },
    moduleParsed: ({ id }) => {
      modules.add(relative(root, id).split(sep).join("/"));
    },
  };
  const built = await build({
    root,
    logLevel: "error",
    build: { write: false, reportCompressedSize: false },
    plugins: [watching],
  });
  if (!modules.has("src/main.tsx")) throw new Error("The build took in no page of the tab.");
  const outputs = Array.isArray(built) ? built : [built];
  const code = outputs
    .flatMap((one) => ("output" in one ? one.output : []))
    .map((part) => (part.type === "chunk" ? part.code : ""));
  return {
    testModules: [...modules].filter((id) => id.startsWith("test/")),
    traces: traces(code.join("\n")),
  };
}
