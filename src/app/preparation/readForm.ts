import type { MeetingFacts, MeetingItem } from "#host/MeetingItem.ts";
import type { InviteBody } from "./Desk.ts";
import type { PreparationParts } from "./PreparationParts.ts";

/** The form beside the pane as it was when it was read. */
export type Form = {
  readonly meeting: MeetingFacts;
  readonly body: InviteBody;
  readonly writable: boolean;
  /** The address of the tab's talk pages. */
  readonly linkBase: string;
};

/** Reads the form; undefined where no meeting is open. */
export async function readForm({
  item,
  linkBase: talks,
}: Pick<PreparationParts, "item" | "linkBase">): Promise<Form | undefined> {
  const [found, linkBase] = await Promise.all([item().then(readItem), talks()]);
  return found && { ...found, linkBase };
}

async function readItem(item: MeetingItem | undefined) {
  if (!item) return undefined;
  const [meeting, body] = await Promise.all([item.read(), readBody(item)]);
  return { meeting, body, writable: item.setBody !== undefined };
}

/** A body that cannot be read leaves the preparation whole; only the writing has to wait. */
async function readBody(item: MeetingItem): Promise<InviteBody> {
  try {
    return { status: "read", ...(await item.body()) };
  } catch {
    return { status: "unread" };
  }
}
