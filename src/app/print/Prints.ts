import type { GoalId } from "#domain/goal/goal.ts";
import type { Measure, Sheet } from "#domain/print/Sheet.ts";

export type PdfJob = {
  readonly sheets: readonly Sheet[];
  readonly title: string;
  /** A BCP 47 tag: the language of what the app itself says on the sheets. */
  readonly language: string;
  /** The goals' own pictures. */
  readonly pictures: ReadonlyMap<GoalId, Blob>;
};

/** How a long piece of work is followed and called off. */
type Course = {
  /** Told the part that is done, from 0 to 1. */
  readonly progress?: (part: number) => void;
  readonly signal?: AbortSignal;
};

/** What turns laid out sheets into files and puts those away. Fetched when something is printed. */
export type Prints = {
  /**
   * Fetches the letters of these words and measures with them; with the device's own letters where
   * they cannot be had in time.
   */
  readonly measureFor: (words: readonly string[]) => Promise<Measure>;
  /**
   * A tagged PDF of the sheets. Rejects with the signal's reason once that has fired, and with a
   * StoreProblem when a part of the app or a font cannot be fetched in time.
   */
  readonly pdf: (job: PdfJob, course?: Course) => Promise<Blob>;
  /**
   * Puts a PDF into the person's own library and answers its https address there; one of that name is
   * replaced. Rejects with a StoreProblem; once the signal has fired with its reason when no file of that
   * name is there, and with a StoreProblem when one may be.
   */
  readonly keep: (name: string, file: Blob, course?: Course) => Promise<string>;
};
