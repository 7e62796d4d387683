import { expect, test } from "vitest";
import { isCarried } from "#ui/shared/isCarried.ts";

const bytes = "iVBORw0KGgoAAAANSUhEUg==";

test.each([`data:image/jpeg;base64,${bytes}`, `data:image/png;base64,${bytes}`])(
  "%s is drawn",
  (thumbnail) => {
    expect(isCarried(thumbnail)).toBe(true);
  },
);

test.each([
  ["nothing", undefined],
  ["an address elsewhere", "https://evil.example/seen.png"],
  ["an address without a scheme", "//evil.example/seen.png"],
  ["a drawing, which may hold more than a picture", `data:image/svg+xml;base64,${bytes}`],
  ["a drawing in plain text", "data:image/svg+xml,<svg/>"],
  ["another kind of picture", `data:image/webp;base64,${bytes}`],
  ["a moving one", `data:image/gif;base64,${bytes}`],
  ["a page", `data:text/html;base64,${bytes}`],
  ["a picture with parameters", `data:image/png;x=svg;base64,${bytes}`],
  ["a kind written in capitals", `data:image/PNG;base64,${bytes}`],
  ["an empty picture", "data:image/png;base64,"],
  ["something after the bytes", `data:image/png;base64,${bytes}#<svg>`],
  ["a picture after a line", `x\ndata:image/png;base64,${bytes}`],
])("%s is not drawn", (_, thumbnail) => {
  expect(isCarried(thumbnail)).toBe(false);
});
