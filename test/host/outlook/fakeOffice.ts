import type {
  OfficeAnswer,
  OfficeDoor,
  OfficeDone,
  OfficeGetter,
  OfficeItem,
} from "#host/outlook/OfficeDoor.ts";

/** How a faked call ends: with a value, with one of Outlook's error codes, by throwing, or never. */
export type Answer<T> =
  | { readonly gives: T }
  | { readonly fails: number }
  | { readonly throws: string }
  | { readonly silent: true };

export const gives = <T>(value: T): Answer<T> => ({ gives: value });
export const fails = (code: number): Answer<never> => ({ fails: code });
export const silent: Answer<never> = { silent: true };

export function reply<T>(answer: Answer<T>, done: OfficeDone<T>): void {
  if ("throws" in answer) throw new Error(answer.throws);
  if ("silent" in answer) return;
  const result =
    "gives" in answer
      ? { status: "succeeded", value: answer.gives }
      : {
          status: "failed",
          value: undefined,
          error: { code: answer.fails, name: "Internal Error" },
        };
  queueMicrotask(() => done(result as OfficeAnswer<T>));
}

export function getter<T>(answer: Answer<T | null>): OfficeGetter<T> {
  return { getAsync: (done) => reply<T | null>(answer, done) };
}

export const person = (address: string, recipientType?: string) => ({
  emailAddress: address,
  displayName: address.split("@")[0] ?? "",
  ...(recipientType === undefined ? {} : { recipientType }),
});

const start = new Date("2026-11-24T10:00:00.000Z");
const end = new Date("2026-11-24T10:30:00.000Z");

/** An own meeting with Tom, open for writing; `over` replaces members. */
export function form(over: Partial<OfficeItem> = {}): OfficeItem {
  return {
    itemType: "appointment",
    subject: getter(gives("1-1 with Tom")),
    start: getter(gives(start)),
    end: getter(gives(end)),
    requiredAttendees: getter(gives([person("tom@example.com", "user")])),
    optionalAttendees: getter(gives([])),
    organizer: getter(gives(person("dana@example.com"))),
    enhancedLocation: getter(gives([])),
    location: getter(gives("")),
    recurrence: getter<object>(gives(null)),
    seriesId: null,
    ...over,
  };
}

/** The same meeting as Tom sees it, with plain values and nothing to write. */
export function reading(over: Partial<OfficeItem> = {}): OfficeItem {
  return {
    itemType: "appointment",
    subject: "1-1 with Tom",
    start,
    end,
    requiredAttendees: [person("tom@example.com", "user"), person("dana@example.com", "user")],
    optionalAttendees: [],
    organizer: person("dana@example.com"),
    location: "",
    recurrence: null,
    seriesId: null,
    body: { getAsync: (_, done) => reply(gives("<p>Hello</p>"), done) },
    ...over,
  };
}

export type FakeOffice = {
  readonly office: OfficeDoor;
  /** Sends an event to every handler registered for it. */
  readonly fire: (type: string, event?: unknown) => void;
  readonly registered: readonly string[];
};

/** Outlook with `item` open; `sets` is the Mailbox 1.x version it claims. */
export function fakeOffice(
  item: OfficeItem | null | undefined,
  over: Partial<OfficeDoor["context"]> = {},
  sets = 14,
): FakeOffice {
  const handlers: { type: string; handler: (event: unknown) => void }[] = [];
  const registered: string[] = [];
  const addHandlerAsync = (
    type: string | number,
    handler: (event: unknown) => void,
    done: OfficeDone<unknown>,
  ) => {
    registered.push(String(type));
    handlers.push({ type: String(type), handler });
    reply(gives(undefined), done);
  };
  const office: OfficeDoor = {
    onReady: async () => ({ host: "Outlook" }),
    EventType: {
      AppointmentTimeChanged: "olkAppointmentTimeChanged",
      OfficeThemeChanged: "officeThemeChanged",
      RecipientsChanged: "olkRecipientsChanged",
      RecurrenceChanged: "olkRecurrenceChanged",
    },
    context: {
      displayLanguage: "en-GB",
      requirements: { isSetSupported: (_, version) => Number(version.split(".")[1]) <= sets },
      mailbox: {
        userProfile: { emailAddress: "dana@example.com" },
        item: item && { addHandlerAsync, ...item },
        addHandlerAsync,
      },
      ...over,
    },
  };
  const fire = (type: string, event?: unknown) => {
    for (const each of handlers) if (each.type === type) each.handler(event);
  };
  return { office, fire, registered };
}
