import type { CalendarMeeting } from "#domain/talk/nextTalks.ts";
import type { Graph } from "#graph/Graph.ts";
import { GraphProblem } from "#graph/GraphProblem.ts";
import { pageIn } from "#graph/pages.ts";
import { path } from "#graph/path.ts";
import { calendarProblem } from "./calendarProblem.ts";
import { meetingFields, meetingOf } from "./meetingOf.ts";
import type { Meetings } from "./Meetings.ts";

/** Reads who and when; a body or a file is out of its reach. */
export const meetingScopes: readonly string[] = ["Calendars.ReadBasic"];

/** Ends a loop over a service that hands out links for ever. */
const mostPages = 40;

export type GraphMeetingsOptions = {
  readonly graph: () => Promise<Graph>;
  readonly allow: Meetings["allow"];
};

/** The calendar in Outlook, its series as the meetings they amount to, through Microsoft Graph. */
export function graphMeetings({ graph, allow }: GraphMeetingsOptions): Meetings {
  return {
    allow,
    between: async (from, until) => {
      try {
        const client = await graph();
        const meetings: CalendarMeeting[] = [];
        let next: string | undefined;
        for (let page = 0; page < mostPages; page += 1) {
          const { body } = await client.send({
            method: "GET",
            path:
              next === undefined
                ? path`/me/calendarView?startDateTime=${from}&endDateTime=${until}&$select=${meetingFields}&$orderby=start/dateTime&$top=100`
                : client.pathOf(next),
            headers: { Prefer: 'outlook.timezone="UTC"' },
            scopes: meetingScopes,
          });
          const found = pageIn(body);
          meetings.push(...found.rows.flatMap((row) => meetingOf(row) ?? []));
          next = found.next;
          if (next === undefined) return meetings;
        }
        throw new GraphProblem("unexpected", { code: "endlessPages" });
      } catch (cause) {
        throw calendarProblem(cause, "Calendars.ReadBasic");
      }
    },
  };
}
