/**
 * The person's full-size pictures in the service, JPEGs by ids of the devices' own making. All calls
 * reject with a StoreProblem.
 */
export type PictureLibrary = {
  /** Writes a picture; one of that id is replaced. Rejects with the signal's reason once that has fired. */
  readonly put: (id: string, file: Blob, on?: Sending) => Promise<void>;
  /** Undefined for a picture that is not there, or not yet. */
  readonly get: (id: string) => Promise<Blob | undefined>;
  /** One already gone counts as removed. */
  readonly remove: (id: string) => Promise<void>;
  /** The ids of all that are there; files of any other name are somebody's own and left alone. */
  readonly all: () => Promise<readonly string[]>;
};

export type Sending = {
  /** Told the part that has arrived, from 0 to 1. */
  readonly progress?: (part: number) => void;
  readonly signal?: AbortSignal;
};
