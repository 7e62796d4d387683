import type { Instant } from "#domain/day.ts";
import type { InviteText } from "#domain/invite/withoutNames.ts";

/** A meeting to which the signed-in person invited somebody. */
export type OwnInvite = {
  readonly id: string;
  /** The id of the series it belongs to; its own where it is the series itself. */
  readonly series?: string;
  readonly shape: "single" | "occurrence" | "series";
  readonly subject: string;
  /** Of a series, when it is next held. */
  readonly start: Instant;
  /** The names of those invited, rooms left out; an address where there is no name. */
  readonly invited: readonly string[];
  /** Their addresses in small letters, as far as there are any. */
  readonly addresses: readonly string[];
};

/** The body of an invite, as it was when it was read. */
export type KeptInvite = InviteText & { readonly version: string };

/**
 * The invites in the signed-in person's own calendar, bodies and all. All calls but `allow` reject with
 * a StoreProblem, `signedOut` where the person or their organisation has not given leave.
 */
export type OwnInvites = {
  /**
   * Asks for leave where it is not given yet; from a click alone. Rejects with a SignInProblem,
   * `cancelled` once `signal` is aborted.
   */
  readonly allow: (signal?: AbortSignal) => Promise<void>;
  /** What the person organises for others between two instants: a series once, and each of its meetings that differs. */
  readonly between: (from: Instant, until: Instant) => Promise<readonly OwnInvite[]>;
  /** Undefined once it is no longer in the calendar. */
  readonly read: (id: string) => Promise<KeptInvite | undefined>;
  /**
   * Replaces the whole body, of which the calendar mails everybody invited an update. Rejects with
   * `conflict` when the meeting was changed since it was read.
   */
  readonly write: (id: string, next: KeptInvite) => Promise<void>;
};
