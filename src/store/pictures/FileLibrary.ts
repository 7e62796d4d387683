import type { Sending } from "./PictureLibrary.ts";

/**
 * Files that the person keeps beside their pictures, by names that say nothing of what is in them. All
 * calls reject with a StoreProblem.
 */
export type FileLibrary = {
  /**
   * Writes a file and answers its https address for people; one of that name is replaced. Rejects with the
   * signal's reason once that has fired.
   */
  readonly put: (name: string, file: Blob, on?: Sending) => Promise<string>;
};
