import type { NoticeDoor, OfficeNotice, OfficeNotices } from "./NoticeDoor.ts";
import type { OfficeCalls } from "./officeCalls.ts";
import { officeProblem } from "./officeProblem.ts";

/** A line above the form; at most 150 characters. */
export type Notice = {
  readonly message: string;
  /** Says what the link beside it does, which is to open the pane. */
  readonly action?: string;
};

/** What a notification names the pane's button by, in either manifest; only an organiser's form has events. */
const paneButton = "openPaneButton";
/** The same in both manifests' ribbons; of no effect but in classic Outlook. */
const icon = "icon.16";

/**
 * Shows the line, in the place of what was said under `key` before. Where this Outlook knows no link
 * beside a line, the words stand alone. Rejects with a HostProblem where it shows neither.
 */
export async function showNotice(
  office: NoticeDoor,
  key: string,
  { message, action }: Notice,
  ask: OfficeCalls,
): Promise<void> {
  const notices = noticesOf(office);
  const plain: OfficeNotice = { type: "informationalMessage", message, icon, persistent: false };
  if (action !== undefined && supports(office, "1.10")) {
    const actions = [
      { actionType: "showTaskPane", actionText: action, commandId: paneButton, contextData: "{}" },
    ];
    try {
      await put(notices, key, { type: "insightMessage", message, icon, actions }, ask);
      return;
    } catch {
      // Some versions say that they know such lines, and refuse them all the same.
    }
  }
  await put(notices, key, plain, ask);
}

/** Takes the line away; one that is not there, or was dismissed, is away already. */
export async function removeNotice(
  office: NoticeDoor,
  key: string,
  ask: OfficeCalls,
): Promise<void> {
  const notices = noticesOf(office);
  await ask<unknown>("take its line away", (done) => notices.removeAsync(key, done)).catch(
    () => undefined,
  );
}

async function put(
  notices: OfficeNotices,
  key: string,
  notice: OfficeNotice,
  ask: OfficeCalls,
): Promise<void> {
  const purpose = "show a line above the meeting";
  try {
    await ask<unknown>(purpose, (done) => notices.replaceAsync(key, notice, done));
  } catch {
    // Not every version takes a replacement for what is not there.
    await ask<unknown>(purpose, (done) => notices.addAsync(key, notice, done));
  }
}

function noticesOf({ context }: NoticeDoor): OfficeNotices {
  const notices = context.mailbox?.item?.notificationMessages;
  if (!notices) throw officeProblem("missing", "show a line above the meeting");
  return notices;
}

function supports({ context }: NoticeDoor, version: string): boolean {
  return context.requirements?.isSetSupported("Mailbox", version) === true;
}
