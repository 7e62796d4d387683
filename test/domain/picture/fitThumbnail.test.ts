import * as fc from "fast-check";
import { expect, test } from "vitest";
import { fitThumbnail, mostThumbnail } from "#domain/picture/fitThumbnail.ts";

/** Encodes as a picture of so many bits a pixel would come out, and keeps what was asked for. */
function encoder(bits: number) {
  const asked: (readonly [width: number, quality: number])[] = [];
  const encode = async (width: number, quality: number) => {
    asked.push([width, quality]);
    return "x".repeat(Math.ceil((width * width * 0.5625 * bits * quality) / 8));
  };
  return { asked, encode };
}

test("a plain picture is as large as a thumbnail gets, in its best quality", async () => {
  const { asked, encode } = encoder(0.5);
  expect((await fitThumbnail(2048, encode))?.length).toBeLessThanOrEqual(mostThumbnail);
  expect(asked).toEqual([[640, 0.82]]);
});

test("a busy picture loses quality first and then width, and fits whatever it is", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.double({ min: 0.01, max: 40, noNaN: true }),
      fc.integer({ min: 16, max: 4096 }),
      async (bits, widest) => {
        const { asked, encode } = encoder(bits);
        const found = await fitThumbnail(widest, encode);
        expect(found?.length ?? 0).toBeLessThanOrEqual(mostThumbnail);
        expect(asked.every(([width]) => width <= widest)).toBe(true);
        const widths = asked.map(([width]) => width);
        expect(widths).toEqual(widths.toSorted((one, other) => other - one));
        expect(new Set(asked.map(String)).size).toBe(asked.length);
      },
    ),
  );
});

test("a picture narrower than any thumbnail is as wide as it is", async () => {
  const { asked, encode } = encoder(1);
  await fitThumbnail(64, encode);
  expect(asked).toEqual([[64, 0.82]]);
});

test("a picture that never fits has no thumbnail", async () => {
  expect(await fitThumbnail(2048, encoder(4000).encode)).toBeUndefined();
});
