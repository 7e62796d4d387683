import * as fc from "fast-check";
import { expect, test } from "vitest";
import { inviteBlock } from "#domain/invite/inviteBlock.ts";
import { findTextBlock, insertTextBlock, removeTextBlock } from "#domain/invite/placeTextBlock.ts";
import { renderInviteText } from "#domain/invite/renderInvite.ts";
import { anyText } from "../arbitraries.ts";
import { facts, link, tag } from "./parts.ts";

const block = renderInviteText(inviteBlock(facts));
const neutral = renderInviteText(inviteBlock({ ...facts, goals: [] }));

test("any plain text keeps its bytes, and insertion is idempotent", () => {
  const piece = fc.oneof(
    anyText,
    fc.constantFrom("\n", "\r\n", "Our 1-1", "Agenda\n", "_____\nJoin the meeting\n"),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const body = pieces.join("");
      const once = insertTextBlock(body, block);
      expect(removeTextBlock(once)).toBe(body);
      expect(insertTextBlock(once, block)).toBe(once);
      expect(insertTextBlock(once, neutral)).toBe(insertTextBlock(body, neutral));
    }),
  );
});

test("a block with the line ends of Windows is replaced in its place", () => {
  const body = `Hello\r\n${block.replaceAll("\n", "\r\n")}\r\nBye\r\n`;
  const replaced = insertTextBlock(body, neutral);
  expect(replaced).toBe(`Hello\r\n${neutral}\r\nBye\r\n`);
  expect(findTextBlock(replaced)?.tag).toBe(tag);
});

test("what a person typed into the block is kept below it", () => {
  const edited = block.replace("3. ", "My own point\n3. ");
  expect(insertTextBlock(`${edited}\nEnd`, neutral)).toBe(`${neutral}My own point\n\nEnd`);
});

test("an address without our words beside it is somebody's own", () => {
  const body = `Have a look:\n${link}\nThanks`;
  expect(findTextBlock(body)).toBeUndefined();
  expect(removeTextBlock(body)).toBe(body);
});

test("what was typed keeps its line ends", () => {
  const edited = block.replaceAll("\n", "\r\n").replace("3. ", "My own point \r\n3. ");
  expect(removeTextBlock(`${edited}End`)).toBe("My own point \r\nEnd");
});

const base = "https://teams.microsoft.com/l/entity/3b1c/talks";

test.each([
  ["another host", link.replace("teams.microsoft.com", "evil.example")],
  ["another app's tab", link.replace("3b1c", "4c2d")],
  ["another host beside the right address", `https://evil.example/ ${link}`],
])("a block whose address leads to %s is not ours, and stays as it is", (_, address) => {
  const body = `Hello\n${block.replace(link, address)}\nBye\n`;
  expect(findTextBlock(body, base)).toBeUndefined();
  expect(removeTextBlock(body, base)).toBe(body);
  expect(insertTextBlock(body, neutral, base)).toBe(`${neutral}\n${body}`);
});

test("our own address is known in angle brackets after our words", () => {
  const body = block.replace(` page\n${link}`, ` page <${link}>`);
  expect(findTextBlock(body, base)?.tag).toBe(tag);
});
