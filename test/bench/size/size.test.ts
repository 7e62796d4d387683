import { expect, test } from "vitest";
import { brotliBytes } from "./brotliBytes.ts";
import type { Chunk } from "./Chunk.ts";
import { describeSizes } from "./describeSizes.ts";
import { allChunks, eagerChunks } from "./eagerChunks.ts";
import { measureSizes } from "./measureSizes.ts";

const chunk = (file: string, rest: Partial<Chunk> = {}): Chunk => ({
  file,
  code: `export const ${file} = "${file}";`,
  imports: [],
  later: [],
  modules: [`src/${file}.ts`],
  ...rest,
});

const build = [
  chunk("page", { entry: "index.html", imports: ["shared"], later: ["dialog"] }),
  chunk("shared", { imports: ["react"] }),
  // Chunks of a real build import each other in circles.
  chunk("react", { imports: ["shared"] }),
  chunk("dialog", {
    imports: ["react", "motion"],
    modules: ["node_modules/@fluentui/react-dialog/lib/Dialog.js"],
  }),
  chunk("motion"),
  chunk("other", { entry: "other.html", imports: ["dialog"] }),
];
const files = (chunks: readonly Chunk[]): readonly string[] =>
  chunks.map(({ file }) => file).sort();

test("what a page imports without asking is eager, however many steps away", () => {
  expect(files(eagerChunks(build, "index.html"))).toEqual(["page", "react", "shared"]);
});

test("what a page asks for later counts among all it may load, with its own imports", () => {
  expect(files(allChunks(build, "index.html"))).toEqual([
    "dialog",
    "motion",
    "page",
    "react",
    "shared",
  ]);
});

test("a page that is not in the build is an error, and never a page of no bytes", () => {
  expect(() => eagerChunks(build, "gone.html")).toThrow(/gone\.html.*index\.html, other\.html/);
});

test("a file that the build does not have is an error", () => {
  const broken = [chunk("page", { entry: "index.html", imports: ["lost"] })];
  expect(() => eagerChunks(broken, "index.html")).toThrow(/lost/);
});

test("a page over its budget is told, with its largest files", () => {
  const [size] = measureSizes(build, [{ page: "The page", entry: "index.html", most: 10 }]);
  const wanted = ["page", "shared", "react"]
    .map((file) => brotliBytes(`export const ${file} = "${file}";`))
    .reduce((sum, bytes) => sum + bytes, 0);
  expect(size?.eager).toBe(wanted);
  const { table, wrong } = describeSizes(size ? [size] : []);
  expect(table).toContain("The page");
  expect(wrong).toEqual([expect.stringMatching(/^The page: 0\.\d kB before the first paint/)]);
});

test("a page within its budget that loads dialogs early is wrong all the same", () => {
  const sizes = measureSizes(build, [
    { page: "The page", entry: "index.html", most: 1000 },
    { page: "The other", entry: "other.html", most: 1000 },
  ]);
  expect(describeSizes(sizes).wrong).toEqual([
    expect.stringMatching(/^The other: dialogs comes before the first paint/),
  ]);
});
