import type {
  OfficeDone,
  OfficeGetter,
  OfficeLocation,
  OfficePerson,
  OfficeSettings,
} from "./OfficeDoor.ts";

/** The part of Office.js in use where there is no pane; what some Outlook leaves out is optional. */
export type NoticeDoor = {
  readonly context: {
    readonly requirements?: { isSetSupported(name: string, version: string): boolean } | undefined;
    readonly roamingSettings?: OfficeSettings | null | undefined;
    readonly mailbox?:
      | {
          readonly userProfile?: { readonly emailAddress?: string | null } | null | undefined;
          readonly item?: NoticeItem | null | undefined;
        }
      | null
      | undefined;
  };
};

export type NoticeItem = {
  readonly requiredAttendees?: OfficeGetter<readonly OfficePerson[]> | null | undefined;
  readonly optionalAttendees?: OfficeGetter<readonly OfficePerson[]> | null | undefined;
  readonly enhancedLocation?: OfficeGetter<readonly OfficeLocation[]> | null | undefined;
  readonly body?: { getAsync(coercion: string, done: OfficeDone<string>): void } | null | undefined;
  readonly notificationMessages?: OfficeNotices | null | undefined;
  readonly sessionData?: OfficeSession | null | undefined;
};

export type OfficeNotice = {
  readonly type: string;
  readonly message: string;
  readonly icon?: string;
  readonly persistent?: boolean;
  /** Mutable, as Microsoft declares it. */
  readonly actions?: {
    actionType: string;
    actionText: string;
    commandId: string;
    contextData: string;
  }[];
};

export type OfficeNotices = {
  addAsync(key: string, notice: OfficeNotice, done: OfficeDone<unknown>): void;
  replaceAsync(key: string, notice: OfficeNotice, done: OfficeDone<unknown>): void;
  removeAsync(key: string, done: OfficeDone<unknown>): void;
};

type OfficeSession = {
  getAsync(name: string, done: OfficeDone<string>): void;
  setAsync(name: string, value: string, done: OfficeDone<unknown>): void;
};
