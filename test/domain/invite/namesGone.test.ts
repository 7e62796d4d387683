import * as fc from "fast-check";
import { expect, test } from "vitest";
import { findBlock } from "#domain/invite/findBlock.ts";
import { inviteBlock } from "#domain/invite/inviteBlock.ts";
import { namesGone } from "#domain/invite/namesGone.ts";
import { blocksIn, withoutNames } from "#domain/invite/withoutNames.ts";
import { renderInviteText } from "#domain/invite/renderInvite.ts";
import { anyText, anyTitle, shownGoal, today } from "../arbitraries.ts";
import { facts, htmlOf, kitchen, lisbon, tag } from "./parts.ts";

const base = "https://teams.microsoft.com/l/entity/3b1c/talks";

const linesOf = (...part: Parameters<typeof htmlOf>) => findBlock(htmlOf(...part))?.lines ?? [];

test("a block names what is gone once one of its goals is", () => {
  const lines = linesOf();
  expect(namesGone(lines, [lisbon, kitchen])).toBe(false);
  expect(namesGone(lines, [kitchen])).toBe(true);
  expect(namesGone(lines, [lisbon])).toBe(true);
  expect(namesGone(lines, [])).toBe(true);
});

test("a goal that may no longer be named is as good as gone", () => {
  expect(namesGone(linesOf(), [{ ...lisbon, inInvites: false }, kitchen])).toBe(true);
});

test("another goal whose name begins or ends alike is another goal", () => {
  const lines = linesOf({ goals: [lisbon] });
  expect(namesGone(lines, [{ ...lisbon, title: "Trip" }])).toBe(true);
  expect(namesGone(lines, [{ ...lisbon, title: "Trip to Lisbon in May" }])).toBe(true);
  expect(namesGone(linesOf({ goals: [{ ...lisbon, title: "Trip" }] }), [lisbon])).toBe(true);
});

test("the neutral block names nothing, whoever shows what", () => {
  expect(namesGone(linesOf({ goals: [] }), [])).toBe(false);
  expect(namesGone(linesOf({ people: "group" }), [])).toBe(false);
});

test("what a person typed names nothing of ours", () => {
  expect(namesGone(["Your trip to Lisbon, how was it?", "Bring the plan: under way"], [])).toBe(
    false,
  );
});

test.each(["theirs", "mine"] as const)(
  "whatever a goal is called, a block in the voice “%s” names it and nothing else, and not once it is gone",
  (voice) => {
    fc.assert(
      fc.property(
        anyTitle,
        fc.constantFrom("single", "occurrence", "series" as const),
        (title, shape) => {
          const goal = shownGoal({ ...lisbon, title });
          const block = inviteBlock({ ...facts, shape, voice, goals: [goal] });
          const lines = renderInviteText(block).split("\n");
          expect(namesGone(lines, [goal])).toBe(false);
          expect(namesGone(lines, [])).toBe(!block.neutral);
        },
      ),
    );
  },
);

test("made neutral, a body keeps all else to the byte, however much stands around", () => {
  fc.assert(
    fc.property(anyText, anyText, (above, below) => {
      const [before, after] = [above, below].map(
        (part) => `<p>${part.replaceAll("<", "&lt;")}</p>`,
      );
      const content = `${before ?? ""}${htmlOf()}${after ?? ""}`;
      const clean = withoutNames({ type: "html", content }, base, today);
      expect(clean).toBe(`${before ?? ""}${htmlOf({ people: "group" })}${after ?? ""}`);
      expect(withoutNames({ type: "html", content: clean }, base, today)).toBe(clean);
    }),
  );
});

test("a body of plain text is made neutral too", () => {
  const content = `Hi\r\n${renderInviteText(inviteBlock(facts))}\r\nBye`;
  const clean = withoutNames({ type: "text", content }, base, today);
  const block = renderInviteText(inviteBlock({ ...facts, people: "group" }));
  expect(clean).toBe(`Hi\r\n${block}\r\nBye`);
  expect(blocksIn({ type: "text", content: clean }, base)).toMatchObject([{ tag }]);
});

test("a block whose link was deleted goes, for it leads to nobody", () => {
  const withoutLink = htmlOf().replace(/<p>Add your own.*?<\/p>/u, "");
  const clean = withoutNames({ type: "html", content: `<p>a</p>${withoutLink}` }, base, today);
  expect(clean).toBe("<p>a</p>");
});
