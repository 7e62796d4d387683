import { expect, test } from "vitest";
import { outlookRewriting, plainRewriting } from "./outlook/bodyRewriting.ts";
import { htmlToText, parseBody, textToHtml } from "./outlook/html.ts";

test.each([
  ["a script", "<p>a</p><script>x()</script>", "<p>a</p>"],
  ["a style sheet", "<style>p{}</style><p>a</p>", "<p>a</p>"],
  ["an event attribute", `<p onclick="x()">a</p>`, "<p>a</p>"],
  ["a script address", `<a href="javascript:x()">a</a>`, "<a>a</a>"],
  ["a script address in disguise", `<a href=" JaVa&#115;cript:x()">a</a>`, "<a>a</a>"],
  ["a frame", `<iframe srcdoc="<script>"></iframe>a`, "a"],
  ["a drawing that could run", `<svg><a xlink:href="javascript:x()"></a></svg>a`, "a"],
  ["a comment", "<!--[if mso]>x<![endif]-->a", "a"],
  ["a form", `<form action="https://x.example"><input></form>a`, "a"],
])("%s never reaches the shell's page", (_name, html, cleaned) => {
  expect(plainRewriting.onLoad(html)).toBe(cleaned);
  expect(plainRewriting.onSet(html)).toBe(cleaned);
});

test.each([
  `<a href="https://teams.microsoft.com/l/entity/a/b?context=%7B%7D">Open</a>`,
  `<a href="mailto:a@x.example">a</a>`,
  `<table border="1" cellpadding="4" width="100%"><tbody><tr><td style="color:red">a</td></tr></tbody></table>`,
])("harmless markup stays: %s", (html) => {
  expect(plainRewriting.onSet(html)).toBe(html);
});

test("classes and ids gain x_ each time they come from the server", () => {
  const once = outlookRewriting.onLoad(`<p id="a" class="b c">x</p>`);
  expect(once).toBe(`<p id="x_a" class="x_b x_c">x</p>`);
  expect(outlookRewriting.onLoad(once)).toBe(`<p id="x_x_a" class="x_x_b x_x_c">x</p>`);
});

test("what an add-in sets is wrapped, closed, given a table body and robbed of its own marks", () => {
  expect(outlookRewriting.onSet(`<table data-block="1"><tr><td>a</td></tr></table>`)).toBe(
    `<div class="elementToProof"><table><tbody><tr><td>a</td></tr></tbody></table></div><br>`,
  );
});

test("a form for reading gives a whole document", () => {
  expect(outlookRewriting.onRead("<p>a</p>", "read")).toMatch(/^<html><head>[^]*<body><p>a<\/p>/);
  expect(outlookRewriting.onRead("<p>a</p>", "compose")).toBe("<p>a</p>");
});

test.each([
  ["<p>a</p><p>b</p>", "a\nb"],
  ["a<br>b", "a\nb"],
  ["<div>a</div><br>\r\n<p>b</p>", "a\n\nb"],
  ["<table><tr><td>a</td></tr><tr><td>b</td></tr></table>", "a\nb"],
  ["a \n  b", "a b"],
  ["<ul><li>a</li><li>b</li></ul>", "a\nb"],
])("%j reads as %j", (html, text) => {
  expect(htmlToText(parseBody(html))).toBe(text);
});

test("text survives being made HTML and read again", () => {
  const text = "Dear Tom,\n\n1 < 2 & 3 > 2\nDana";
  expect(htmlToText(parseBody(textToHtml(text)))).toBe(text);
});
