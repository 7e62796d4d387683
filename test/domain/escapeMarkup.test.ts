// @vitest-environment jsdom
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { escapeMarkup } from "#domain/escapeMarkup.ts";

const anyText = fc.string({
  unit: fc.constantFrom("<", ">", "&", '"', "'", "&amp;", "&#39;", "<b>", "é", "a", " "),
});

test("any text escaped is read back by HTML and XML as it was, in an element and in attributes", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const safe = escapeMarkup(text);
      const markup = `<p title="${safe}" lang='${safe}'>${safe}</p>`;
      for (const type of ["text/html", "text/xml"] as const) {
        const found = new DOMParser().parseFromString(markup, type).querySelector("p");
        expect([
          found?.textContent,
          found?.getAttribute("title"),
          found?.getAttribute("lang"),
          found?.children.length,
        ]).toEqual([text, text, text, 0]);
      }
    }),
  );
});
