import { findBlock, type FoundBlock } from "#domain/invite/findBlock.ts";
import { inviteBlock, type InviteBlock } from "#domain/invite/inviteBlock.ts";
import { namesGone } from "#domain/invite/namesGone.ts";
import { plainLine } from "#domain/invite/ourLines.ts";
import { findTextBlock } from "#domain/invite/placeTextBlock.ts";
import { talkLink, type PairTag } from "#domain/talk/pairTag.ts";
import type { Desk, InviteBody } from "./Desk.ts";
import { nameableNow, waysGoneIn } from "./agenda/waysGoneIn.ts";
import { channelOf } from "./offer.ts";
import type { Invite } from "./PreparationState.ts";
import { askedSets, subjectGoals } from "./questionFacts.ts";

export type Writing = Extract<Desk, { readonly status: "pair" | "group" }>;

/** What the invite would say, and what stands there now. */
export function drawInvite(desk: Writing): Invite {
  const block = plannedBlock(desk);
  const lines = blockLines(block);
  const there = blockIn(desk);
  const { writable } = desk;
  // It says the same to everybody, and stays until it is taken out.
  if (there?.session !== undefined)
    return {
      writable,
      found: "ours",
      differs: false,
      session: true,
      gone: false,
      names: false,
      lines: there.lines,
    };
  return {
    writable,
    found: desk.body.status === "unread" ? "unread" : there ? "ours" : "none",
    differs: there !== undefined && (!says(there, lines) || there.tag !== tagFor(desk)),
    gone: isNamedNoMore(desk, there?.lines ?? []),
    names: !block.neutral,
    lines,
  };
}

/** False while the service has not said what is shown: nothing is called gone on the strength of an old copy. */
function isNamedNoMore(desk: Writing, lines: readonly string[]): boolean {
  const goals = nameableNow(desk);
  return goals !== undefined && (namesGone(lines, goals) || waysGoneIn(desk, goals).length > 0);
}

/**
 * The block for this meeting. A single meeting gets the ticked questions; a
 * series and one of its meetings get their own, since this week's stay on the talk page.
 */
export function plannedBlock(desk: Writing): InviteBlock {
  const { occasion } = desk;
  const base = {
    language: "en" as const,
    shape: occasion.shape,
    meetingDay: occasion.day,
    pair: tagFor(desk),
    link: talkLink(desk.linkBase, tagFor(desk)),
  };
  if (desk.status === "group") {
    return inviteBlock({ ...base, people: "group", voice: "theirs", goals: [], asked: [] });
  }
  const { facts, choice } = desk;
  const chosen = choice.filter(({ ticked }) => ticked).map(({ question }) => question);
  return inviteBlock({
    ...base,
    people: "pair",
    voice: facts.role === "answering" ? "mine" : "theirs",
    goals: subjectGoals(facts),
    asked: askedSets(facts),
    ...(channelOf(desk) === "invite" ? { questions: chosen } : {}),
  });
}

/** In company the link stays that of the two who had it; they may be alone again. */
function tagFor(desk: Writing): PairTag {
  if (desk.status === "pair") return desk.facts.tag;
  return blockIn(desk)?.tag ?? desk.tag;
}

/** Our block in the body, whoever wrote it; one whose link leads elsewhere is not ours. */
export function blockIn({
  body,
  linkBase,
}: {
  readonly body: InviteBody;
  readonly linkBase: string;
}): FoundBlock | undefined {
  if (body.status === "unread") return undefined;
  const { type, content } = body;
  return type === "html" ? findBlock(content, linkBase) : findTextBlock(content, linkBase);
}

export function blockLines(block: InviteBlock): readonly string[] {
  return [
    block.heading,
    ...block.progress,
    ...(block.questionsHeading === undefined ? [] : [block.questionsHeading]),
    ...block.questions.map((question, at) => `${String(at + 1)}. ${question}`),
    `${block.invitation} ${block.link.text}`,
  ];
}

/** Compared as text: Outlook rewrites the markup of what it is given. */
export function says(found: FoundBlock, lines: readonly string[]): boolean {
  return found.typed.length === 0 && found.lines.join("\n") === lines.map(plainLine).join("\n");
}
