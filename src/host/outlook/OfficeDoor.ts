/**
 * The part of Office.js in use, in its own shapes. Everything that some version
 * or surface of Outlook leaves out is optional here, so that nothing is called
 * on the strength of a requirement set alone.
 */
export type OfficeDoor = {
  /** Its host is null when the page is open outside Office. */
  readonly onReady: () => Promise<{ readonly host: unknown } | null | undefined>;
  readonly EventType?: Readonly<Partial<Record<OfficeEvent, string | number>>> | undefined;
  readonly context: {
    readonly displayLanguage?: string | null | undefined;
    readonly officeTheme?: OfficeColours | null | undefined;
    readonly requirements: { isSetSupported(name: string, version: string): boolean };
    readonly ui?: { openBrowserWindow?(url: string): void } | null | undefined;
    readonly mailbox?: OfficeMailbox | null | undefined;
    readonly roamingSettings?: OfficeSettings | null | undefined;
  };
};

export type OfficeEvent =
  | "AppointmentTimeChanged"
  | "OfficeThemeChanged"
  | "RecipientsChanged"
  | "RecurrenceChanged";

type OfficeMailbox = OfficeEvents & {
  readonly userProfile?: { readonly emailAddress?: string | null } | null | undefined;
  readonly item?: OfficeItem | null | undefined;
};

/** A field is the value itself in a form one reads, and something to ask in a form one edits. */
export type OfficeItem = OfficeEvents & {
  readonly itemType: string;
  readonly subject?: OfficeField<string>;
  readonly start?: OfficeField<Date>;
  readonly end?: OfficeField<Date>;
  readonly requiredAttendees?: OfficeField<readonly OfficePerson[]>;
  readonly optionalAttendees?: OfficeField<readonly OfficePerson[]>;
  readonly organizer?: OfficeField<OfficePerson>;
  readonly enhancedLocation?: OfficeGetter<readonly OfficeLocation[]> | null | undefined;
  readonly location?: OfficeField<string>;
  readonly recurrence?: OfficeField<object>;
  readonly seriesId?: string | null | undefined;
  readonly body?: OfficeBody | null | undefined;
  readonly sensitivity?: OfficeSensitivity | string | null | undefined;
  getItemIdAsync?(done: OfficeDone<string | null>): void;
};

/** The word itself in a form one reads. */
type OfficeSensitivity = {
  getAsync?(done: OfficeDone<string | null>): void;
  setAsync?(level: string, done: OfficeDone<unknown>): void;
};

type OfficeEvents = {
  addHandlerAsync?(
    type: string | number,
    handler: (event: unknown) => void,
    done: OfficeDone<unknown>,
  ): void;
};

export type OfficeGetter<T> = { getAsync(done: OfficeDone<T | null>): void };
export type OfficeField<T> = T | OfficeGetter<T> | null | undefined;

export type OfficePerson = {
  readonly emailAddress?: string | null;
  readonly displayName?: string | null;
  /** "user", "externalUser", "distributionList" or "other"; absent where Outlook does not know. */
  readonly recipientType?: string | null;
};

export type OfficeLocation = {
  readonly locationIdentifier?: { readonly id?: string; readonly type?: string } | null;
  readonly displayName?: string | null;
  readonly emailAddress?: string | null;
};

export type OfficeBody = {
  getTypeAsync?(done: OfficeDone<string>): void;
  getAsync(coercion: string, done: OfficeDone<string>): void;
  setAsync?(
    data: string,
    options: { readonly coercionType: string },
    done: OfficeDone<unknown>,
  ): void;
};

export type OfficeColours = { readonly bodyBackgroundColor?: string | number | null };

export type OfficeDone<T> = (answer: OfficeAnswer<T>) => void;

export type OfficeAnswer<T> = {
  /** "succeeded" or "failed", whatever Microsoft's declarations call them. */
  readonly status: unknown;
  readonly value: T;
  readonly error?: { readonly code: number; readonly name?: string } | null;
};

/** What a mailbox keeps for an add-in, at most 32 kB of it, in whatever Outlook it is opened. */
export type OfficeSettings = {
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  remove(name: string): void;
  saveAsync(done: OfficeDone<unknown>): void;
};
