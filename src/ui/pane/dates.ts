import { dayIn, daysBetween, type Day, type Instant } from "#domain/day.ts";
import type { DatePrecision } from "#domain/goal/goal.ts";

/** Turns days and moments into the reader's words, in their language and zone. */
export type DateWords = {
  /** "Tue 10:00". */
  readonly moment: (instant: Instant) => string;
  /** "Tuesday" within the coming week, else "Tuesday 8 December". */
  readonly weekday: (instant: Instant) => string;
  /** "12 June", "June", "summer", "2027"; the year only when it is not `today`'s. */
  readonly goalDay: (day: Day, precision?: DatePrecision) => string;
  /** "2 March", with the year when it is not `today`'s. */
  readonly day: (day: Day) => string;
};

export type Season = "spring" | "summer" | "autumn" | "winter";

export function dateWords(
  locale: string,
  zone: string,
  today: Day,
  seasonName: (season: Season) => string,
): DateWords {
  const inZone = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: zone, ...options });
  // A calendar day has no zone, so it is written as the UTC day it would be.
  const ofDay = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...options });
  const yearFor = (day: Day): Intl.DateTimeFormatOptions =>
    day.slice(0, 4) === today.slice(0, 4) ? {} : { year: "numeric" };

  const day = (value: Day): string =>
    ofDay({ day: "numeric", month: "long", ...yearFor(value) }).format(Date.parse(value));

  return {
    day,
    moment: (instant) => {
      const at = Date.parse(instant);
      const weekday = inZone({ weekday: "short" }).format(at);
      return `${weekday} ${inZone({ hour: "numeric", minute: "2-digit" }).format(at)}`;
    },
    weekday: (instant) => {
      const at = Date.parse(instant);
      const away = daysBetween(today, dayIn(zone, instant));
      const soon = away >= 0 && away < 7;
      return inZone(
        soon ? { weekday: "long" } : { weekday: "long", day: "numeric", month: "long" },
      ).format(at);
    },
    goalDay: (value, precision = "day") => {
      const at = Date.parse(value);
      switch (precision) {
        case "day":
          return day(value);
        case "month":
          return ofDay({ month: "long", ...yearFor(value) }).format(at);
        case "season":
          return [seasonName(season(value)), yearFor(value).year && value.slice(0, 4)]
            .filter(Boolean)
            .join(" ");
        case "year":
          return value.slice(0, 4);
      }
    },
  };
}

/** The meteorological season of the northern half, where the goal's owner typed the date by its name. */
function season(day: Day): Season {
  const seasons = ["winter", "spring", "summer", "autumn"] as const;
  return seasons[Math.floor((Number(day.slice(5, 7)) % 12) / 3)] ?? "winter";
}
