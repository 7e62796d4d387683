/**
 * How a pane speaks to the Outlook shell without Office.js, which insists on https: JSON objects by
 * postMessage, each way with ids. It is the sandbox's own and no part of Outlook; every call does
 * what the Office.js call of the same name does, on the same form.
 */
export const portChannel = "sandbox-outlook";

/** Times are milliseconds since 1970. */
export type PortItem = {
  readonly mode: "compose" | "read";
  readonly subject: string;
  readonly start: number;
  readonly end: number;
  readonly location: string;
  readonly rooms: readonly { readonly name: string; readonly address: string }[];
  readonly organizer: PortPerson;
  /** Holds the organiser too, as Outlook on the web has it for an appointment that exists. */
  readonly required: readonly PortPerson[];
  readonly optional: readonly PortPerson[];
  readonly shape: "single" | "occurrence" | "series";
};

export type PortPerson = {
  readonly name: string;
  readonly address: string;
  readonly kind: "user" | "external" | "list" | "other";
};

export type PortTheme = "default" | "dark" | "contrast";

export type PortNotice = {
  readonly key: string;
  readonly type: "informationalMessage" | "progressIndicator" | "errorMessage";
  readonly message: string;
};

/** What the pane learns first; `item` is absent when no appointment is open. */
export type PortStart = {
  readonly theme: PortTheme;
  /** A BCP 47 tag. */
  readonly locale: string;
  readonly userAddress: string;
  readonly userName: string;
  readonly item: PortItem | null;
};

/** Each call: what it is asked with, and what it is answered with. */
export type PortCalls = {
  readonly start: { readonly ask: null; readonly answer: PortStart };
  readonly readItem: { readonly ask: null; readonly answer: PortItem };
  readonly getBody: {
    readonly ask: { readonly type: "html" | "text" };
    readonly answer: { readonly type: "html" | "text"; readonly content: string };
  };
  readonly setBody: {
    readonly ask: { readonly type: "html" | "text"; readonly content: string };
    readonly answer: null;
  };
  readonly prependBody: {
    readonly ask: { readonly type: "html" | "text"; readonly content: string };
    readonly answer: null;
  };
  readonly addNotification: { readonly ask: PortNotice; readonly answer: null };
  readonly replaceNotification: { readonly ask: PortNotice; readonly answer: null };
  readonly removeNotification: { readonly ask: { readonly key: string }; readonly answer: null };
  readonly getCustomProperties: {
    readonly ask: null;
    readonly answer: Readonly<Record<string, unknown>>;
  };
  readonly saveCustomProperties: {
    readonly ask: Readonly<Record<string, unknown>>;
    readonly answer: null;
  };
  readonly getItemId: { readonly ask: null; readonly answer: { readonly id: string } };
  readonly save: { readonly ask: null; readonly answer: { readonly id: string } };
  readonly openLink: { readonly ask: { readonly url: string }; readonly answer: null };
  /** One text of MSAL's nested app auth protocol, answered with another. */
  readonly nestedAppAuth: {
    readonly ask: { readonly text: string };
    readonly answer: { readonly text: string };
  };
};

export type PortEvents = {
  readonly recipientsChanged: { readonly required: boolean; readonly optional: boolean };
  readonly timesChanged: { readonly start: number; readonly end: number };
  readonly recurrenceChanged: null;
  readonly themeChanged: { readonly theme: PortTheme };
};

export type PortCall = keyof PortCalls;
export type PortEvent = keyof PortEvents;

export type PortRequest = {
  readonly channel: typeof portChannel;
  readonly id: number;
  readonly call: PortCall;
  readonly ask: unknown;
};

export type PortReply =
  | { readonly channel: typeof portChannel; readonly id: number; readonly answer: unknown }
  | {
      readonly channel: typeof portChannel;
      readonly id: number;
      /** Outlook's number for the refusal. */
      readonly problem: { readonly code: number; readonly message: string };
    };

export type PortMessage = {
  readonly channel: typeof portChannel;
  readonly event: PortEvent;
  readonly data: unknown;
};
