import type { Sending } from "./PictureLibrary.ts";

/**
 * Files that the person keeps beside their pictures, by names that say nothing of what is in them. All
 * calls reject with a StoreProblem.
 */
export type FileLibrary = {
  /**
   * Writes a file and answers its https address for people; one of that name is replaced. Once the signal
   * has fired it rejects with its reason when no file of that name is there, and with a StoreProblem when
   * that could not be made sure of.
   */
  readonly put: (name: string, file: Blob, on?: Sending) => Promise<string>;
};
