import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { pairTag, parseTalkTag, talkLink, talkSubPage } from "#domain/talk/pairTag.ts";
import { leadOf } from "#domain/invite/talkHref.ts";
import { thePerson } from "../arbitraries.ts";

const digest = async (text: string) => createHash("sha256").update(text, "utf8").digest("hex");
const [tom, dana, priya] = [thePerson(1), thePerson(2), thePerson(3)];

test("the tag of two people is the same from either side and another for any other two", async () => {
  const tag = await pairTag(tom, dana, digest);
  expect(await pairTag(dana, tom, digest)).toBe(tag);
  expect(await pairTag(dana, priya, digest)).not.toBe(tag);
  expect(tag).toMatch(/^[0-9a-f]{32}$/u);
});

test("the tag and its link tell nothing of the two", async () => {
  const link = talkLink(
    "https://teams.microsoft.com/l/entity/app/talks",
    await pairTag(tom, dana, digest),
  );
  expect(link).not.toContain(tom);
  expect(link).not.toContain(dana);
});

test("the link leads to the sub page, which leads back to the tag", async () => {
  const tag = await pairTag(tom, dana, digest);
  const address = new URL(
    talkLink("https://teams.microsoft.com/l/entity/app/talks?webUrl=https%3A%2F%2Fx", tag),
  );
  expect(JSON.parse(address.searchParams.get("context") ?? "")).toEqual({
    subEntityId: talkSubPage(tag),
  });
  expect(address.searchParams.get("webUrl")).toBe("https://x");
  expect(parseTalkTag(talkSubPage(tag))).toBe(tag);
  expect(leadOf(address.href)).toEqual({ kind: "tab", page: { tag } });
});

test.each([
  "talk-",
  "talk-12",
  "goal-0123456789abcdef0123456789abcdef",
  "talk-0123456789abcdef0123456789abcdeg",
  "talk-0123456789abcdef0123456789abcdef?",
])("%s is no talk page", (subPage) => {
  expect(parseTalkTag(subPage)).toBeUndefined();
});
