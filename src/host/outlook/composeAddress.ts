import type { Day } from "#domain/day.ts";
import type { TimeOfDay } from "#domain/reminder/reminder.ts";

/** An event as its form is to open with, before anybody saved it. */
export type EventDraft = {
  readonly day: Day;
  readonly time: TimeOfDay;
  readonly minutes: number;
  readonly subject: string;
  /** Plain text. */
  readonly body: string;
};

/**
 * The address at which Outlook on the web opens a new event with this filled in, at the clock of
 * whoever opens it. It can carry no recurrence and no privacy; both are a click in the form.
 */
export function composeAddress({ day, time, minutes, subject, body }: EventDraft): string {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  // Within the same day: an event of five minutes late at night ends a little early.
  const last = Math.min(hour * 60 + minute + minutes, 24 * 60 - 1);
  const end = [Math.floor(last / 60), last % 60].map((part) => String(part).padStart(2, "0"));
  const address = new URL("https://outlook.office.com/calendar/deeplink/compose");
  address.searchParams.set("subject", subject);
  address.searchParams.set("startdt", `${day}T${time}:00`);
  address.searchParams.set("enddt", `${day}T${end.join(":")}:00`);
  address.searchParams.set("body", body);
  return address.href;
}
