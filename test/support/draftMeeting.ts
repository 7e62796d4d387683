import type { Instant } from "#domain/day.ts";
import type { HostAttendee, MeetingFacts, MeetingItem } from "#host/MeetingItem.ts";

type Body = { readonly type: "html" | "text"; readonly content: string };

/** An open appointment that a test can change as its organiser would in the form. */
export type DraftMeeting = {
  readonly item: MeetingItem;
  readonly body: () => string;
  /** Sets what the person typed. */
  readonly type: (content: string) => void;
  /** Changes the form, and tells who listens. */
  readonly change: (facts: Partial<MeetingFacts>) => void;
  /** Changes the form as its scheduling assistant does. */
  readonly changeSilently: (facts: Partial<MeetingFacts>) => void;
  /** Fails the next calls of one kind until `heal`. */
  readonly fail: (call: "read" | "body" | "setBody", error: Error) => void;
  readonly heal: () => void;
  /** Called whenever the body was set. */
  readonly written: (then: () => void) => void;
  /** How many times the body still reads as before after it was set, as Outlook on the Mac has it. */
  readonly lag: (reads: number) => void;
  readonly listeners: () => number;
};

export type DraftOptions = {
  readonly mode?: "organiser" | "attendee";
  readonly facts?: Partial<MeetingFacts>;
  readonly body?: Body;
};

export function attendee(address: string, type: HostAttendee["type"] = "person"): HostAttendee {
  return { address, name: address, type, optional: false };
}

export function draftMeeting(
  me: string,
  others: readonly HostAttendee[],
  { mode = "organiser", facts = {}, body = { type: "html", content: "" } }: DraftOptions = {},
): DraftMeeting {
  let now: MeetingFacts = {
    subject: "Catch-up",
    start: "2026-11-24T10:00:00Z" as Instant,
    end: "2026-11-24T10:30:00Z" as Instant,
    organiser: me,
    attendees: others,
    shape: "single",
    me,
    ...facts,
  };
  let content = body.content;
  let stale: { readonly content: string; reads: number } | undefined;
  let lagging = 0;
  let afterWriting = (): void => undefined;
  const faults = new Map<string, Error>();
  const listeners = new Set<() => void>();
  const check = (call: string): void => {
    const fault = faults.get(call);
    if (fault) throw fault;
  };
  const setBody = async (next: string): Promise<void> => {
    check("setBody");
    if (lagging > 0) stale = { content, reads: lagging };
    content = next;
    afterWriting();
  };
  return {
    item: {
      mode,
      read: async () => {
        check("read");
        return now;
      },
      body: async () => {
        check("body");
        if (stale && stale.reads > 0) {
          stale.reads -= 1;
          return { type: body.type, content: stale.content };
        }
        return { type: body.type, content };
      },
      onChange: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      ...(mode === "organiser" ? { setBody } : {}),
    },
    body: () => content,
    type: (next) => {
      content = next;
    },
    change: (next) => {
      now = { ...now, ...next };
      for (const listener of listeners) listener();
    },
    changeSilently: (next) => {
      now = { ...now, ...next };
    },
    fail: (call, error) => void faults.set(call, error),
    heal: () => faults.clear(),
    written: (then) => {
      afterWriting = then;
    },
    lag: (reads) => {
      lagging = reads;
    },
    listeners: () => listeners.size,
  };
}
