import { dayIn } from "#domain/day.ts";
import type { MeetingFacts } from "#host/MeetingItem.ts";
import type { Inputs } from "../Inputs.ts";
import type { Occasion } from "./PreparationState.ts";

/** When the two meet, and whether they still will. */
export function occasionOf(meeting: MeetingFacts, { zone, now }: Inputs): Occasion {
  const { start, end, shape } = meeting;
  const today = dayIn(zone, now());
  const day = dayIn(zone, start);
  const isSeries = shape === "series";
  const ended = isCalledOff(meeting.subject)
    ? "calledOff"
    : !isSeries && Date.parse(end) <= Date.parse(now())
      ? "over"
      : undefined;
  return {
    start,
    // A series is told by its first day, which may be years ago; it is prepared as of now.
    day: isSeries && day < today ? today : day,
    shape,
    ...(isAllDay(meeting, zone) && { allDay: true }),
    ...(ended && { ended }),
  };
}

/** Outlook's forms do not say it, but a meeting from midnight to midnight takes whole days. */
function isAllDay({ start, end }: Pick<MeetingFacts, "start" | "end">, zone: string) {
  const midnight = new Intl.DateTimeFormat("en-GB", { timeZone: zone, timeStyle: "medium" });
  const isMidnight = (at: string) => midnight.format(Date.parse(at)) === "00:00:00";
  return Date.parse(end) > Date.parse(start) && isMidnight(start) && isMidnight(end);
}

/** What Outlook puts before the subject, in the language of whoever calls a meeting off. */
const calledOff =
  /^(?:cancell?ed|abgesagt|annulée?|cancelad[oa]|annullat[oa]|geannuleerd|aflyst|avlyst|inställt)\s*:/iu;

function isCalledOff(subject: string): boolean {
  return calledOff.test(subject.trim());
}
