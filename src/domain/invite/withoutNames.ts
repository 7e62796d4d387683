import type { Day } from "../day.ts";
import { talkLink } from "../talk/pairTag.ts";
import { findBlocks, type FoundBlock } from "./findBlock.ts";
import { inviteBlock } from "./inviteBlock.ts";
import { insertBlock, removeBlock } from "./placeBlock.ts";
import { findTextBlocks, insertTextBlock, removeTextBlock } from "./placeTextBlock.ts";
import { renderInviteHtml, renderInviteText } from "./renderInvite.ts";

/** An invite's whole body. */
export type InviteText = { readonly type: "html" | "text"; readonly content: string };

/** Every block of ours in a body of either kind; `base` is the tab's deep link. */
export function blocksIn({ type, content }: InviteText, base: string): readonly FoundBlock[] {
  return type === "html" ? findBlocks(content, base) : findTextBlocks(content, base);
}

/**
 * The body with the neutral block in the place of ours, whatever that said; every byte outside it stays,
 * and so does what a person typed into it. A block that has lost its link is taken out.
 */
export function withoutNames(text: InviteText, base: string, meetingDay: Day): string {
  const { type, content } = text;
  const tag = blocksIn(text, base).find((block) => block.tag !== undefined)?.tag;
  if (tag === undefined) {
    return type === "html" ? removeBlock(content, base) : removeTextBlock(content, base);
  }
  const block = inviteBlock({
    language: "en",
    shape: "series",
    people: "group",
    voice: "theirs",
    pair: tag,
    meetingDay,
    goals: [],
    asked: [],
    link: talkLink(base, tag),
  });
  return type === "html"
    ? insertBlock(content, renderInviteHtml(block), base)
    : insertTextBlock(content, renderInviteText(block), base);
}
