import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readPictureHeader } from "#domain/picture/readPictureHeader.ts";
import { mostBytes, refusePicture, refuseUndecoded } from "#domain/picture/refusePicture.ts";
import {
  comments,
  exif,
  gifOf,
  heifHead,
  jpegHead,
  pngHead,
  webpHeads,
  type Size,
} from "#support/pictureFiles.ts";

const size: Size = { width: 4032, height: 3024 };

const stills: readonly (readonly [string, Uint8Array])[] = [
  ["jpeg", jpegHead(size)],
  ["jpeg", jpegHead(size, [...exif(6, 55.95, 3.19), ...comments("<svg "), 0xff])],
  ["png", pngHead(size)],
  ["gif", gifOf(size, 1)],
  ...Object.values(webpHeads).map((head) => ["webp", head(size)] as const),
  ["heic", heifHead("heic", [{ width: 512, height: 512 }, size])],
  ["avif", heifHead("avif", [size])],
];

test.each(stills)("a still %s says how large it is, whatever stands before", (format, file) => {
  expect(readPictureHeader(file)).toEqual({ format, isMoving: false, size });
  expect(refusePicture(file)).toBeUndefined();
});

const moving: readonly (readonly [string, Uint8Array])[] = [
  ["a GIF of two pictures", gifOf(size, 2)],
  ["a PNG with an animation", pngHead(size, true)],
  ["a WebP that says so", webpHeads["extended"]?.(size, true) ?? new Uint8Array()],
  ["an AVIF sequence", heifHead("avis", [size])],
];

test.each(moving)("%s moves, and is refused for it", (_, file) => {
  expect(readPictureHeader(file)).toMatchObject({ isMoving: true, size });
  expect(refusePicture(file)).toBe("moving");
});

test("a drawing is refused as one, whatever stands before its element", () => {
  const drawn = (text: string) => refusePicture(new TextEncoder().encode(text));
  expect(drawn("<svg xmlns='http://www.w3.org/2000/svg'/>")).toBe("drawing");
  expect(drawn('\ufeff<?xml version="1.0"?><!-- by hand -->\n<SVG\nwidth="4"/>')).toBe("drawing");
  expect(drawn("A letter about an svg.")).toBe("notAPicture");
  expect(drawn("")).toBe("notAPicture");
});

test("a picture is refused for its pixels before any of them is decoded", () => {
  expect(refusePicture(pngHead({ width: 10_000, height: 5_000 }))).toBeUndefined();
  expect(refusePicture(pngHead({ width: 10_001, height: 5_000 }))).toBe("tooManyPixels");
  expect(refusePicture(pngHead({ width: 2 ** 31, height: 2 ** 31 }))).toBe("tooManyPixels");
});

test("a file is refused for its weight before any of it is read", () => {
  expect(refusePicture(new Uint8Array(mostBytes + 1))).toBe("tooHeavy");
  expect(refusePicture(new Uint8Array(mostBytes))).toBe("notAPicture");
});

test("a picture that was cut off before it said its size is broken", () => {
  expect(refusePicture(jpegHead(size).subarray(0, 6))).toBe("broken");
  expect(refusePicture(pngHead(size).subarray(0, 20))).toBe("broken");
  expect(refusePicture(pngHead({ width: 0, height: 9 }))).toBe("broken");
});

test("what the browser would not decode is broken, unless its format may be strange there", () => {
  expect(refuseUndecoded(jpegHead(size))).toBe("broken");
  expect(refuseUndecoded(heifHead("heic", [size]))).toBe("undecodable");
});

test("no bytes whatever break the reader, nor hold it up", () => {
  const starts = [...stills, ...moving].map(([, file]) => file);
  fc.assert(
    fc.property(
      fc.constantFrom(...starts),
      fc.nat({ max: 80 }),
      fc.uint8Array({ maxLength: 300 }),
      (start, kept, rest) => {
        const file = new Uint8Array([...start.subarray(0, kept), ...rest]);
        const { size: found } = readPictureHeader(file);
        expect(found === undefined || (found.width > 0 && found.height > 0)).toBe(true);
      },
    ),
  );
});
