import { brotliBytes } from "./brotliBytes.ts";
import { lazyParts, type Budget } from "./budgets.ts";
import type { Chunk } from "./Chunk.ts";
import { allChunks, eagerChunks } from "./eagerChunks.ts";

export type PageSize = Budget & {
  /** Brotli bytes of what is loaded before anything is drawn. */
  readonly eager: number;
  /** Brotli bytes of all that the page can ever load. */
  readonly all: number;
  readonly files: readonly { readonly file: string; readonly bytes: number }[];
  /** Parts that ought to be lazy and are not, each with a module that shows it. */
  readonly early: readonly { readonly name: string; readonly module: string }[];
};

export function measureSizes(
  chunks: readonly Chunk[],
  budgets: readonly Budget[],
): readonly PageSize[] {
  const known = new Map<string, number>();
  const bytesOf = ({ file, code }: Chunk): number => {
    const bytes = known.get(file) ?? brotliBytes(code);
    known.set(file, bytes);
    return bytes;
  };
  const sum = (some: readonly Chunk[]): number =>
    some.reduce((total, chunk) => total + bytesOf(chunk), 0);
  return budgets.map((budget) => {
    const eager = eagerChunks(chunks, budget.entry);
    const modules = eager.flatMap((chunk) => chunk.modules);
    return {
      ...budget,
      eager: sum(eager),
      all: sum(allChunks(chunks, budget.entry)),
      files: eager
        .map((chunk) => ({ file: chunk.file, bytes: bytesOf(chunk) }))
        .toSorted((a, b) => b.bytes - a.bytes),
      early: lazyParts.flatMap(({ name, modules: pattern }) => {
        const module = modules.find((id) => pattern.test(id));
        return module === undefined ? [] : [{ name, module }];
      }),
    };
  });
}
