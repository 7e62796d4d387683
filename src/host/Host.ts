/** What the page needs of whatever frames it: Teams, Outlook or a plain browser. */

export type HostTheme = "light" | "dark" | "contrast" | "glass";

/** Where in the host the page was opened. */
export type HostPlace =
  | { readonly kind: "personal"; readonly subPage?: string }
  | { readonly kind: "channel"; readonly groupId: string; readonly subPage?: string }
  | { readonly kind: "channelSettings"; readonly groupId: string }
  | {
      readonly kind: "meeting";
      /** The host's id of the meeting, the same for all of a series; absent where it tells none. */
      readonly meeting?: string;
      /** The id of the meeting's chat. */
      readonly chat?: string;
      readonly subPage?: string;
    }
  | { readonly kind: "meetingSettings" };

type HostContext = {
  readonly name: "teams" | "outlook" | "browser";
  /** What the host calls its client: "web", "desktop", "android", "ios" and others to come. */
  readonly client?: string;
  readonly theme: HostTheme;
  /** A BCP 47 tag, such as "en-GB". */
  readonly locale: string;
  readonly place: HostPlace;
  /** The signed-in address, to spare the person an account picker. */
  readonly loginHint?: string;
  /**
   * Names the account that the host itself is signed in with, alike each time and for nobody else.
   * Absent where no host vouches for anybody.
   */
  readonly account?: string;
};

/** Each call rejects with a HostProblem when the host answers with an error or not within its time limit. */
export type Host = {
  readonly context: HostContext;
  /** Calls `listener` at each change; the returned function stops it. */
  readonly onThemeChange: (listener: (theme: HostTheme) => void) => () => void;
  /** Tells the host that the first view is there, or that it will not come. */
  readonly ready: () => void;
  readonly failed: (reason: string) => void;
  /** Opens an address outside the page. */
  readonly openLink: (url: string) => Promise<void>;
  /** Settings of a channel's or a meeting's tab only: makes Save available and says what is saved. */
  readonly offerTab?: (tab: {
    readonly contentUrl: string;
    readonly name: string;
    /** Names the tab in deep links; "tab" when left out. */
    readonly id?: string;
  }) => void;
};
