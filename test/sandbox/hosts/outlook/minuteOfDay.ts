/** Windows' names for the zones that an invented company is likely to use; Graph gives either kind. */
const windowsZones: Readonly<Record<string, string>> = {
  "Eastern Standard Time": "America/New_York",
  "GMT Standard Time": "Europe/London",
  "India Standard Time": "Asia/Kolkata",
  "Pacific Standard Time": "America/Los_Angeles",
  "Romance Standard Time": "Europe/Paris",
  "W. Europe Standard Time": "Europe/Berlin",
};

/** The minute after midnight that a moment has in a time zone; in UTC where the zone is not known. */
export function minuteOfDay(time: number, timeZone: string): number {
  const [hour = 0, minute = 0] = clock(windowsZones[timeZone] ?? timeZone)
    .format(time)
    .split(":")
    .map(Number);
  return hour * 60 + minute;
}

function clock(timeZone: string): Intl.DateTimeFormat {
  const options = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
  try {
    return new Intl.DateTimeFormat("en-GB", { ...options, timeZone });
  } catch {
    return new Intl.DateTimeFormat("en-GB", { ...options, timeZone: "UTC" });
  }
}
