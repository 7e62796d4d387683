import type { ShellPerson } from "../shared/ShellConfig.ts";
import type { Appointment } from "./Appointment.ts";
import { cleanHtml, parseBody, serialize } from "./html.ts";
import type { Resolve } from "./graphEvent.ts";
import type { Draft } from "./outlookLocation.ts";

const halfHour = 30 * 60_000;

/** A new appointment, from the next half hour on where the draft says no time. */
export function draftAppointment(
  draft: Draft,
  person: ShellPerson,
  resolve: Resolve,
  now: number,
): Appointment {
  const asked = Date.parse(draft.start);
  const start = Number.isNaN(asked) ? Math.ceil(now / halfHour) * halfHour : asked;
  const askedEnd = Date.parse(draft.end);
  return {
    subject: draft.subject,
    start,
    end: Number.isNaN(askedEnd) || askedEnd < start ? start + halfHour : askedEnd,
    location: "",
    rooms: [],
    organizer: { ...resolve(person.userPrincipalName), response: "organizer" },
    // Outlook on the web does not count the organiser of an appointment that was never saved.
    required: draft.to.map(resolve),
    optional: [],
    body: serialize(cleanHtml(parseBody(draft.body))),
  };
}
