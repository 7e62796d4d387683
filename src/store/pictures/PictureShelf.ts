import type { StoreProblemKind } from "../StoreProblem.ts";

/** How a full-size picture on this device stands to the service. */
export type PictureState =
  /** The service has it; what is here spares asking for it. */
  | { readonly status: "sent" }
  | { readonly status: "waiting" }
  /** The person stopped it on its way. */
  | { readonly status: "paused" }
  | { readonly status: "refused"; readonly kind: StoreProblemKind }
  /** No goal has it any more; it goes for good once nobody can want it back. */
  | {
      readonly status: "leaving";
      /** What it comes back to. */
      readonly before: "sent" | "waiting";
      /** Milliseconds since 1970 by this device's clock. */
      readonly since: number;
    };

export type ShelvedPicture = {
  readonly id: string;
  /** Bytes that lie here; 0 for a picture of which only its state does. */
  readonly bytes: number;
  /** Milliseconds since 1970, by this device's clock, when it was last looked at. */
  readonly usedAt: number;
  readonly state: PictureState;
};

/** The files that were in the library without a goal, and when that was seen. */
export type Strays = {
  /** Milliseconds since 1970 by this device's clock. */
  readonly seenAt: number;
  readonly ids: readonly string[];
};

/**
 * Where full-size pictures lie on this device. Never rejects for want of room or of a database:
 * what cannot be kept lies in memory, and of what the service has, the longest unseen goes first.
 */
export type PictureShelf = {
  /** Whether everything that lies here outlives the page. */
  readonly keeps: () => boolean;
  /** All that is known, in no order. */
  readonly all: () => Promise<readonly ShelvedPicture[]>;
  readonly file: (id: string) => Promise<Blob | undefined>;
  /** Writes what is known of a picture, with its file or leaving the one that is here. */
  readonly put: (picture: Omit<ShelvedPicture, "bytes">, file?: Blob) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  readonly strays: () => Promise<Strays | undefined>;
  readonly setStrays: (strays: Strays) => Promise<void>;
  /** Takes everything away for good, out of memory too. Rejects when that cannot be made sure of. */
  readonly clear: () => Promise<void>;
};
