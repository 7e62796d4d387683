import { addDays } from "#domain/day.ts";
import { escapeMarkup } from "#domain/escapeMarkup.ts";
import type { OwnSeries } from "./Calendar.ts";

/** A series as Microsoft Graph takes it: private, free for others to book, reminded of as it begins. */
export function eventOf(series: OwnSeries, zone: string): object {
  const { transaction, subject, note, link, from, time, minutes, weekday, everyWeeks } = series;
  return {
    transactionId: transaction,
    subject,
    body: {
      contentType: "html",
      content: `<p>${escapeMarkup(note)}</p><p><a href="${escapeMarkup(link.href)}">${escapeMarkup(link.text)}</a></p>`,
    },
    start: { dateTime: `${from}T${time}:00`, timeZone: zone },
    end: { dateTime: endOf(series, minutes), timeZone: zone },
    recurrence: {
      pattern: {
        type: "weekly",
        interval: everyWeeks,
        daysOfWeek: [weekday],
        firstDayOfWeek: "monday",
      },
      range: { type: "noEnd", startDate: from, recurrenceTimeZone: zone },
    },
    sensitivity: "private",
    showAs: "free",
    isReminderOn: true,
    reminderMinutesBeforeStart: 0,
    responseRequested: false,
  };
}

const minutesADay = 24 * 60;

function endOf({ from, time }: Pick<OwnSeries, "from" | "time">, minutes: number): string {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  const end = hour * 60 + minute + minutes;
  const day = addDays(from, Math.floor(end / minutesADay));
  const two = (count: number): string => String(count).padStart(2, "0");
  return `${day}T${two(Math.floor((end % minutesADay) / 60))}:${two(end % 60)}:00`;
}
