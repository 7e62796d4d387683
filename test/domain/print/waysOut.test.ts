import * as fc from "fast-check";
import { expect, test } from "vitest";
import { nextWay, waysOut, type HostFacts, type Way } from "#domain/print/waysOut.ts";

test("a phone app neither prints nor downloads, so its file goes to the library", () => {
  for (const client of ["android", "iOS", "ipados"])
    expect(waysOut({ name: "teams", client })).toEqual(["library"]);
});

test("a browser prints first; a desktop client makes a file first", () => {
  expect(waysOut({ name: "browser" })[0]).toBe("print");
  expect(waysOut({ name: "teams", client: "web" })[0]).toBe("print");
  expect(waysOut({ name: "teams", client: "desktop" })[0]).toBe("download");
});

const anyFacts: fc.Arbitrary<HostFacts> = fc.record(
  {
    name: fc.constantFrom("teams", "outlook", "browser"),
    client: fc.oneof(fc.constantFrom("web", "desktop", "rigel", "surfaceHub"), fc.string()),
  },
  { requiredKeys: ["name"] },
);

test("in any host, and after any failures, a way is left until all have failed; the library is the last", () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const ways = waysOut(facts);
      expect(ways.at(-1)).toBe("library");
      const failed = new Set<Way>();
      for (const way of ways) {
        expect(nextWay(ways, failed)).toBe(way);
        failed.add(way);
      }
      expect(nextWay(ways, failed)).toBeUndefined();
    }),
  );
});
