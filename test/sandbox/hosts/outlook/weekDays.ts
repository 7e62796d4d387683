const dayMillis = 86_400_000;

/** Midnight, in the browser's own time, of the Monday of the week that `day` lies in. */
export function mondayOf(day: string | undefined, now: Date): Date {
  const [year, month, date] = (day ?? "").split("-").map(Number);
  const some =
    year === undefined || month === undefined || date === undefined
      ? new Date(now.getFullYear(), now.getMonth(), now.getDate())
      : new Date(year, month - 1, date);
  return addDays(some, -((some.getDay() + 6) % 7));
}

/** Days by the calendar, so that a change of clocks moves nothing. */
export function addDays(day: Date, days: number): Date {
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + days);
}

export function isoDay(day: Date): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** How far through its day a time lies, 0 to 1. */
export function shareOfDay(time: number, day: Date): number {
  return Math.min(1, Math.max(0, (time - day.getTime()) / dayMillis));
}

/** A time as `datetime-local` wants it, in the browser's own time. */
export function localInput(time: number): string {
  const date = new Date(time);
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${isoDay(date)}T${two(date.getHours())}:${two(date.getMinutes())}`;
}
