import type { Graph } from "#graph/Graph.ts";
import { GraphProblem } from "#graph/GraphProblem.ts";
import { path, quoted } from "#graph/path.ts";
import type { Calendar, OwnSeries } from "./Calendar.ts";
import { calendarProblem } from "./calendarProblem.ts";
import { eventOf } from "./eventOf.ts";
import { scheduleIn } from "./scheduleIn.ts";
import { supportedZone } from "./supportedZone.ts";

/** Beyond what reading and writing the lists needs. */
export const calendarScopes: readonly string[] = ["Calendars.ReadWrite"];

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

  const existing = async ({ subject, transaction }: OwnSeries): Promise<string | undefined> => {
    const { body } = await send(
      "GET",
      path`/me/events?$filter=subject eq ${quoted(subject)}&$select=id,transactionId&$top=50`,
    );
    const found = rowsIn(body).find((row) => row["transactionId"] === transaction);
    return textIn(found, "id");
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
        // Some calendars refuse the second of two equal requests, though the first one was lost on its way back.
        if (isRepeated(cause)) {
          const id = await existing(series).catch(() => undefined);
          if (id !== undefined) return id;
        }
        throw calendarProblem(cause);
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
        throw calendarProblem(cause);
      }
    },
    remove: async (id) => {
      try {
        await send("DELETE", path`/me/events/${id}`);
      } catch (cause) {
        if (!isGone(cause)) throw calendarProblem(cause);
      }
    },
  };
}

function isGone(cause: unknown): boolean {
  return cause instanceof GraphProblem && cause.kind === "notFound";
}

function isRepeated(cause: unknown): boolean {
  return cause instanceof GraphProblem && cause.code === "ErrorDuplicateTransactionId";
}

function rowsIn(body: unknown): readonly Readonly<Record<string, unknown>>[] {
  const rows = (body as { readonly value?: unknown } | undefined)?.value;
  return Array.isArray(rows) ? (rows as readonly Readonly<Record<string, unknown>>[]) : [];
}

function textIn(source: unknown, name: string): string | undefined {
  const value: unknown =
    typeof source === "object" && source !== null ? Reflect.get(source, name) : undefined;
  return typeof value === "string" ? value : undefined;
}
