import * as fc from "fast-check";
import { expect, test } from "vitest";
import { findBlock } from "#domain/invite/findBlock.ts";
import { insertBlock, removeBlock } from "#domain/invite/placeBlock.ts";
import { anyText } from "../arbitraries.ts";
import { htmlOf, link, tag } from "./parts.ts";

const block = htmlOf();
const other = htmlOf({ goals: [] });

const teamsJoin =
  '<div class="me-email-text" lang="en-GB"><div style="margin-bottom:24px"><span>____________</span></div>' +
  '<table><tr><td><a href="https://teams.microsoft.com/l/meetup-join/19%3ameeting_x/0?context=%7b%22Tid%22%3a%22t%22%7d">Join the meeting</a></td></tr></table></div>';

const bodies: readonly (readonly [string, string])[] = [
  ["an empty body", ""],
  ["a fragment", "<p>Agenda</p>"],
  [
    "a whole page",
    `<html><head><style>p{x:">"}</style></head><body dir="ltr" style='a:"b"'><p>Agenda</p></body></html>`,
  ],
  [
    "a page of classic Outlook",
    `<html xmlns:o="urn"><head><!--[if gte mso 9]><body><![endif]--></head><body lang=EN-GB link="#0563C1"><div class=WordSection1><p class=MsoNormal>Agenda<o:p></o:p></p></div></body></html>`,
  ],
  ["a Teams meeting", `<html><body><div><br></div>${teamsJoin}</body></html>`],
  [
    "tables of its own",
    `<table><tr><td>One</td><td><table><tr><td>Our 1-1</td></tr></table></td></tr></table>`,
  ],
  ["broken markup", `<p>a < b <table><tr><td>left open <a href="x>`],
  [
    "a link to the talk page in somebody's own words",
    `<p>See <a href="${link}">our page</a> for the plan, and bring the figures.</p>`,
  ],
];

test.each(bodies)("taking the block out of %s leaves it as it was, to the byte", (_, body) => {
  const inserted = insertBlock(body, block);
  expect(findBlock(inserted)?.tag).toBe(tag);
  expect(removeBlock(inserted)).toBe(body);
});

test.each(bodies)("inserting twice into %s is inserting once", (_, body) => {
  const once = insertBlock(body, block);
  expect(insertBlock(once, block)).toBe(once);
  expect(insertBlock(once, other)).toBe(insertBlock(body, other));
});

test("any body at all keeps its bytes, and insertion is idempotent", () => {
  const piece = fc.oneof(
    anyText,
    fc.constantFrom(
      "<p>",
      "</p>",
      "<table>",
      "</table>",
      "<tr><td>",
      "<!-- ",
      "-->",
      "<body>",
      "<div id='x'>",
      "</div>",
      "<style>",
      "</style>",
      '<a href="',
      '">',
      "&lt;",
      "Our 1-1",
      "<br>",
      "\r\n",
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const body = pieces.join("");
      const once = insertBlock(body, block);
      // A body may itself swallow what follows, as an open comment does; the block still stands above it.
      expect(insertBlock(once, block)).toBe(once);
      expect(removeBlock(once)).toBe(body);
    }),
    { numRuns: 200 },
  );
});

test("the block goes above what is there, inside the body", () => {
  const page = "<html><head></head><body class=x><p>Agenda</p></body></html>";
  expect(insertBlock(page, block)).toBe(
    `<html><head></head><body class=x>${block}<p>Agenda</p></body></html>`,
  );
});

