import { insertBlock, removeBlock } from "#domain/invite/placeBlock.ts";
import { insertTextBlock, removeTextBlock } from "#domain/invite/placeTextBlock.ts";
import { inviteBlock, type InviteBlock } from "#domain/invite/inviteBlock.ts";
import { renderInviteHtml, renderInviteText } from "#domain/invite/renderInvite.ts";
import { withoutWays } from "#domain/invite/waysGone.ts";
import { pairTag, talkLink } from "#domain/talk/pairTag.ts";
import { dayIn } from "#domain/day.ts";
import type { MeetingItem } from "#host/MeetingItem.ts";
import type { Directory } from "#store/Store.ts";
import type { InviteBody } from "../preparation/Desk.ts";
import { blockIn, blockLines, says } from "../preparation/drawInvite.ts";
import type { PreparationParts } from "../preparation/PreparationParts.ts";
import { recognise } from "../preparation/readDesk.ts";
import { readForm, type Form } from "../preparation/readForm.ts";
import type { TroubleKind } from "../preparation/Trouble.ts";
import { troubleOf } from "../preparation/troubleOf.ts";

/** What came of it; only by the first three may the invite have been changed. */
export type CommandOutcome =
  | "added"
  | "removed"
  | "unconfirmed"
  | "alone"
  | "outsider"
  | "readOnly"
  | "signIn"
  | "notProvisioned"
  | "notConfigured"
  | "offline"
  | "tooLong"
  | "failed";

export type CommandParts = Pick<
  PreparationParts,
  "item" | "store" | "inputs" | "linkBase" | "pause"
>;

type Body = Extract<InviteBody, { status: "read" }>;

/** Outlook on the Mac still gives the old text for a moment after it was set. */
const looks = [0, 300, 1200];

/**
 * Puts the neutral questions into the open invite, or takes our block out where it has one. They name
 * nothing and are the same for everybody, so that nobody has to see them first. Nothing is saved or
 * sent. Never rejects.
 */
export async function toggleQuestions(parts: CommandParts): Promise<CommandOutcome> {
  try {
    const item = await parts.item();
    if (!item?.setBody) return "readOnly";
    const form = await readForm(parts);
    if (form === undefined || form.body.status === "unread") return "failed";
    if (blockIn(form) !== undefined) return await takeOut(parts, item, form.linkBase);
    return await putIn(parts, item, form);
  } catch (error) {
    return outcomes[troubleOf(error).kind] ?? "failed";
  }
}

const outcomes: Readonly<Partial<Record<TroubleKind, CommandOutcome>>> = {
  signIn: "signIn",
  signInRefused: "signIn",
  signInCancelled: "signIn",
  windowBlocked: "signIn",
  notProvisioned: "notProvisioned",
  refused: "notProvisioned",
  notConfigured: "notConfigured",
  offline: "offline",
  timedOut: "offline",
  throttled: "offline",
  hostRefused: "readOnly",
  noMeeting: "readOnly",
  tooLong: "tooLong",
};

async function takeOut(
  parts: CommandParts,
  item: MeetingItem,
  linkBase: string,
): Promise<CommandOutcome> {
  const arrived = await change(parts, item, {
    content: ({ type, content }) =>
      type === "html" ? removeBlock(content, linkBase) : removeTextBlock(content, linkBase),
    arrived: (body) => blockIn({ body, linkBase }) === undefined,
  });
  return arrived ? "removed" : "unconfirmed";
}

async function putIn(parts: CommandParts, item: MeetingItem, form: Form): Promise<CommandOutcome> {
  const planned = await neutralBlock(parts, form);
  if (planned === "alone" || planned === "outsider") return planned;
  const { block, inCompany } = planned;
  const { linkBase } = form;
  const lines = blockLines(block);
  const arrived = await change(parts, item, {
    content: (body) => {
      // In company a question that was taken into the text names nothing either.
      const content = inCompany ? withoutWays(body, linkBase, []) : body.content;
      return body.type === "html"
        ? insertBlock(content, renderInviteHtml(block), linkBase)
        : insertTextBlock(content, renderInviteText(block), linkBase);
    },
    arrived: (body) => {
      const found = blockIn({ body, linkBase });
      return found !== undefined && says(found, lines);
    },
  });
  return arrived ? "added" : "unconfirmed";
}

type Planned = { readonly block: InviteBlock; readonly inCompany: boolean };

/** The block that names nothing, with the link of those who meet. */
async function neutralBlock(
  { store, inputs }: CommandParts,
  form: Form,
): Promise<Planned | "alone" | "outsider"> {
  const directory = await whoIsWho(store);
  const meets = await recognise({ form, directory, reads: store, inputs });
  if (meets.kind === "alone" || meets.kind === "outsider") return meets.kind;
  const { id } = directory.me;
  const tag = await pairTag(id, meets.kind === "pair" ? meets.other.id : id, inputs.digest);
  const block = inviteBlock({
    language: "en",
    shape: form.meeting.shape,
    people: meets.kind,
    voice: "theirs",
    pair: tag,
    meetingDay: dayIn(inputs.zone, form.meeting.start),
    goals: [],
    asked: [],
    link: talkLink(form.linkBase, tag),
  });
  return { block, inCompany: meets.kind === "group" };
}

/** As this device knows it, or else as the service does. */
async function whoIsWho({ device, directory }: CommandParts["store"]): Promise<Directory> {
  return (await device?.knownDirectory()) ?? (await directory());
}

async function change(
  { pause }: CommandParts,
  item: MeetingItem,
  how: { readonly content: (body: Body) => string; readonly arrived: (body: Body) => boolean },
): Promise<boolean> {
  const read = async (): Promise<Body> => ({ status: "read", ...(await item.body()) });
  // Read at the last moment: the person may have typed meanwhile.
  const before = await read();
  const next = how.content(before);
  if (next !== before.content) await send(item, next, before.type);
  try {
    for (const millis of looks) {
      if (millis > 0) await pause(millis);
      if (how.arrived(await read())) return true;
    }
  } catch {
    // It was sent: whatever stops the look back, it cannot be said that nothing was changed.
  }
  return false;
}

/** Rejects where Outlook refused it; what it did not answer in time may still arrive. */
async function send(item: MeetingItem, content: string, type: Body["type"]): Promise<void> {
  try {
    await item.setBody?.(content, type);
  } catch (error) {
    if (troubleOf(error).kind !== "timedOut") throw error;
  }
}
