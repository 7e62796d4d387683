import type { Appointment, Invitee, Recurrence } from "./Appointment.ts";
import type { BodyRewriting } from "./bodyRewriting.ts";
import { FormProblem, problemCodes } from "./FormProblem.ts";

export type Notice = {
  readonly key: string;
  readonly type: "informationalMessage" | "progressIndicator" | "errorMessage" | "insightMessage";
  readonly message: string;
  readonly icon?: string;
  readonly persistent?: boolean;
  readonly actions?: unknown;
};

/** What changed in the form, and whether the person or an add-in did it. */
export type FormChange = {
  readonly kind:
    | "subject"
    | "required"
    | "optional"
    | "times"
    | "location"
    | "recurrence"
    | "body"
    | "notices"
    | "saved";
  readonly by: "person" | "addIn";
};

/** What of a mailbox outlives the form: per add-in and, where an id is given, per item. */
export type MailboxStore = {
  readonly read: (
    name: "properties" | "settings",
    itemId?: string,
  ) => Readonly<Record<string, unknown>>;
  readonly write: (
    name: "properties" | "settings",
    values: Readonly<Record<string, unknown>>,
    itemId?: string,
  ) => void;
};

/** Puts HTML where the caret is; false when the caret is not in the body. */
export type CaretInsert = (html: string) => boolean;

export type FormOptions = {
  readonly appointment: Appointment;
  readonly mode: "compose" | "read";
  readonly rewriting: BodyRewriting;
  readonly mailbox: MailboxStore;
  /** Writes what changed since `before` through Graph; gives the appointment as the server keeps it. */
  readonly save: (appointment: Appointment, before: Appointment) => Promise<Appointment>;
};

const noticeLimit = 5;
const bodyLimit = 1_000_000;
const sessionLimit = 50_000;

/**
 * The open appointment: the one place that the form on the screen and every door for add-ins read
 * and write. Methods throw a FormProblem with Outlook's own number when Outlook would refuse.
 */
export type MeetingForm = ReturnType<typeof openMeetingForm>;