const encoded = encodeURIComponent(link);
const rewritten: readonly (readonly [string, (html: string) => string])[] = [
  [
    "wrapped and prefixed",
    (html) =>
      `<div class="x_wrap"><div>${html.replaceAll("<p>", '<p class="x_MsoNormal" style="margin:0">').replace('id="LPNoLP"', 'id="x_LPNoLP"')}</div></div>`,
  ],
  [
    "attributes in another order and quotes",
    (html) =>
      html.replace(
        /<a id="LPNoLP" href="([^"]*)"/u,
        "<A\n data-auth='NotApplicable' HREF='$1' target=_blank",
      ),
  ],
  [
    "character references changed",
    (html) =>
      html.replaceAll("%22", "&#37;22").replaceAll("1-1", "1&#45;1").replace("Add ", "Add&nbsp;"),
  ],
  [
    "quotes decoded in the address",
    (html) => html.replaceAll("%22", "&quot;").replaceAll("%7B", "{").replaceAll("%3A", ":"),
  ],
  [
    "safe links",
    (html) =>
      html.replace(
        /href="[^"]*"/u,
        `href="https://eur02.safelinks.protection.outlook.com/?url=${encoded}&amp;data=05%7C02&amp;reserved=0"`,
      ),
  ],
  [
    "safe links, twice",
    (html) =>
      html.replace(
        /href="[^"]*"/u,
        `href="https://nam.safelinks.protection.outlook.com/?url=${encodeURIComponent(`https://eur.safelinks.protection.outlook.com/?url=${encoded}&data=1`)}&amp;data=2"`,
      ),
  ],
  [
    "spans in every line",
    (html) =>
      html
        .replaceAll(/<(p|li|b)>/gu, "<$1><span style='font-size:11pt'>")
        .replaceAll(/<\/(p|li|b)>/gu, "</span></$1>"),
  ],
  [
    "Word's own lists",
    (html) =>
      html
        .replace(/<\/?ol>/gu, "")
        .replaceAll(
          "<li>",
          "<p class=MsoListParagraph><![if !supportLists]><span>1.<span>&nbsp;&nbsp; </span></span><![endif]>",
        )
        .replaceAll("</li>", "</p>"),
  ],
  [
    "capitals and line breaks",
    (html) =>
      html
        .replaceAll("<table", "<TABLE\r\n")
        .replaceAll("</table>", "</TABLE>\r\n")
        .replaceAll("</p>", "<br></p>\r\n"),
  ],
];

test.each(rewritten)("a block is known again after Outlook has rewritten it: %s", (_, rewrite) => {
  const before = "<p>Above</p>";
  const after = `<p>Below</p>${teamsJoin}`;
  const body = before + rewrite(block) + after;
  expect(findBlock(body)?.typed).toEqual([]);
  const replaced = insertBlock(body, other);
  expect(replaced.startsWith(before)).toBe(true);
  expect(replaced.endsWith(after)).toBe(true);
  expect(replaced.split("Open our talk page")).toHaveLength(2);
  expect(replaced).not.toContain("Lisbon");
});

test("several old blocks become one", () => {
  const body = `<p>a</p>${block}<p>b</p>${other}<p>c</p>`;
  expect(insertBlock(body, block)).toBe(`<p>a</p>${block}<p>b</p><p>c</p>`);
  expect(removeBlock(body)).toBe("<p>a</p><p>b</p><p>c</p>");
});

test("a block half deleted by hand is still found", () => {
  const withoutQuestions = block.replace(/<ol>.*<\/ol>/u, "");
  expect(removeBlock(`<p>x</p>${withoutQuestions}`)).toBe("<p>x</p>");
  const withoutHeading = block.replace("<p><b>Our 1-1</b></p>", "");
  expect(removeBlock(`<p>x</p>${withoutHeading}`)).toBe("<p>x</p>");
  const withoutLink = block.replace(/<p>Add your own.*?<\/p>/u, "");
  expect(removeBlock(`<p>x</p>${withoutLink}`)).toBe("<p>x</p>");
  const withoutTable = block.replace(/<\/?(?:table|tbody|tr|td)[^>]*>/gu, "");
  expect(removeBlock(`<p>x</p>${withoutTable}<p>y</p>`)).toBe("<p>x</p><p>y</p>");
});

test("what a person typed into the block is kept, below it", () => {
  const edited = block.replace(
    "</ol>",
    "<li>What about Q3 &amp; the <b>move</b>?</li></ol><p>Budget: under way</p>",
  );
  const replaced = insertBlock(`${edited}<p>End</p>`, other);
  const kept = "<ul><li>What about Q3 &amp; the <b>move</b>?</li></ul><p>Budget: under way</p>";
  expect(replaced).toBe(`${other}${kept}<p>End</p>`);
  expect(insertBlock(replaced, other)).toBe(replaced);
  expect(removeBlock(edited)).toBe(kept);
});

