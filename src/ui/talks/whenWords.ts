import type { DatedTalk } from "#app/talks/orderTalks.ts";
import { addDays, type Day, type Instant } from "#domain/day.ts";
import { formatClock } from "../text/formatClock.ts";
import { formatNearDay } from "../text/formatDay.ts";
import type { TalksText } from "../text/useTalksText.ts";

type Where = { readonly today: Day; readonly zone: string; readonly locale: string };

/** "Tomorrow, 10:00", "Tuesday 24 November, 10:00", or the day alone; undefined where no day is known. */
export function whenWords(
  { day, next }: Pick<DatedTalk, "day" | "next">,
  { today, zone, locale }: Where,
  text: TalksText,
): string | undefined {
  if (day === undefined) return undefined;
  const words = dayWords(day, today, locale, text);
  return next ? text.when(words, formatClock(next.start, zone, locale)) : words;
}

/** When something was read: the hour alone today, else the day with it. */
export function momentWords(
  at: Instant,
  day: Day,
  { today, zone, locale }: Where,
  text: TalksText,
): string {
  const clock = formatClock(at, zone, locale);
  return day === today ? clock : text.when(formatNearDay(day, locale), clock);
}

function dayWords(day: Day, today: Day, locale: string, text: TalksText): string {
  if (day === today) return text.today;
  if (day === addDays(today, 1)) return text.tomorrow;
  return formatNearDay(day, locale);
}
