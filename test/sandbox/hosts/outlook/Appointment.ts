/** Somebody invited. `response` is what they answered. */
export type Invitee = {
  readonly name: string;
  readonly address: string;
  readonly kind: "user" | "external" | "list" | "other";
  readonly response: "none" | "organizer" | "tentative" | "accepted" | "declined";
};

export type Room = { readonly name: string; readonly address: string };

/** A weekly, daily or other pattern, in the words Outlook uses. Days are `mon` to `sun`. */
export type Recurrence = {
  readonly type: "daily" | "weekday" | "weekly" | "monthly" | "yearly";
  readonly interval: number;
  readonly days: readonly string[];
  /** Calendar days, `YYYY-MM-DD`. */
  readonly startDate: string;
  readonly endDate?: string;
  /** Minutes after midnight in `timeZone`. */
  readonly startMinute: number;
  readonly durationMinutes: number;
  readonly timeZone: string;
};

/** One appointment as it lies in a mailbox. Times are milliseconds since 1970. */
export type Appointment = {
  /** Absent until it is saved for the first time. */
  readonly id?: string;
  readonly subject: string;
  readonly start: number;
  readonly end: number;
  readonly location: string;
  readonly rooms: readonly Room[];
  readonly organizer: Invitee;
  readonly required: readonly Invitee[];
  readonly optional: readonly Invitee[];
  /** HTML, a fragment without `<body>`. */
  readonly body: string;
  /** The master's id, when this is one occurrence of a series. */
  readonly seriesId?: string;
  readonly recurrence?: Recurrence;
  readonly created?: number;
  readonly modified?: number;
};