const heading = "<p><b>Our 1-1</b></p>";
const picture = '<img width="9" src="cid:plan@x" alt="The plan">';
test.each([
  [
    "a hyperlink",
    `${heading}<p>See <a href="https://contoso.com/?a=1&amp;b=2">the plan</a></p>`,
    `<p>See <a href="https://contoso.com/?a=1&amp;b=2">the plan</a></p>`,
  ],
  ["a picture alone", `${heading}<p>${picture}</p>`, `<p>${picture}</p>`],
  [
    "a table",
    `${heading}<table class=x><tr><td>Deals</td><td><i>4</i></td></tr></table>`,
    "<table class=x><tr><td>Deals</td><td><i>4</i></td></tr></table>",
  ],
  [
    "a list of two levels",
    `${heading}<ul><li>One<ul><li>Half</li></ul></li><li>Two</li></ul>`,
    "<ul><li>One<ul><li>Half</li></ul></li><li>Two</li></ul>",
  ],
  ["bare text", `${heading}Remember &amp; <b>smile</b>`, "<p>Remember &amp; <b>smile</b></p>"],
  [
    "text in a link that goes over two lines",
    `${heading}<a href="https://x.example/"><b>Our 1-1<br>and more</b></a>`,
    `<p><a href="https://x.example/"><b>Our 1-1</b></a></p><p><a href="https://x.example/"><b>and more</b></a></p>`,
  ],
  [
    "a picture in our heading",
    `<p><b>Our 1-1</b>${picture}</p>`,
    `<p><b>Our 1-1</b>${picture}</p>`,
  ],
  [
    "type that overlaps",
    `${heading}<b>one <i>two</b> three</i><br>`,
    "<p><b>one <i>two</i></b> three</p>",
  ],
  [
    "what is closed without being opened",
    `${heading}left</b></i> <em>open<br>`,
    "<p>left <em>open</em></p>",
  ],
])("%s that a person put into the block stays as they made it", (_, by, kept) => {
  const edited = `<p>x</p>${block.replace(heading, by)}<p>y</p>`;
  expect(removeBlock(edited)).toBe(`<p>x</p>${kept}<p>y</p>`);
  const replaced = insertBlock(edited, other);
  expect(replaced).toBe(`<p>x</p>${other}${kept}<p>y</p>`);
  expect(insertBlock(replaced, other)).toBe(replaced);
});

test("what a person wrote beside our link stays without our link", () => {
  const edited = block.replace("</a></p>", '</a> or <a href="https://contoso.com/">ours</a></p>');
  expect(removeBlock(edited)).toBe(
    '<p>Add your own points, or swap any of these:  or <a href="https://contoso.com/">ours</a></p>',
  );
  const worded = block.replace("talk page</a>", "talk page, <b>Tom</b></a>");
  expect(removeBlock(worded)).toContain("Open our talk page, <b>Tom</b></a>");
});

test("nothing that a person put into the block is lost, and their whole elements keep every byte", () => {
  const anyPiece = fc.record({
    at: fc.nat(11),
    make: fc.constantFrom<(mark: string) => string>(
      (mark) => `<p>${mark}</p>`,
      (mark) => `<p class=MsoNormal style='a:"b"'>a <a href="https://x.example/?${mark}">b</a></p>`,
      (mark) => `<div><img src="cid:${mark}"></div>`,
      (mark) => `<p><b>${mark}</b> &amp; <i>more</i><br>and more</p>`,
      (mark) => `<ul><li>${mark}</li></ul>`,
      (mark) => `<table><tbody><tr><td>${mark}</td></tr></tbody></table>`,
      (mark) => `<p>What is <!-- ${mark} --> ${mark}?</p>`,
    ),
  });
  const gaps = [...block.matchAll(/<\/(?:p|ol)>/gu)].map(({ index, 0: end }) => index + end.length);
  fc.assert(
    fc.property(fc.array(anyPiece, { maxLength: 4 }), anyText, (pieces, around) => {
      const rest = `<p>${around.replaceAll("<", "&lt;")}</p>`;
      const put = pieces
        .map(({ at, make }, index) => ({
          at: gaps[at % gaps.length] ?? 0,
          markup: make(`mark${String(index)}`),
        }))
        .toSorted((one, another) => another.at - one.at);
      const edited = put.reduce(
        (markup, { at, markup: piece }) => markup.slice(0, at) + piece + markup.slice(at),
        block,
      );
      const removed = removeBlock(edited + rest);
      const replaced = insertBlock(edited + rest, other);
      for (const { markup } of put) {
        expect(removed).toContain(markup);
        expect(replaced).toContain(markup);
      }
      expect(removed.endsWith(rest)).toBe(true);
      expect(insertBlock(replaced, other)).toBe(replaced);
    }),
  );
});

