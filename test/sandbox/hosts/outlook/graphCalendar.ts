import { asList, asObject, asText } from "../shared/wire.ts";
import type { Appointment } from "./Appointment.ts";
import { fromGraphEvent, toGraphEvent, type Resolve } from "./graphEvent.ts";

/** One entry of the week. */
export type CalendarEntry = {
  readonly id: string;
  readonly subject: string;
  readonly start: number;
  readonly end: number;
  readonly mine: boolean;
  readonly location: string;
};

export type GraphCalendar = {
  readonly between: (from: number, to: number) => Promise<readonly CalendarEntry[]>;
  /** The appointment, with its series' recurrence where it is an occurrence. */
  readonly open: (
    id: string,
  ) => Promise<{ readonly appointment: Appointment; readonly mine: boolean }>;
  /** Creates or changes; Graph then mails whoever is invited. */
  readonly save: (appointment: Appointment, before: Appointment) => Promise<Appointment>;
};

export type GraphCalendarOptions = {
  /** Where Graph answers, with no slash at the end. */
  readonly graphUrl: string;
  readonly token: () => Promise<string>;
  readonly resolve: Resolve;
  readonly onLoad: (html: string) => string;
};

const limitMillis = 15_000;
const graph = "https://graph.microsoft.com";

export function createGraphCalendar(options: GraphCalendarOptions): GraphCalendar {
  const ask = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    // The links of further pages name Graph itself, wherever the sandbox answers for it.
    const url = path.startsWith(graph)
      ? options.graphUrl + path.slice(graph.length)
      : `${options.graphUrl}/v1.0${path}`;
    const response = await fetch(url, {
      method,
      headers: {
        authorization: `Bearer ${await options.token()}`,
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(limitMillis),
    });
    if (!response.ok) throw new Error(await refusalText(response));
    return response.status === 204 ? undefined : await response.json();
  };
  const read = (event: unknown): Appointment =>
    fromGraphEvent(event, options.resolve, options.onLoad);

  return {
    between: async (from, to) => {
      const query = new URLSearchParams({
        startDateTime: new Date(from).toISOString(),
        endDateTime: new Date(to).toISOString(),
        $select: "id,subject,start,end,isOrganizer,location",
        $orderby: "start/dateTime",
        $top: "100",
      });
      const entries: CalendarEntry[] = [];
      let next: string | undefined = `/me/calendarView?${query.toString()}`;
      while (next !== undefined) {
        const page = asObject(await ask("GET", next));
        for (const event of asList(page["value"])) {
          const { id, subject, start, end, location } = read(event);
          if (id === undefined) continue;
          entries.push({
            id,
            subject,
            start,
            end,
            location,
            mine: asObject(event)["isOrganizer"] === true,
          });
        }
        next = asText(page["@odata.nextLink"]) || undefined;
      }
      return entries;
    },
    open: async (id) => {
      const event = asObject(await ask("GET", `/me/events/${encodeURIComponent(id)}`));
      const mine = event["isOrganizer"] === true;
      const appointment = read(event);
      if (appointment.seriesId === undefined) return { appointment, mine };
      const master = read(
        await ask("GET", `/me/events/${encodeURIComponent(appointment.seriesId)}`),
      );
      return {
        mine,
        appointment: {
          ...appointment,
          ...(master.recurrence === undefined ? {} : { recurrence: master.recurrence }),
        },
      };
    },
    save: async (appointment, before) => {
      if (appointment.id === undefined) {
        const transactionId = crypto.randomUUID();
        return read(
          await ask("POST", "/me/events", { ...toGraphEvent(appointment), transactionId }),
        );
      }
      const changes = toGraphEvent(appointment, before);
      return read(await ask("PATCH", `/me/events/${encodeURIComponent(appointment.id)}`, changes));
    },
  };
}

async function refusalText(response: Response): Promise<string> {
  const text = await response.text();
  const code = asText(asObject(asObject(safeJson(text))["error"])["code"]);
  return `The calendar answered ${response.status}${code === "" ? "" : ` (${code})`}. Reload the page; if it stays so, start the sandbox again.`;
}

function safeJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
