import type { CalendarMeeting } from "#domain/talk/nextTalks.ts";
import type { Graph } from "#graph/Graph.ts";
import { path } from "#graph/path.ts";
import { calendarProblem, type CalendarUse } from "./calendarProblem.ts";
import { eventPages } from "./eventPages.ts";
import { meetingFields, meetingOf } from "./meetingOf.ts";
import type { Meetings } from "./Meetings.ts";

/** Reads who and when; a body or a file is out of its reach. */
export const meetingScopes: readonly string[] = ["Calendars.ReadBasic"];

const use: CalendarUse = {
  permission: "Calendars.ReadBasic",
  fault: "did not understand which meetings were asked for",
};

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
        const first = path`/me/calendarView?startDateTime=${from}&endDateTime=${until}&$select=${meetingFields}&$orderby=start/dateTime&$top=100`;
        const headers = { Prefer: 'outlook.timezone="UTC"' };
        const meetings: CalendarMeeting[] = [];
        for await (const rows of eventPages(await graph(), first, {
          headers,
          scopes: meetingScopes,
        }))
          meetings.push(...rows.flatMap((row) => meetingOf(row) ?? []));
        return meetings;
      } catch (cause) {
        throw calendarProblem(cause, use);
      }
    },
  };
}
