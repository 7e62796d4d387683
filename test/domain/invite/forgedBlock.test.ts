import { expect, test } from "vitest";
import { findBlock } from "#domain/invite/findBlock.ts";
import { insertBlock, removeBlock } from "#domain/invite/placeBlock.ts";
import { htmlOf, link } from "./parts.ts";

const block = htmlOf();
const other = htmlOf({ goals: [] });
const base = "https://teams.microsoft.com/l/entity/3b1c/talks";
const elsewhere: readonly (readonly [string, string])[] = [
  ["another host", link.replace("teams.microsoft.com", "evil.example")],
  ["a host that begins as ours", link.replace(".com/", ".com.evil.example/")],
  ["a name before another host", link.replace("https://", "https://evil.example@")],
  ["our host as a name", link.replace(".com/", ".com@evil.example/")],
  ["our host as a part of another's path", `https://evil.example/${link}`],
  [
    "our link as a part of another's query",
    `https://evil.example/?url=${encodeURIComponent(link)}`,
  ],
  ["another app's tab", link.replace("3b1c", "4c2d")],
  ["a page below ours", link.replace("/talks?", "/talks/x?")],
  ["an address without protection", link.replace("https:", "http:")],
  ["another port", link.replace(".com/", ".com:8443/")],
  ["a script", `javascript:"${link}"`],
  [
    "what only looks like safe links",
    `https://safelinks.protection.outlook.com.evil.example/?url=${encodeURIComponent(link)}`,
  ],
  [
    "another host in safe links",
    `https://eur02.safelinks.protection.outlook.com/?url=${encodeURIComponent(link.replace("teams.microsoft.com", "evil.example"))}&amp;data=1`,
  ],
];

test.each(elsewhere)(
  "a block whose link leads to %s is not ours, and stays as it is",
  (_, href) => {
    const forged = block.replace(/href="[^"]*"/u, () => `href="${href.replaceAll('"', "&quot;")}"`);
    const loose = forged.replace(/<\/?(?:table|tbody|tr|td)[^>]*>/gu, "");
    for (const markup of [forged, loose]) {
      const body = `<p>x</p>${markup}<p>y</p>`;
      expect(findBlock(body, base)).toBeUndefined();
      expect(removeBlock(body, base)).toBe(body);
      const inserted = insertBlock(body, other, base);
      expect(inserted).toBe(other + body);
      expect(insertBlock(inserted, other, base)).toBe(inserted);
    }
  },
);

test.each([
  ["before it", (a: string) => `<a href="https://evil.example/" ${a.slice(3)}`],
  [
    "in another attribute",
    (a: string) => a.replace('id="LPNoLP" href', 'href="https://evil.example/" title'),
  ],
  ["around it", (a: string) => `<a href="https://evil.example/">x</a>${a}`],
  ["on the words, ours being empty", (a: string) => `${a}</a><a href="https://evil.example/">`],
])("the right address beside a forged one is no mark: %s", (_, forge) => {
  const body = block.replace(/<a [^>]*>/u, forge).replace(">x</a>", "></a>");
  const found = findBlock(body, base);
  expect(found?.tag).toBeUndefined();
  expect(removeBlock(body, base)).toContain("https://teams.microsoft.com");
});
