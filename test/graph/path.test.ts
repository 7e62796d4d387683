import * as fc from "fast-check";
import { expect, test } from "vitest";
import { joined, ownLink, path, quoted, sitePath } from "#graph/path.ts";

const base = "https://graph.microsoft.com/v1.0";

test("values are encoded and the literal parts are not, but for spaces", () => {
  expect(path`/lists/${"a/b & c#d"}/items?$filter=fields/Key eq ${quoted("o'hara")}`).toBe(
    "/lists/a%2Fb%20%26%20c%23d/items?$filter=fields/Key%20eq%20'o''hara'",
  );
});

test("the parts of a site id keep their commas", () => {
  expect(path`/sites/${"contoso.sharepoint.com,1,2"}`).toBe("/sites/contoso.sharepoint.com,1,2");
});

test("a site is addressed by its path, each segment encoded", () => {
  const site = sitePath("contoso.sharepoint.com", "/sites/beyond target/");
  expect(joined(site, path`/lists`)).toBe(
    "/sites/contoso.sharepoint.com:/sites/beyond%20target:/lists",
  );
});

test("no value can change which resource is asked for", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (value) => {
      const url = new URL(`${base}${path`/lists/x${value}y/items?$filter=${value}&$top=1`}`);
      expect(url.origin).toBe("https://graph.microsoft.com");
      expect(url.pathname.split("/")).toHaveLength(5);
      expect(url.searchParams.get("$filter")).toBe(value);
      expect(url.searchParams.get("$top")).toBe("1");
      expect(url.hash).toBe("");
    }),
  );
});

test.for<[string, string | undefined]>([
  [`${base}/me/items?$skiptoken=a%20b`, "/me/items?$skiptoken=a%20b"],
  ["https://graph.microsoft.com/beta/me", undefined],
  ["https://graph.microsoft.com/v1.0evil/me", undefined],
  ["https://graph.microsoft.com.evil.com/v1.0/me", undefined],
  ["https://graph.microsoft.com:x@evil.com/v1.0/me", undefined],
  ["https://user@graph.microsoft.com/v1.0/me", undefined],
  ["http://graph.microsoft.com/v1.0/me", undefined],
  ["//graph.microsoft.com/v1.0/me", undefined],
  ["javascript:alert(1)", undefined],
  ["", undefined],
])("a link to %s is followed only when it leads to the service", ([link, expected]) => {
  expect(ownLink(base, link)).toBe(expected);
});