test("our own link is known under its base in every way Outlook writes it", () => {
  const base = "https://teams.microsoft.com/l/entity/3b1c/talks";
  for (const [, rewrite] of rewritten) expect(findBlock(rewrite(block), base)?.tag).toBe(tag);
  expect(findBlock(block, `${base}?webUrl=https%3A%2F%2Fx`)?.tag).toBe(tag);
});

test("another's table with the link pasted into it is left alone", () => {
  const agenda = `<table><tr><td>Agenda</td></tr><tr><td>Numbers first</td></tr><tr><td><a href="${link}">Open our talk page</a></td></tr></table>`;
  expect(findBlock(agenda)).toBeUndefined();
  expect(removeBlock(agenda)).toBe(agenda);
});

test("a link to another page of the same app is no mark", () => {
  const page = `<table><tr><td>Our 1-1 board</td></tr><tr><td><a href="${link.replace("talk-", "goal-")}">Open our talk page</a></td></tr></table>`;
  expect(findBlock(page)).toBeUndefined();
});

test("the found block tells its lines", () => {
  const lines = findBlock(`<p>x</p>${other}`)?.lines;
  expect(lines).toEqual([
    "Our 1-1",
    "What would you most like to use this time for?",
    "What is in your way that I could move?",
    "What are you looking forward to in the next few weeks?",
    "Add your own points: Open our talk page",
  ]);
});

test.each([
  ["paragraphs", "<p>x</p>".repeat(125_000)],
  ["open tables", "<table>".repeat(140_000)],
  ["open tags", "<p ".repeat(330_000)],
  ["open comments", "<!--".repeat(250_000)],
  ["open quotes", '<a href="'.repeat(110_000)],
  ["open styles", "<style".repeat(160_000)],
  ["tables with the link", `<table><tr><td><a href="${link}">`.repeat(6_000)],
  ["paragraphs with the link", `<p><a href="${link}">Open our talk page</a>x</p>`.repeat(5_000)],
  [
    "one long line",
    `<table><tr><td>Our 1-1</td></tr><tr><td>${"a: b? ".repeat(160_000)}</td></tr></table>`,
  ],
  [
    "lines that are almost progress",
    `<table><tr><td><a href="${link}">x</a>${`<br>Your ${": of ".repeat(98)}`.repeat(2_000)}</td></tr></table>`,
  ],
  [
    "tables of lines that are almost progress",
    `<table><tr><td><a href="${link}">x</a>${`<br>Your ${": 1 of ".repeat(70)}`.repeat(40)}</td></tr></table>`.repeat(
      50,
    ),
  ],
  [
    "loose lines that are almost questions",
    `<p>What ${"is ".repeat(150)}?</p>`.repeat(2_000) +
      `<p><a href="${link}">Open our talk page</a>x</p>`,
  ],
])("a million characters of %s are read once, and stay", (_, body) => {
  // Reading again and again would outlast the time limit of the test.
  expect(removeBlock(body)).toBe(body);
});

test("a block full of tags that do not match is read once", () => {
  const [opened, stray] = ["<i>".repeat(150_000), "</b>".repeat(150_000)];
  const edited = block.replace("<p>Your", () => `<p>x${opened}${stray}</p><p>Your`);
  expect(removeBlock(edited)).toBe(`<p>x${opened}${"</i>".repeat(150_000)}</p>`);
});
