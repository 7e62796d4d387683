import type { Instant } from "#domain/day.ts";

/** One attendee as the host lists them. Rooms come as `resource` where the host can tell. */
export type HostAttendee = {
  readonly address: string;
  readonly name: string;
  readonly type: "person" | "resource" | "list" | "unknown";
  readonly optional: boolean;
};

export type MeetingFacts = {
  readonly subject: string;
  readonly start: Instant;
  readonly end: Instant;
  /** The organiser's address; my own when I am the organiser. */
  readonly organiser: string;
  readonly attendees: readonly HostAttendee[];
  /** `single`, one `occurrence` of a series, or the `series` itself. */
  readonly shape: "single" | "occurrence" | "series";
  /** My own address in this mailbox. */
  readonly me: string;
};

/** How the form is marked; "other" are marks that only some hosts have. */
export type SensitivityLevel = "normal" | "private" | "other";

/** Changes the open form alone; it counts once the person saves or sends. */
export type Sensitivity = {
  readonly read: () => Promise<SensitivityLevel>;
  readonly set: (level: "normal" | "private") => Promise<void>;
};

/**
 * The appointment that is open beside the pane. Writing exists only where the
 * host lets the person write: an organiser's form. Nothing here saves or sends.
 */
export type MeetingItem = {
  /** By the form, not the person: an own meeting opened only for reading counts as "attendee". */
  readonly mode: "organiser" | "attendee";
  readonly read: () => Promise<MeetingFacts>;
  readonly body: () => Promise<{ readonly type: "html" | "text"; readonly content: string }>;
  /** Replaces the whole body; organiser only. */
  readonly setBody?: (content: string, type: "html" | "text") => Promise<void>;
  /** Whether it lies in a calendar already, so that sending it may be an update; absent where the host cannot tell. */
  readonly isSaved?: () => Promise<boolean>;
  /** Who may read it in a shared calendar; organiser only, where the host has it. */
  readonly sensitivity?: Sensitivity;
  /**
   * Calls back when attendees, times or recurrence change in the form, and when the person
   * comes back to the pane and the form differs from what was last read.
   */
  readonly onChange: (listener: () => void) => () => void;
};
