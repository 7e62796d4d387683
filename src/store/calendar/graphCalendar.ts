import { addDays } from "#domain/day.ts";
import type { Graph } from "#graph/Graph.ts";
import { GraphProblem } from "#graph/GraphProblem.ts";
import { path, quoted } from "#graph/path.ts";
import { isSource } from "../sharepoint/reading.ts";
import type { Calendar, OwnSeries } from "./Calendar.ts";
import { calendarProblem, type CalendarUse } from "./calendarProblem.ts";
import { eventOf } from "./eventOf.ts";
import { eventPages } from "./eventPages.ts";
import { scheduleIn } from "./scheduleIn.ts";
import { supportedZone } from "./supportedZone.ts";

/** Beyond what reading and writing the lists needs. */
export const calendarScopes: readonly string[] = ["Calendars.ReadWrite"];

const use: CalendarUse = {
  permission: "Calendars.ReadWrite",
  fault: "did not take the series as it was sent",
};

/** A series may have been moved to an earlier day since it was sent, within its first week. */
const slackDays = 7;

export type GraphCalendarOptions = {
  readonly graph: () => Promise<Graph>;
  readonly allow: Calendar["allow"];
  /** Milliseconds since 1970; tells which zones run alike from now on. */
  readonly nowMillis: () => number;
};

/** The calendar in Outlook, through Microsoft Graph. */
export function graphCalendar({ graph, allow, nowMillis }: GraphCalendarOptions): Calendar {
  /**
   * By the ids that change when an event is moved, and not by the immutable ones: what a person
   * deletes is moved to a folder, where an immutable id would still find it.
   */
  const send = async (
    method: "GET" | "POST" | "DELETE",
    to: ReturnType<typeof path>,
    more: { readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> } = {},
  ) => await (await graph()).send({ method, path: to, scopes: calendarScopes, ...more });

  // Graph filters by no transaction, and a subject may have been changed in Outlook.
  const byTransaction = async ({
    transaction,
    from,
  }: Pick<OwnSeries, "transaction" | "from">): Promise<string | undefined> => {
    const since = quoted(`${addDays(from, -slackDays)}T00:00:00`);
    const first = path`/me/events?$filter=start/dateTime ge ${since}&$select=id,transactionId&$top=100`;
    for await (const rows of eventPages(await graph(), first, { scopes: calendarScopes })) {
      const found = rows.find((row) => textIn(row, "transactionId") === transaction);
      if (found !== undefined) return textIn(found, "id");
    }
    return undefined;
  };

  return {
    allow,
    create: async (series) => {
      const zone = supportedZone(series.zone, nowMillis());
      try {
        const { body } = await send("POST", path`/me/events`, { body: eventOf(series, zone) });
        const id = textIn(body, "id");
        if (id === undefined) throw new GraphProblem("unexpected", { code: "noEventId" });
        return id;
      } catch (cause) {
        // Some calendars refuse the second of two equal requests, though the first one was lost on its
        // way back, and all of them where the series was changed in Outlook since.
        if (isRepeated(cause)) {
          const id = await byTransaction(series).catch(() => undefined);
          if (id !== undefined) return id;
        }
        throw calendarProblem(cause, use);
      }
    },
    find: async (id, zone) => {
      try {
        const { body } = await send(
          "GET",
          path`/me/events/${id}?$select=start,recurrence,isCancelled`,
          { headers: { Prefer: `outlook.timezone="${supportedZone(zone, nowMillis())}"` } },
        );
        const schedule = scheduleIn(body);
        return schedule === undefined ? {} : { schedule };
      } catch (cause) {
        if (isGone(cause)) return undefined;
        throw calendarProblem(cause, use);
      }
    },
    findByTransaction: async (transaction, from) => {
      try {
        return await byTransaction({ transaction, from });
      } catch (cause) {
        throw calendarProblem(cause, use);
      }
    },
    remove: async (id) => {
      try {
        await send("DELETE", path`/me/events/${id}`);
      } catch (cause) {
        if (!isGone(cause)) throw calendarProblem(cause, use);
      }
    },
  };
}

/** That there is no mailbox at all is `notFound` too, and says nothing of the series. */
function isGone(cause: unknown): boolean {
  return cause instanceof GraphProblem && cause.code === "ErrorItemNotFound";
}

function isRepeated(cause: unknown): boolean {
  return cause instanceof GraphProblem && cause.code === "ErrorDuplicateTransactionId";
}

function textIn(source: unknown, name: string): string | undefined {
  const value = isSource(source) ? source[name] : undefined;
  return typeof value === "string" ? value : undefined;
}
