import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { findBlock, findBlocks } from "#domain/invite/findBlock.ts";
import { insertBlock, removeBlock } from "#domain/invite/placeBlock.ts";
import { findTextBlock, insertTextBlock, removeTextBlock } from "#domain/invite/placeTextBlock.ts";
import { renderInviteHtml, renderInviteText } from "#domain/invite/renderInvite.ts";
import type { TeamId } from "#domain/person/person.ts";
import { sessionInvite } from "#domain/session/sessionInvite.ts";
import { parseSessionTag, sessionLink, teamSessionTag } from "#domain/session/sessionTag.ts";
import { talkLink, type PairTag } from "#domain/talk/pairTag.ts";
import { anyText } from "../arbitraries.ts";
import { htmlOf } from "../invite/parts.ts";

const base = "https://teams.microsoft.com/l/entity/3b1c/goals";
const digest = async (text: string): Promise<string> =>
  createHash("sha256").update(text).digest("hex");
const session = await teamSessionTag("north" as TeamId, digest);
const forms = ["team", "pair"] as const;
const turns = ["first", "quarterly"] as const;
const blocks = forms.flatMap((form) =>
  turns.map((turn) =>
    sessionInvite({ language: "en", form, turn, link: sessionLink(base, session) }),
  ),
);

test("the block of a session is found again by its link, and is no talk's", () => {
  for (const block of blocks) {
    const html = findBlock(`<p>Hello</p>${renderInviteHtml(block)}`, base);
    expect(html).toMatchObject({ session, typed: [] });
    expect(html?.tag).toBeUndefined();
    const text = findTextBlock(`Hello\n\n${renderInviteText(block)}`, base);
    expect(text).toMatchObject({ session, typed: [] });
  }
});

test("taken out again, every body is what it was, to the byte", () => {
  fc.assert(
    fc.property(fc.constantFrom(...blocks), anyText, (block, typed) => {
      const html = `<html><body><p>${typed.replace(/[<>&]/gu, "")}</p></body></html>`;
      fc.pre(findBlock(html, base) === undefined);
      const within = insertBlock(html, renderInviteHtml(block), base);
      expect(insertBlock(within, renderInviteHtml(block), base)).toBe(within);
      expect(removeBlock(within, base)).toBe(html);
      fc.pre(findTextBlock(typed, base) === undefined && !/^\r?\n/u.test(typed));
      const below = insertTextBlock(typed, renderInviteText(block), base);
      expect(removeTextBlock(below, base)).toBe(typed);
    }),
  );
});

test("one block of ours is in an invite: the session takes the place of the questions, and they of it", () => {
  const [block] = blocks;
  if (!block) throw new Error("There is no session.");
  const talk = htmlOf({ link: talkLink(base, "0123456789abcdef0123456789abcdef" as PairTag) });
  const prepared = insertBlock(`${talk}<p>Agenda</p>`, renderInviteHtml(block), base);
  expect(findBlocks(prepared, base)).toMatchObject([{ session }]);
  const back = insertBlock(prepared, talk, base);
  expect(back).toBe(`${talk}<p>Agenda</p>`);
});

test("somebody's own words with the session's link pasted in stay", () => {
  const own = `<p>The half hour is <a href="${sessionLink(base, session)}">here</a>, bring tea.</p>`;
  expect(findBlock(own, base)).toBeUndefined();
  expect(removeBlock(own, base)).toBe(own);
});

test("the words of a session on a link to somewhere else are not ours", () => {
  for (const block of blocks) {
    const forged = renderInviteHtml({
      ...block,
      link: { ...block.link, href: "https://teams.contoso.com/l/entity/3b1c/goals" },
    });
    expect(findBlock(forged, base)).toBeUndefined();
  }
});

test("a session's tag is the same each time, another for another team, and read back from its page", async () => {
  const other = await teamSessionTag("south" as TeamId, digest);
  expect(other).not.toBe(session);
  expect(await teamSessionTag("north" as TeamId, digest)).toBe(session);
  expect(parseSessionTag(`session-${session}`)).toBe(session);
  expect(parseSessionTag(`talk-${session}`)).toBeUndefined();
});
