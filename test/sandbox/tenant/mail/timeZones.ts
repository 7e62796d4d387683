import { Problem } from "../Problem.ts";

/** The Windows names Outlook sends, for the zones a demonstration meets. */
const windows: Readonly<Record<string, string>> = {
  "AUS Eastern Standard Time": "Australia/Sydney",
  "Central Europe Standard Time": "Europe/Budapest",
  "Central European Standard Time": "Europe/Warsaw",
  "Central Standard Time": "America/Chicago",
  "Eastern Standard Time": "America/New_York",
  "E. South America Standard Time": "America/Sao_Paulo",
  "FLE Standard Time": "Europe/Kiev",
  "GMT Standard Time": "Europe/London",
  "Greenwich Standard Time": "Atlantic/Reykjavik",
  "India Standard Time": "Asia/Kolkata",
  "Mountain Standard Time": "America/Denver",
  "Pacific Standard Time": "America/Los_Angeles",
  "Romance Standard Time": "Europe/Paris",
  "Singapore Standard Time": "Asia/Singapore",
  "Tokyo Standard Time": "Asia/Tokyo",
  UTC: "UTC",
  "W. Europe Standard Time": "Europe/Berlin",
};

/** Milliseconds since the epoch for a wall clock time (`2026-03-02T09:00:00`) in a zone. */
export function fromWallClock(dateTime: string, zone: string): number {
  if (/(Z|[+-]\d\d:\d\d)$/.test(dateTime)) return parse(dateTime);
  const asUtc = parse(`${dateTime.replace(/(\.\d{1,3})\d*$/, "$1")}Z`);
  // The offset at the guess may differ from that at the answer; a second look settles it.
  const once = asUtc - offset(asUtc, zone);
  return asUtc - offset(once, zone);
}

/** The wall clock time in a zone, as Graph writes it: seven digits after the second. */
export function toWallClock(milliseconds: number, zone: string): string {
  const local = new Date(milliseconds + offset(milliseconds, zone)).toISOString();
  return `${local.slice(0, 19)}.0000000`;
}

function offset(milliseconds: number, zone: string): number {
  const parts = new Map(
    formatter(zone)
      .formatToParts(milliseconds)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  const wall = Date.UTC(
    part("year"),
    part("month") - 1,
    part("day"),
    part("hour"),
    part("minute"),
    part("second"),
  );
  return wall - Math.floor(milliseconds / 1000) * 1000;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  try {
    const made = new Intl.DateTimeFormat("en-GB", {
      timeZone: windows[zone] ?? zone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
    formatters.set(zone, made);
    return made;
  } catch {
    throw new Problem(
      400,
      "TimeZoneNotSupportedException",
      `A time zone with the specified ID could not be found: ${zone}`,
    );
  }
}

function parse(text: string): number {
  const milliseconds = Date.parse(text);
  if (Number.isNaN(milliseconds)) {
    throw new Problem(400, "ErrorInvalidParameter", `'${text}' is not a date and time.`);
  }
  return milliseconds;
}
