import type {
  Attendee,
  ItemBody,
  Location,
  PatternedRecurrence,
  ResponseStatus,
} from "@microsoft/microsoft-graph-types";

/** What an event is apart from its ids. Times are in milliseconds since the epoch. */
export type StoredEvent = {
  readonly subject: string;
  readonly body: ItemBody;
  readonly start: number;
  readonly end: number;
  readonly startZone: string;
  readonly endZone: string;
  readonly isAllDay: boolean;
  readonly location: Location;
  readonly attendees: readonly Attendee[];
  /** Object id of the person who called the meeting. */
  readonly organizer: string;
  readonly response: ResponseStatus;
  readonly isOnlineMeeting: boolean;
  readonly showAs: string;
  readonly sensitivity: string;
  readonly importance: string;
  readonly categories: readonly string[];
  readonly reminderMinutes: number;
  /** Absent in events kept before it could be switched off: on. */
  readonly isReminderOn?: boolean;
  readonly isCancelled: boolean;
  readonly recurrence?: PatternedRecurrence;
  /** Occurrences of a series that differ from it, by their day; null for one taken out. */
  readonly exceptions?: Readonly<Record<string, Partial<StoredEvent> | null>>;
};

export type EventRow = {
  readonly id: string;
  readonly owner: string;
  /** The iCalendar id, the same in every copy of a meeting. */
  readonly uid: string;
  readonly transaction_id: string | null;
  readonly change: number;
  readonly created: string;
  readonly modified: string;
  /** JSON of a StoredEvent. */
  readonly event: string;
};

export const storedEvent = (row: EventRow): StoredEvent => JSON.parse(row.event) as StoredEvent;
