import type { Reminder } from "#domain/reminder/reminder.ts";
import type { Calendar } from "#store/calendar/Calendar.ts";

/**
 * Takes out of the calendar what a reminder put there. Where the calendar's answer never came, the
 * series is looked for by its transaction; one that is not there counts as taken out.
 */
export async function removeSeries(
  calendar: Pick<Calendar, "findByTransaction" | "remove">,
  { event, transaction, from }: Reminder,
): Promise<void> {
  const id = event ?? (await calendar.findByTransaction(transaction, from));
  if (id !== undefined) await calendar.remove(id);
}
