import { insertBlock, removeBlock } from "#domain/invite/placeBlock.ts";
import { insertTextBlock, removeTextBlock } from "#domain/invite/placeTextBlock.ts";
import { renderInviteHtml, renderInviteText } from "#domain/invite/renderInvite.ts";
import { withoutWays } from "#domain/invite/waysGone.ts";
import type { MeetingFacts } from "#host/MeetingItem.ts";
import { nameableNow } from "./agenda/waysGoneIn.ts";
import { changeBody } from "./changeBody.ts";
import type { Outcome } from "./Outcome.ts";
import { blockIn, blockLines, plannedBlock, says, type Writing } from "./drawInvite.ts";
import { keepSet } from "./keepSet.ts";
import { MeetingChanged } from "./MeetingChanged.ts";
import type { Tools } from "./Tools.ts";

/**
 * Puts the block into the invite, above what is there or in the old block's
 * place, and looks whether it arrived. The questions are then noted on the talk
 * page, so that the next meeting does not ask them again. Nothing is sent or saved.
 */
export async function putBlock(tools: Tools): Promise<Outcome> {
  await expectSameReaders(tools);
  const planned = writing(tools);
  const { linkBase } = planned;
  const block = plannedBlock(planned);
  const lines = blockLines(block);
  const confirmed = await changeBody(tools, {
    content: (body) => {
      const { type } = body;
      // What is gone, and in company whatever there is, is named in the questions taken into the text neither.
      const goals = nameableNow(planned);
      const content = goals === undefined ? body.content : withoutWays(body, linkBase, goals);
      return type === "html"
        ? insertBlock(content, renderInviteHtml(block), linkBase)
        : insertTextBlock(content, renderInviteText(block), linkBase);
    },
    arrived: (body) => {
      const found = blockIn({ body, linkBase });
      return found !== undefined && says(found, lines);
    },
  });
  const noted = await note(tools, planned);
  if (!confirmed) return { caution: "unconfirmed" };
  return noted ? {} : { caution: "notNoted" };
}

/** Takes the block out again; everything outside it stays to the byte. */
export async function removeOurBlock(tools: Tools): Promise<Outcome> {
  const { linkBase } = writing(tools);
  const confirmed = await changeBody(tools, {
    content: ({ type, content }) =>
      type === "html" ? removeBlock(content, linkBase) : removeTextBlock(content, linkBase),
    arrived: (body) => blockIn({ body, linkBase }) === undefined,
  });
  return confirmed ? {} : { caution: "unconfirmed" };
}

/**
 * Rejects when the form no longer says who will read it and when. Outlook does not tell of
 * every change, and a name must not reach somebody who was invited in between.
 */
export async function expectSameReaders(tools: Tools): Promise<void> {
  const now = await (await tools.item())?.read();
  if (!now || readers(now) !== readers(writing(tools).meeting)) throw new MeetingChanged();
}

function readers({ organiser, attendees, start, shape }: MeetingFacts): string {
  return JSON.stringify([organiser, attendees, start, shape]);
}

/** False when the questions could not be noted; the invite has them all the same. */
async function note(tools: Tools, planned: Writing): Promise<boolean> {
  const desk = tools.desk.get();
  const nothingToNote =
    desk.status !== "pair" ||
    planned.status !== "pair" ||
    // Others came while it was written: these are their questions, and in no invite yet.
    desk.facts.tag !== planned.facts.tag ||
    desk.facts.relation === undefined ||
    desk.occasion.shape !== "single" ||
    desk.choice.every(({ ticked }) => !ticked);
  if (nothingToNote) return true;
  try {
    await keepSet(tools);
    return true;
  } catch {
    return false;
  }
}

function writing({ desk }: Tools): Writing {
  const now = desk.get();
  if (now.status !== "pair" && now.status !== "group") throw new MeetingChanged();
  return now;
}
