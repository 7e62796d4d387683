import type { Day } from "#domain/day.ts";
import { nextOn, type Schedule } from "#domain/reminder/reminder.ts";

/**
 * The address at which Outlook on the web opens a new event with this time filled in. It can carry
 * no recurrence and no privacy; both are a click in the form.
 */
export function composeAddress(
  { weekday, time }: Schedule,
  today: Day,
  words: { readonly subject: string; readonly note: string },
  link: string,
): string {
  const day = nextOn(weekday, today);
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  // Within the same hour where the five minutes would run over it.
  const end = `${String(hour).padStart(2, "0")}:${String(Math.min(minute + 5, 59)).padStart(2, "0")}`;
  const address = new URL("https://outlook.office.com/calendar/deeplink/compose");
  address.searchParams.set("subject", words.subject);
  address.searchParams.set("startdt", `${day}T${time}:00`);
  address.searchParams.set("enddt", `${day}T${end}:00`);
  address.searchParams.set("body", `${words.note} ${link}`);
  return address.href;
}
