import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const { resolve } = createRequire(import.meta.url);

/** Paths of all the project's own files that `entry` imports, however far away, and of itself; sorted. */
export function importedFiles(entry: string): readonly string[] {
  const found = new Set<string>();
  const left = [entry];
  for (let file = left.pop(); file !== undefined; file = left.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    for (const [, name = ""] of readFileSync(file, "utf8").matchAll(specifier)) {
      if (name.startsWith("#")) left.push(resolve(name));
      if (name.startsWith(".")) left.push(join(dirname(file), name));
    }
  }
  return [...found].sort();
}

/** What stands in quotes behind `from`, `import` or `import(`. */
const specifier = /\b(?:from|import|import\()\s*"([^"]+)"/g;
