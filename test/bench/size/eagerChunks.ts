import type { Chunk } from "./Chunk.ts";

/** What a page loads before a line of it runs: its script, and all that this imports without asking. */
export function eagerChunks(chunks: readonly Chunk[], entry: string): readonly Chunk[] {
  const start = chunks.find((chunk) => chunk.entry === entry);
  if (!start) {
    const known = chunks.flatMap((chunk) => chunk.entry ?? []).join(", ");
    throw new Error(`The build has no page ${entry}; it has ${known}. Correct the budgets.`);
  }
  return reached(chunks, [start], (chunk) => chunk.imports);
}

/** Everything the page may ever load, what it asks for later included. */
export function allChunks(chunks: readonly Chunk[], entry: string): readonly Chunk[] {
  return reached(chunks, eagerChunks(chunks, entry), (chunk) => [...chunk.imports, ...chunk.later]);
}

function reached(
  chunks: readonly Chunk[],
  from: readonly Chunk[],
  next: (chunk: Chunk) => readonly string[],
): readonly Chunk[] {
  const byFile = new Map(chunks.map((chunk) => [chunk.file, chunk]));
  const found = new Set<Chunk>();
  const open = [...from];
  for (let chunk = open.pop(); chunk; chunk = open.pop()) {
    if (found.has(chunk)) continue;
    found.add(chunk);
    for (const file of next(chunk)) {
      const imported = byFile.get(file);
      if (!imported) {
        throw new Error(`${chunk.file} imports ${file}, which the build does not have.`);
      }
      open.push(imported);
    }
  }
  return [...found];
}
