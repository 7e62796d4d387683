import type { Day } from "#domain/day.ts";
import type { PersonId } from "#domain/person/person.ts";
import { meetings } from "../company/meetings.ts";
import { eventsOf } from "./meetingEvents.ts";
import { inTurn } from "#provision/inTurn.ts";
import { idOf } from "./organisationPlan.ts";

type WebFetch = (request: Request) => Promise<Response>;

/**
 * Puts every meeting into the calendar of its organiser, as that person. Asked again in the same
 * week it changes nothing; asked in a later week it adds that week's, so a sandbox that was kept
 * for a month still opens on a full calendar.
 */
export async function seedMeetings(
  graphFor: (person: PersonId) => WebFetch,
  today: Day,
): Promise<number> {
  const events = meetings.flatMap((meeting) =>
    eventsOf(meeting, today).map((event) => ({ meeting, event })),
  );
  await inTurn(events, 6, async ({ meeting, event }) => {
    const answer = await graphFor(idOf(meeting.organiser))(
      new Request("https://graph.microsoft.com/v1.0/me/events", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(event),
      }),
    );
    if (!answer.ok) {
      throw new Error(
        `The meeting ${meeting.key} was refused with status ${answer.status}: ${await answer.text()}`,
      );
    }
  });
  return events.length;
}