export function openMeetingForm(options: FormOptions) {
  let appointment = options.appointment;
  let before = options.appointment;
  let properties: Readonly<Record<string, unknown>> | undefined;
  const notices = new Map<string, Notice>();
  const session = new Map<string, string>();
  const listeners = new Set<(change: FormChange) => void>();
  let insertAtCaret: CaretInsert = () => false;

  const requireCompose = (): void => {
    if (options.mode !== "compose") throw new FormProblem(problemCodes.permission);
  };
  const change = (
    kind: FormChange["kind"],
    by: FormChange["by"],
    values: Partial<Appointment> = {},
  ): void => {
    appointment = { ...appointment, ...values };
    for (const listener of listeners) listener({ kind, by });
  };

  return {
    mode: options.mode,
    appointment: (): Appointment => appointment,
    onChange: (listener: (change: FormChange) => void): (() => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },

    setSubject: (subject: string, by: FormChange["by"]): void => {
      requireCompose();
      change("subject", by, { subject });
    },
    setInvitees: (
      field: "required" | "optional",
      invitees: readonly Invitee[],
      by: FormChange["by"],
    ): void => {
      requireCompose();
      change(field, by, { [field]: withoutDoubles(invitees) });
    },
    setTimes: (
      times: { readonly start?: number; readonly end?: number },
      by: FormChange["by"],
    ): void => {
      requireCompose();
      const length = appointment.end - appointment.start;
      const start = times.start ?? appointment.start;
      // Moving the start alone keeps the length, as the form on the web does.
      const end = times.end ?? start + length;
      if (end < start) throw new FormProblem(problemCodes.endBeforeStart);
      change("times", by, { start, end });
    },
    setLocation: (location: string, by: FormChange["by"]): void => {
      requireCompose();
      change("location", by, { location });
    },
    setRecurrence: (recurrence: Recurrence | undefined, by: FormChange["by"]): void => {
      requireCompose();
      if (appointment.seriesId !== undefined) throw new FormProblem(problemCodes.occurrence);
      const { recurrence: _old, ...rest } = appointment;
      appointment = rest;
      change("recurrence", by, recurrence === undefined ? {} : { recurrence });
    },

    bodyHtml: (): string => options.rewriting.onRead(appointment.body, options.mode),
    bodyText: (): string => options.rewriting.toText(appointment.body),
    /** What the person typed into the editor, which has cleaned it already. */
    typeBody: (html: string): void => {
      requireCompose();
      change("body", "person", { body: html });
    },
    setBody: (html: string): void => {
      requireCompose();
      if (html.length > bodyLimit) throw new FormProblem(problemCodes.tooLong);
      change("body", "addIn", { body: options.rewriting.onSet(html) });
    },
    prependBody: (html: string): void => {
      requireCompose();
      if (html.length > bodyLimit) throw new FormProblem(problemCodes.tooLong);
      change("body", "addIn", { body: options.rewriting.onSet(html) + appointment.body });
    },
    /** At the caret, or at the top when the caret is elsewhere. */
    insertBody: (html: string): void => {
      requireCompose();
      const cleaned = options.rewriting.onSet(html);
      if (!insertAtCaret(cleaned)) change("body", "addIn", { body: cleaned + appointment.body });
    },
    useCaret: (insert: CaretInsert): void => {
      insertAtCaret = insert;
    },

    notices: (): readonly Notice[] => [...notices.values()],
    addNotice: (notice: Notice): void => {
      if (notices.has(notice.key)) throw new FormProblem(problemCodes.duplicateKey);
      if (notices.size >= noticeLimit) throw new FormProblem(problemCodes.tooManyNotices);
      notices.set(notice.key, notice);
      change("notices", "addIn");
    },
    replaceNotice: (notice: Notice): void => {
      if (!notices.has(notice.key)) throw new FormProblem(problemCodes.noticeMissing);
      notices.set(notice.key, notice);
      change("notices", "addIn");
    },
    removeNotice: (key: string, by: FormChange["by"]): void => {
      if (!notices.delete(key)) throw new FormProblem(problemCodes.noticeMissing);
      change("notices", by);
    },

    customProperties: (): Readonly<Record<string, unknown>> =>
      properties ?? options.mailbox.read("properties", appointment.id ?? "unsaved"),
    saveCustomProperties: (values: Readonly<Record<string, unknown>>): void => {
      properties = values;
      // A new appointment keeps them in the form until it is saved itself.
      if (appointment.id !== undefined) options.mailbox.write("properties", values, appointment.id);
    },
    roamingSettings: (): Readonly<Record<string, unknown>> => options.mailbox.read("settings"),
    saveRoamingSettings: (values: Readonly<Record<string, unknown>>): void =>
      options.mailbox.write("settings", values),

    sessionData: (): Readonly<Record<string, string>> => Object.fromEntries(session),
    sessionValue: (name: string): string => {
      const value = session.get(name);
      if (value === undefined) throw new FormProblem(problemCodes.keyMissing);
      return value;
    },
    setSessionValue: (name: string, value: string): void => {
      const used = [...session].reduce(
        (sum, [key, held]) => sum + (key === name ? 0 : key.length + held.length),
        name.length + value.length,
      );
      if (used > sessionLimit) throw new FormProblem(problemCodes.sessionTooLarge);
      session.set(name, value);
    },
    removeSessionValue: (name: string): void => {
      if (!session.delete(name)) throw new FormProblem(problemCodes.keyMissing);
    },
    clearSession: (): void => session.clear(),

    itemId: (): string => {
      if (appointment.id === undefined) throw new FormProblem(problemCodes.notSaved);
      return appointment.id;
    },
    /** Saves, and so mails whoever is invited; resolves with the item's id. */
    save: async (by: FormChange["by"]): Promise<string> => {
      requireCompose();
      const saved = await options.save(appointment, before);
      if (saved.id === undefined) throw new FormProblem(problemCodes.saveFailed);
      before = saved;
      if (properties !== undefined) options.mailbox.write("properties", properties, saved.id);
      change("saved", by, saved);
      return saved.id;
    },
  };
}

function withoutDoubles(invitees: readonly Invitee[]): readonly Invitee[] {
  const seen = new Set<string>();
  return invitees.filter((invitee) => {
    const address = invitee.address.toLowerCase();
    if (seen.has(address)) return false;
    seen.add(address);
    return true;
  });
}
