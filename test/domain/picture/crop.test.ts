import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  aspects,
  cropRect,
  mostZoomOf,
  moveCrop,
  reshapeCrop,
  wholeCrop,
  zoomCrop,
  type Crop,
} from "#domain/picture/crop.ts";

const anySize = fc.record({
  width: fc.integer({ min: 1, max: 12_000 }),
  height: fc.integer({ min: 1, max: 12_000 }),
});
const anyShape = fc.constantFrom("wide" as const, "card" as const);
const part = fc.double({ min: -3, max: 3, noNaN: true });

/** A crop as a person gets to one: by moving, coming closer and changing the shape. */
const anySteps = fc.array(
  fc.oneof(
    fc.record({ right: part, down: part }),
    fc.record({ zoom: fc.double({ min: 0, max: 9, noNaN: true }) }),
    fc.record({ shape: anyShape }),
  ),
  { maxLength: 12 },
);

test("whatever a person does, the part lies inside the picture, in its shape", () => {
  fc.assert(
    fc.property(anySize, anySteps, (size, steps) => {
      let crop: Crop = wholeCrop;
      for (const step of steps) {
        if ("zoom" in step) crop = zoomCrop(crop, size, step.zoom);
        else if ("shape" in step) crop = reshapeCrop(crop, size, step.shape);
        else crop = moveCrop(crop, size, step.right, step.down);
        const { left, top, width, height } = cropRect(crop, size);
        expect(Math.min(left, top)).toBeGreaterThan(-1e-6);
        expect(left + width).toBeLessThan(size.width + 1e-6);
        expect(top + height).toBeLessThan(size.height + 1e-6);
        expect(width / height).toBeCloseTo(aspects[crop.shape], 6);
        expect(crop.zoom).toBeLessThanOrEqual(mostZoomOf(crop.shape, size));
      }
    }),
  );
});

test("what is shown first is all of one side, in the middle of the other", () => {
  const tall = { width: 1600, height: 2400 };
  expect(cropRect(wholeCrop, tall)).toEqual({ left: 0, top: 750, width: 1600, height: 900 });
  expect(cropRect({ ...wholeCrop, shape: "card" }, tall)).toMatchObject({ top: 600, height: 1200 });
});

test("coming closer keeps the middle, and going back finds it again", () => {
  const size = { width: 4000, height: 3000 };
  const closer = zoomCrop(wholeCrop, size, 2);
  expect(cropRect(closer, size)).toEqual({ left: 1000, top: 937.5, width: 2000, height: 1125 });
  expect(zoomCrop(closer, size, 1)).toEqual(wholeCrop);
});

test("a step moves by a part of what is shown, and stops at the edge", () => {
  const size = { width: 4000, height: 3000 };
  const closer = zoomCrop(wholeCrop, size, 2);
  const moved = moveCrop(closer, size, 0.1, -0.1);
  expect(cropRect(moved, size)).toMatchObject({ left: 1200, top: 825 });
  expect(cropRect(moveCrop(closer, size, 9, 9), size)).toMatchObject({ left: 2000, top: 1875 });
});

test("a small picture is not come closer to than its pixels allow", () => {
  expect(mostZoomOf("wide", { width: 200, height: 200 })).toBe(1);
  expect(mostZoomOf("wide", { width: 480, height: 480 })).toBe(1.5);
  expect(mostZoomOf("wide", { width: 9000, height: 9000 })).toBe(4);
});
