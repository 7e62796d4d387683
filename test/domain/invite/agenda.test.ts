import * as fc from "fast-check";
import { expect, test } from "vitest";
import { agendaIn, reword } from "#domain/invite/agenda.ts";
import { insertBlock } from "#domain/invite/placeBlock.ts";
import { readFileSync } from "node:fs";
import { joinSection } from "#sandbox/company/joinSection.ts";

const html = (content: string) => ({ type: "html", content }) as const;
const join = joinSection("0f8fad5b-d9cb-469f-a165-70867728950e");
const block = readFileSync(new URL("neutral.html", import.meta.url), "utf8");

test("what the organiser typed is read line by line, and nothing that others put there", () => {
  const body = `<html><head><title>Calls</title><style>p { margin: 0 }</style></head><body>
    ${block}<p>Hello&nbsp;Tom,<br>How many   <b>calls</b> &amp; mails?</p><!-- a note --><ul><li>Lisbon</li></ul>${join}</body></html>`;
  expect(agendaIn(html(body)).text.trim().split("\n")).toEqual([
    "Hello Tom,",
    "How many calls & mails?",
    "Lisbon",
  ]);
});

test("a mail forwarded below is not what the organiser typed", () => {
  const body = `<p>See you.</p><hr><div><b>From:</b> Ana<br><b>Sent:</b> Monday<br>How many calls?</div>`;
  expect(agendaIn(html(body)).text).not.toContain("calls");
  const text = "See you.\r\n-----Original Appointment-----\r\nFrom: Ana\r\nHow many calls?";
  expect(agendaIn({ type: "text", content: text }).text).toBe("See you.\n");
});

const words = fc.stringMatching(/^[a-z&<>'"\u00e9\u{1f600}]{1,8}$/u);
const escaped = (text: string) =>
  text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;");
const glue = fc.constantFrom(
  " ",
  "&nbsp;",
  " <b>",
  "</b> ",
  "\r\n ",
  "<!-- ? --> ",
  " <span a='>'>",
);
/** A line of words, in markup of some kind between them. */
const line = fc
  .array(fc.tuple(words, glue), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.map(([word, between]) => escaped(word) + between).join(""));
const bodies = fc
  .array(fc.tuple(fc.constantFrom("p", "div", "li"), line), { minLength: 1, maxLength: 5 })
  .map((lines) => lines.map(([name, inner]) => `<${name} class="x_">${inner}</${name}>`).join("\n"))
  .map((lines) => `<html><head><style>a{}</style></head><body>${lines}${join}</body></html>`);
const tagsOf = (body: string) => body.match(/<!--[\s\S]*?-->|<[^>']*(?:'[^']*')?[^>]*>/gu);

test("only the question is changed: every tag stays, and all around it is the same to the byte", () => {
  fc.assert(
    fc.property(bodies, fc.nat(), words, (content, which, other) => {
      const body = html(content);
      const agenda = agendaIn(body);
      const lines = [...agenda.text.matchAll(/[^\n]+/gu)].filter(({ 0: text }) => text.trim());
      const found = lines[which % lines.length];
      if (found === undefined) throw new Error("Every body has a line.");
      const start = found.index;
      const end = start + found[0].trimEnd().length;
      const instead = `${other}?`;
      const next = reword(body, agenda, { start, end }, instead);
      const [from, until] = [agenda.spans[start]?.start ?? -1, agenda.spans[end - 1]?.end ?? -1];
      expect(next.slice(0, from)).toBe(content.slice(0, from));
      expect(next.endsWith(content.slice(until))).toBe(true);
      expect(tagsOf(next)).toEqual(tagsOf(content));
      const again = agendaIn(html(next)).text;
      expect(again.slice(0, start)).toBe(agenda.text.slice(0, start));
      expect(again.slice(start).startsWith(instead)).toBe(true);
    }),
  );
});

test("each unit of a plain text stands where it was read from", () => {
  const texts = fc
    .array(fc.constantFrom("How many", " ", "\t ", "\r\n", "\n", "calls?", "\u{1f600}", "<b>"))
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(texts, (content) => {
      const { text, spans } = agendaIn({ type: "text", content });
      expect(spans).toHaveLength(text.length);
      spans.forEach(({ start, end }, at) => {
        const source = content.slice(start, end);
        expect(/\s/u.test(text.charAt(at)) ? source.trim() : text.charAt(at)).toBe(
          /^\s*$/u.test(source) ? "" : source.charAt(spans[at - 1]?.start === start ? 1 : 0),
        );
      });
    }),
  );
});

test("our own block in an invite is no part of what was typed, wherever it stands", () => {
  const body = "<html><body><p>How many calls?</p></body></html>";
  const inserted = insertBlock(body, block);
  expect(agendaIn(html(inserted)).text).toBe(agendaIn(html(body)).text);
});
