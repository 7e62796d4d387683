import type { Category } from "#domain/goal/category.ts";
import type { Motif } from "#domain/print/Sheet.ts";
import { drawings } from "../shared/motif/drawings.ts";
import { tints, type Tint } from "../shared/motif/tints.ts";

/** Each tint as paper takes it: light enough to save ink, the pen dark enough for a printer without colours. */
const onPaper: Readonly<Record<Tint, Pick<Motif, "paper" | "ink">>> = {
  marigold: { paper: "#fbf1dc", ink: "#80540b" },
  peach: { paper: "#fcebe2", ink: "#8a3f1d" },
  seafoam: { paper: "#dff3ee", ink: "#0b5f57" },
  lilac: { paper: "#efe7f7", ink: "#5f3b86" },
};

/** The drawing that stands for a picture. */
export function motifOf(category: Category): Motif {
  const { ground, tone, lines } = drawings[category];
  return { ground, tone: tone.join(""), lines: lines.join(""), ...onPaper[tints[category]] };
}
