import * as fc from "fast-check";
import { expect, test } from "vitest";
import { between } from "./writeBetween.ts";

const page = "# Page\n\n<!-- benchmark -->\n\nold\n\n<!-- /benchmark -->\n\nAfter.\n";

test("what was between the markers gives way, and the rest of the page stays to the byte", () => {
  expect(between(page, "| new |")).toBe(page.replace("old", "| new |"));
});

test("written twice it is as written once", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (before, after, content) => {
      const whole = `${before}<!-- benchmark --><!-- /benchmark -->${after}`;
      const once = between(whole, content);
      expect(between(once, content)).toBe(once);
      expect(once.startsWith(before) && once.endsWith(after)).toBe(true);
    }),
  );
});

test.each([
  "no markers",
  "<!-- benchmark --> only one",
  "<!-- /benchmark --> turned round <!-- benchmark -->",
  `${page}${page}`,
])("a page without exactly one place for it is refused: %s", (wrong) => {
  expect(() => between(wrong, "new")).toThrow(/Put them back/);
});
