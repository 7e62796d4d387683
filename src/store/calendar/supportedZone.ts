/**
 * IANA names that Graph's calendar documents beside those of Windows (dateTimeTimeZone,
 * "Additional time zones"). Two of them are spelt as older browsers spell them.
 */
const supported: readonly string[] = [
  "UTC Etc/GMT+12 Etc/GMT+11 Pacific/Honolulu America/Anchorage America/Los_Angeles America/Phoenix",
  "America/Denver America/Guatemala America/Chicago America/Mexico_City America/Regina America/Bogota",
  "America/New_York America/Indiana/Indianapolis America/Caracas America/Asuncion America/Halifax",
  "America/Cuiaba America/La_Paz America/Santiago America/St_Johns America/Sao_Paulo",
  "America/Argentina/Buenos_Aires America/Cayenne America/Godthab America/Montevideo America/Bahia",
  "Etc/GMT+2 Atlantic/Azores Atlantic/Cape_Verde Africa/Casablanca Etc/GMT Europe/London",
  "Atlantic/Reykjavik Europe/Berlin Europe/Budapest Europe/Paris Europe/Warsaw Africa/Lagos",
  "Africa/Windhoek Europe/Bucharest Asia/Beirut Africa/Cairo Asia/Damascus Africa/Johannesburg",
  "Europe/Kiev Europe/Istanbul Asia/Jerusalem Asia/Amman Asia/Baghdad Europe/Kaliningrad Asia/Riyadh",
  "Africa/Nairobi Asia/Tehran Asia/Dubai Asia/Baku Europe/Moscow Indian/Mauritius Asia/Tbilisi",
  "Asia/Yerevan Asia/Kabul Asia/Karachi Asia/Tashkent Asia/Kolkata Asia/Colombo Asia/Kathmandu",
  "Asia/Almaty Asia/Dhaka Asia/Yekaterinburg Asia/Rangoon Asia/Bangkok Asia/Novosibirsk Asia/Shanghai",
  "Asia/Krasnoyarsk Asia/Singapore Australia/Perth Asia/Taipei Asia/Ulaanbaatar Asia/Irkutsk Asia/Tokyo",
  "Asia/Seoul Australia/Adelaide Australia/Darwin Australia/Brisbane Australia/Sydney",
  "Pacific/Port_Moresby Australia/Hobart Asia/Yakutsk Pacific/Guadalcanal Asia/Vladivostok",
  "Pacific/Auckland Etc/GMT-12 Pacific/Fiji Asia/Magadan Pacific/Tongatapu Pacific/Apia Pacific/Kiritimati",
].flatMap((line) => line.split(" "));

const week = 7 * 24 * 60 * 60_000;

/**
 * `zone` where Graph's calendar knows it, else one whose clocks show the same time in every week of
 * the two years from `nowMillis`: Madrid's are those of Paris. A zone that none is like stays as it
 * is, and the calendar refuses it by name.
 */
export function supportedZone(zone: string, nowMillis: number): string {
  if (supported.includes(zone)) return zone;
  const weeks = Array.from({ length: 105 }, (_, index) => nowMillis + index * week);
  const clocks = clocksIn(zone, weeks);
  return supported.find((known) => clocksIn(known, weeks) === clocks) ?? zone;
}

function clocksIn(zone: string, instants: readonly number[]): string {
  try {
    const format = new Intl.DateTimeFormat("en-GB", {
      timeZone: zone,
      dateStyle: "short",
      timeStyle: "short",
    });
    return instants.map((instant) => format.format(instant)).join();
  } catch {
    // A zone that this browser does not know is like no other.
    return zone;
  }
}
