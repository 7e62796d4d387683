import type { Calendar } from "#store/calendar/Calendar.ts";
import type { OwnedLists } from "#store/owned/OwnedLists.ts";
import type { Store } from "#store/Store.ts";

/** What the page about oneself uses beyond the records: fetched when that page is opened. */
export type MyServices = {
  readonly calendar: Calendar;
  readonly lists: OwnedLists;
  /** The service itself, past the copy on this device. */
  readonly service: Pick<Store, "read" | "put">;
  /** The address that opens the tab; https. */
  readonly tabLink: () => Promise<string>;
};
