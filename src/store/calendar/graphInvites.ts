import type { Graph } from "#graph/Graph.ts";
import { GraphProblem } from "#graph/GraphProblem.ts";
import { path } from "#graph/path.ts";
import { StoreProblem } from "../StoreProblem.ts";
import { isSource } from "../sharepoint/reading.ts";
import { calendarProblem, type CalendarUse } from "./calendarProblem.ts";
import { eventPages } from "./eventPages.ts";
import { inviteFields, invitesOf } from "./invitesOf.ts";
import type { KeptInvite, OwnInvites } from "./OwnInvites.ts";

/** To read what invites say, and to say it anew. */
export const inviteScopes: readonly string[] = ["Calendars.ReadWrite"];

const use: CalendarUse = {
  permission: "Calendars.ReadWrite",
  fault: "did not take the invite as it was sent",
};

/**
 * A body is asked for as it is kept, and not as Graph finds it safe to show: what Graph leaves out
 * would be lost when the body is written back.
 */
const asKept = { Prefer: "outlook.allow-unsafe-html" };

export type GraphInvitesOptions = {
  readonly graph: () => Promise<Graph>;
  readonly allow: OwnInvites["allow"];
};

/** The invites in Outlook, through Microsoft Graph. */
export function graphInvites({ graph, allow }: GraphInvitesOptions): OwnInvites {
  return {
    allow,
    between: async (from, until) => {
      try {
        const first = path`/me/calendarView?startDateTime=${from}&endDateTime=${until}&$select=${inviteFields}&$orderby=start/dateTime&$top=100`;
        const headers = { Prefer: 'outlook.timezone="UTC"' };
        const rows: unknown[] = [];
        for await (const page of eventPages(await graph(), first, {
          headers,
          scopes: inviteScopes,
        }))
          rows.push(...page);
        return invitesOf(rows);
      } catch (cause) {
        throw calendarProblem(cause, use);
      }
    },
    read: async (id) => {
      try {
        const { body } = await (
          await graph()
        ).send({
          method: "GET",
          path: path`/me/events/${id}?$select=body,isOrganizer,isCancelled`,
          headers: asKept,
          scopes: inviteScopes,
        });
        return keptIn(body);
      } catch (cause) {
        if (cause instanceof GraphProblem && cause.code === "ErrorItemNotFound") return undefined;
        throw calendarProblem(cause, use);
      }
    },
    write: async (id, { type, content, version }) => {
      try {
        await (
          await graph()
        ).send({
          method: "PATCH",
          path: path`/me/events/${id}`,
          headers: { "If-Match": version },
          body: { body: { contentType: type, content } },
          scopes: inviteScopes,
        });
      } catch (cause) {
        if (cause instanceof GraphProblem && cause.status === 412) {
          throw new StoreProblem(
            "conflict",
            "The meeting was changed since it was read. Read it again, then write it.",
            { cause },
          );
        }
        throw calendarProblem(cause, use);
      }
    },
  };
}

/** Undefined for what is somebody else's or called off: its body is not the person's to change. */
function keptIn(event: unknown): KeptInvite | undefined {
  if (!isSource(event) || event["isOrganizer"] !== true || event["isCancelled"] === true)
    return undefined;
  const body = event["body"];
  const content: unknown = isSource(body) ? body["content"] : undefined;
  const type: unknown = isSource(body) ? body["contentType"] : undefined;
  const version = event["@odata.etag"];
  if (typeof content !== "string" || typeof version !== "string")
    throw new GraphProblem("unexpected", { code: "noEventBody" });
  return { type: type === "text" ? "text" : "html", content, version };
}
