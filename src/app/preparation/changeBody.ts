import type { MeetingItem } from "#host/MeetingItem.ts";
import type { InviteBody } from "./Desk.ts";
import { MeetingChanged } from "./MeetingChanged.ts";
import type { Tools } from "./Tools.ts";

export type ReadBody = Extract<InviteBody, { status: "read" }>;

type Change = {
  /** The whole text as it should be, from the text as it is. */
  readonly content: (body: ReadBody) => string;
  /** Whether the text that Outlook gives back has it. */
  readonly arrived: (body: ReadBody) => boolean;
};

/** Outlook on the Mac still gives the old text for a moment after it was set. */
const looks = [0, 300, 1200];

/**
 * Changes the text of the invite and puts on the desk what Outlook made of it; false when Outlook does not
 * show the change yet. Nothing is sent or saved.
 */
export async function changeBody(tools: Tools, { content, arrived }: Change): Promise<boolean> {
  const item = await tools.item();
  if (!item?.setBody) throw new MeetingChanged();
  // Read at the last moment: the person may have typed since the pane was opened.
  const before: ReadBody = { status: "read", ...(await item.body()) };
  const next = content(before);
  if (next !== before.content) await item.setBody(next, before.type);
  return look(tools, item, arrived);
}

async function look(
  { pause, desk }: Tools,
  item: MeetingItem,
  arrived: Change["arrived"],
): Promise<boolean> {
  for (const millis of looks) {
    if (millis > 0) await pause(millis);
    const body: ReadBody = { status: "read", ...(await item.body()) };
    desk.update((now) =>
      now.status === "pair" || now.status === "group" ? { ...now, body } : now,
    );
    if (arrived(body)) return true;
  }
  return false;
}
