import type { StoreProblem, StoreProblemKind } from "#store/StoreProblem.ts";

/** Why something could not be read or written, as the screens know it. */
export type Problem = StoreProblem;
export type ProblemKind = StoreProblemKind;
