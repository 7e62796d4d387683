import type { MeetingForm } from "./MeetingForm.ts";

/** What a door needs of the shell around the form, whichever way the pane speaks. */
export type PaneHost = {
  readonly form: MeetingForm;
  readonly addInId: string;
  readonly user: { readonly name: string; readonly address: string };
  readonly locale: string;
  readonly theme: () => "default" | "dark" | "contrast";
  readonly openLink: (url: string) => void;
  /** One request text of MSAL, answered with a text. */
  readonly nestedAppAuth: (text: string) => Promise<string>;
  readonly closePane: () => void;
  /** The keyboard left the pane at its end or its beginning, or with Escape. */
  readonly leavePane: (to: "next" | "previous") => void;
};
