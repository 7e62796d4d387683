import type { Host } from "../Host.ts";
import type { MeetingItem } from "../MeetingItem.ts";
import { openWindow, webAddress } from "../openWindow.ts";
import { timeLimit } from "../timeLimit.ts";
import { textIn } from "./attendees.ts";
import { loadOffice, type OfficePage, thisOfficePage } from "./loadOffice.ts";
import { officeCalls } from "./officeCalls.ts";
import { officeMeeting } from "./officeMeeting.ts";
import { officeProblem } from "./officeProblem.ts";
import { officeTheme } from "./officeTheme.ts";
import { officeThemeChanges } from "./officeThemeChanges.ts";
import { restoreHistory } from "./restoreHistory.ts";
import { knownPeopleSetting, roamingSetting } from "./roamingSettings.ts";

export type OutlookHostOptions = {
  readonly page?: OfficePage;
  readonly view?: Pick<Window, "addEventListener" | "matchMedia" | "open">;
  /** Milliseconds for the script, for Outlook's start, and for each call. */
  readonly limits?: { readonly script: number; readonly start: number; readonly call: number };
};

export type OutlookStart = {
  readonly host: Host;
  /** Absent when no appointment is open: a message, or nothing at all. */
  readonly item?: MeetingItem;
  /** What this mailbox keeps for the add-in's events. */
  readonly settings?: ReturnType<typeof roamingSetting>;
};

/**
 * Meets Outlook in the pane's page. Rejects with a HostProblem: `elsewhere` when
 * the page is open outside Outlook, `offline` or `timedOut` when the script or
 * Outlook stays away. Also gives MSAL its bridge, so sign-in comes after.
 */
export async function startOutlookHost(options: OutlookHostOptions = {}): Promise<OutlookStart> {
  const { page = thisOfficePage(), view = window } = options;
  const limits = options.limits ?? { script: 20_000, start: 20_000, call: 10_000 };
  const office = await loadOffice(page, limits.script);
  const info = await timeLimit(office.onReady(), limits.start, () =>
    officeProblem("timedOut", "start the add-in"),
  );
  restoreHistory(page.history);
  const mailbox = office.context?.mailbox;
  if (!info?.host || !mailbox) throw officeProblem("elsewhere", "start the add-in");

  const me = textIn(mailbox.userProfile?.emailAddress);
  const ask = officeCalls(limits.call);
  const item = mailbox.item;
  const onReturn = (listener: () => void) => view.addEventListener("focus", listener);
  return {
    host: {
      context: {
        name: "outlook",
        theme: officeTheme(office.context.officeTheme, view),
        locale: office.context.displayLanguage || "en",
        place: { kind: "meeting" },
        ...(me !== "" && { loginHint: me, account: me.toLowerCase() }),
      },
      onThemeChange: officeThemeChanges(office, view, ask),
      // Outlook shows the pane as it is and waits for nothing.
      ready: () => undefined,
      failed: () => undefined,
      openLink: async (url) => {
        const ui = office.context.ui;
        if (!ui?.openBrowserWindow) return openWindow(view, url);
        ui.openBrowserWindow(webAddress(url));
      },
    },
    settings: roamingSetting(office, knownPeopleSetting, ask),
    ...(item?.itemType === "appointment"
      ? { item: officeMeeting(office, item, me, ask, onReturn) }
      : {}),
  };
}
