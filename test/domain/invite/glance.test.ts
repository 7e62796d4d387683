import * as fc from "fast-check";
import { expect, test } from "vitest";
import { glance } from "#domain/invite/glance.ts";
import { inviteBlock, type InviteFacts } from "#domain/invite/inviteBlock.ts";
import { renderInviteHtml, renderInviteText } from "#domain/invite/renderInvite.ts";
import { anyShownGoal, theDay } from "../arbitraries.ts";

const facts: InviteFacts = {
  language: "en",
  shape: "single",
  people: "pair",
  voice: "theirs",
  pair: "a".repeat(32),
  meetingDay: theDay("2026-11-24"),
  goals: [],
  asked: [],
  link: `https://teams.microsoft.com/l/entity/app/goals?context=%7B%22subEntityId%22%3A%22talk-${"a".repeat(32)}%22%7D`,
};

/** A body's text as Outlook gives it when asked for no markup. */
function asText(html: string): string {
  return html
    .replace(/<li>/g, "\n  1. ")
    .replace(/<a [^>]*href="([^"]*)"[^>]*>([^<]*)<\/a>/g, "$2<$1>")
    .replace(/<[^>h][^>]*>/g, "\n")
    .replace(/&nbsp;/g, "\u00a0");
}

const shownGoals = fc.uniqueArray(anyShownGoal, { maxLength: 3, selector: ({ id }) => id });

const around = fc.tuple(
  fc.constantFrom("", "Hello\n", "Agenda:\n1. Plans\n"),
  fc.constantFrom("", "\nJoin the meeting now\n"),
);

test("the neutral block is neutral, in a body of text and in the text of one of markup", () => {
  const block = inviteBlock(facts);
  fc.assert(
    fc.property(around, ([before, after]) => {
      expect(glance(before + renderInviteText(block) + after)).toBe("neutral");
      expect(glance(before + asText(renderInviteHtml(block)) + after)).toBe("neutral");
    }),
  );
});

test("a block that names a goal is seen, whatever goals there are", () => {
  fc.assert(
    fc.property(
      shownGoals,
      around,
      fc.constantFrom("single", "series"),
      (goals, [before, after], shape) => {
        const block = inviteBlock({ ...facts, goals, shape });
        const expected = block.neutral ? "neutral" : "naming";
        expect(glance(before + renderInviteText(block) + after)).toBe(expected);
        expect(glance(before + asText(renderInviteHtml(block)) + after)).toBe(expected);
      },
    ),
  );
});

test("a body without a block has none, our heading or our link's words alone included", () => {
  for (const text of ["", "Our 1-1", "Open our talk page", "Open our talk page, then Our 1-1"]) {
    expect(glance(text)).toBe("none");
  }
});

test("what somebody typed into a neutral block may name anything", () => {
  const text = renderInviteText(inviteBlock(facts)).replace("\n1.", "\nLisbon?\n1.");
  expect(glance(text)).toBe("naming");
});
