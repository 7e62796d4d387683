import type { PdfJob, Prints } from "#app/print/Prints.ts";

export type MemoryPrints = Prints & {
  /** What was made into a PDF, and under which name each was kept. */
  readonly jobs: PdfJob[];
  readonly kept: string[];
};

/** Sheets that are made of nothing, and letters half as wide as they are high. */
export function memoryPrints(): MemoryPrints {
  const jobs: PdfJob[] = [];
  const kept: string[] = [];
  return {
    jobs,
    kept,
    measureFor: async () => (text, size) => text.length * size * 0.5,
    pdf: async (job, { progress } = {}) => {
      jobs.push(job);
      progress?.(1);
      return new Blob(["%PDF-1.7"], { type: "application/pdf" });
    },
    keep: async (name, _file, { progress } = {}) => {
      kept.push(name);
      progress?.(1);
      return `https://contoso.sharepoint.com/own-pictures/${name}`;
    },
  };
}
