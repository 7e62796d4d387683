import { expect, test } from "vitest";
import { carriedThumbnail } from "#domain/picture/carriedThumbnail.ts";
import { mostThumbnail } from "#domain/picture/fitThumbnail.ts";
import { exif, gifOf, jpegHead, pngHead, webpHeads } from "#support/pictureFiles.ts";

const size = { width: 640, height: 360 };
const address = (bytes: Uint8Array, kind = "jpeg"): string =>
  `data:image/${kind};base64,${Buffer.from(bytes).toString("base64")}`;
const heavy = new Uint8Array(30_001);
heavy.set(jpegHead(size));

test.each([
  ["a JPEG", address(jpegHead(size))],
  ["a JPEG that tells of more", address(jpegHead(size, exif(6, 55.95, 3.19)))],
  ["a PNG", address(pngHead(size), "png")],
  ["the largest that is drawn", address(pngHead({ width: 1024, height: 1024 }), "png")],
])("%s is shown as it is", (_, thumbnail) => {
  expect(carriedThumbnail(thumbnail)).toBe(thumbnail);
});

test.each([
  ["an address elsewhere", "https://example.com/pixel.png"],
  ["a drawing", "data:image/svg+xml;base64,PHN2Zy8+"],
  ["something after the bytes", `${address(jpegHead(size))}#<svg>`],
  ["letters that no bytes come to", "data:image/jpeg;base64,A"],
  ["nothing", "data:image/jpeg;base64,"],
  ["one that is wider than any", address(pngHead({ width: 1025, height: 8 }), "png")],
  ["a few bytes that fill the memory", address(pngHead({ width: 19_000, height: 19_000 }), "png")],
  ["a high one", address(jpegHead({ width: 8, height: 1025 }))],
  ["a moving PNG", address(pngHead(size, true), "png")],
  ["a moving GIF under another name", address(gifOf(size, 2))],
  ["a still GIF under another name", address(gifOf(size, 1), "png")],
  ["a WebP under another name", address(webpHeads["extended"]?.(size) ?? new Uint8Array())],
  ["one that never says how large it is", address(jpegHead(size).subarray(0, 4))],
  ["one that is too long", address(heavy)],
])("%s is no thumbnail", (_, thumbnail) => {
  expect(carriedThumbnail(thumbnail)).toBeUndefined();
});

test("the longest that is made is taken", () => {
  const bytes = new Uint8Array(29_980);
  bytes.set(jpegHead(size));
  const thumbnail = address(bytes);
  expect(thumbnail.length).toBeLessThanOrEqual(mostThumbnail);
  expect(mostThumbnail - thumbnail.length).toBeLessThan(10);
  expect(carriedThumbnail(thumbnail)).toBe(thumbnail);
});

/** A frame header of a picture of so many pixels a side. */
const frame = (side: number): readonly number[] => {
  const [high, low] = [side >> 8, side & 255];
  return [0xff, 0xc0, 0, 11, 8, high, low, high, low, 1, 1, 0x11, 0];
};

test.each([
  ["one without a length", 0x01],
  ["a restart", 0xd0],
  ["a stuffed byte", 0x00],
  ["another beginning", 0xd8],
])("a large frame cannot hide from us behind %s, where decoders go on reading", (_, marker) => {
  const large = frame(20_000);
  const start = [0xff, 0xd8, 0xff, marker, 0, 2 + large.length];
  const bytes = Uint8Array.from([...start, ...large, ...frame(8), 0xff, 0xd9]);
  expect(carriedThumbnail(address(bytes))).toBeUndefined();
});
