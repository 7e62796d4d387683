import type { Instant } from "#domain/day.ts";
import type { StoreProblem } from "#store/StoreProblem.ts";
import type { Readable } from "../observable.ts";

/** Finding the invites I wrote that still name what is shown no more, and making them neutral. */
export type CleanUp = {
  readonly state: Readable<CleanUpState>;
  /** Asks for leave where it is needed, and looks through the half year to come; from a click alone. */
  readonly look: () => Promise<void>;
  readonly choose: (id: string, on: boolean) => void;
  /**
   * Makes the chosen invites neutral, of which the calendar mails those invited an update. What fails
   * stays chosen, so that a second call goes on with it. What is open by then is left to its form.
   */
  readonly clean: () => Promise<void>;
  /** Ends what is being done after the bodies under way; the rest is left as it was. */
  readonly stop: () => void;
};

export type CleanUpState =
  | { readonly status: "idle" }
  /** A window that asks for leave is open, or is to open. */
  | { readonly status: "asking" }
  /** `of` is zero until it is known how many there are. */
  | { readonly status: "looking"; readonly done: number; readonly of: number }
  | {
      readonly status: "found";
      readonly invites: readonly FoundInvite[];
      /** Those of which it could not be told. */
      readonly unseen: readonly UnseenInvite[];
      /** While they are being made neutral. */
      readonly cleaning?: { readonly done: number; readonly of: number };
    }
  | { readonly status: "failed"; readonly problem: StoreProblem };

/** A meeting, or a series with those of its meetings that differ, in which something gone is named. */
export type FoundInvite = {
  readonly id: string;
  readonly subject: string;
  readonly start: Instant;
  readonly invited: readonly string[];
  readonly isSeries: boolean;
  /** How many meetings of a series name it that were changed by themselves. */
  readonly apart: number;
  /** How many bodies are still to be written, for each of which an update is mailed. */
  readonly count: number;
  /** How many were written. */
  readonly written: number;
  /** Somebody wrote words of their own into our block, which stay. */
  readonly ownWords: boolean;
  /** Its form is open beside the pane, and would write the old text over: it is changed there. */
  readonly isOpen: boolean;
  /** The form of one of its meetings is, and that meeting alone is left to it. */
  readonly partOpen: boolean;
  /** It cannot be told from another whether it is this one that is open; it is cleaned only when chosen. */
  readonly mayBeOpen: boolean;
  readonly chosen: boolean;
  readonly progress:
    /** Cleaned with nothing written: it was gone, or named nothing any more. */
    | { readonly status: "waiting" | "cleaned" }
    | { readonly status: "failed"; readonly problem: StoreProblem };
};

export type UnseenInvite = {
  readonly id: string;
  readonly subject: string;
  readonly start: Instant;
  readonly problem: StoreProblem;
};
