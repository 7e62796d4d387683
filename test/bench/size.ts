import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { buildChunks } from "./size/buildChunks.ts";
import { budgets } from "./size/budgets.ts";
import { describeSizes } from "./size/describeSizes.ts";
import { measureSeparate } from "./size/measureSeparate.ts";
import { measureSizes } from "./size/measureSizes.ts";

const { values } = parseArgs({ options: { files: { type: "boolean", default: false } } });
const root = resolve(import.meta.dirname, "../..");
const folder = join(root, "artefacts", "bench", "size");
const sizes = [
  ...measureSizes(await buildChunks(folder), budgets),
  ...(await measureSeparate(root)),
];
const { table, wrong } = describeSizes(sizes);

process.stdout.write(`${table}\n`);
if (values.files) {
  for (const { page, files } of sizes) {
    const lines = files.map(({ file, bytes }) => `  ${String(bytes).padStart(8)}  ${file}`);
    process.stdout.write(`\n${page}\n${lines.join("\n")}\n`);
  }
}
for (const line of wrong) process.stderr.write(`${line}\n`);
if (wrong.length > 0) process.exitCode = 1;
