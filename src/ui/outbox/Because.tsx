import type { ProblemKind } from "#app/records/Problem.ts";
import { useProblemText } from "../text/useProblemText.ts";

/** The likely cause and the cure, inside a sentence. */
export function Because({ kind }: { readonly kind: ProblemKind }) {
  return useProblemText().reason[kind];
}
