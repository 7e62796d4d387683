import type { PictureSize } from "./PictureHeader.ts";

/** The two shapes in which goals are shown: 16:9 where one carries the page, 4:3 on a card. */
export type Shape = "wide" | "card";

export const aspects: Readonly<Record<Shape, number>> = { wide: 16 / 9, card: 4 / 3 };

/**
 * Which part of a picture is shown. `x` and `y` are from 0 (left, top) to 1 (right, bottom) of the
 * way there is to go; a zoom of 1 shows as much as the shape allows.
 */
export type Crop = {
  readonly shape: Shape;
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
};

/** A part of a picture, in its pixels. */
export type CropRect = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

/** What is shown first: the middle, as much of it as there is. */
export const wholeCrop: Crop = { shape: "wide", x: 0.5, y: 0.5, zoom: 1 };

const mostZoom = 4;
/** Closer than this many pixels across, there is nothing but blur. */
const leastWidth = 320;

export function cropRect({ shape, x, y, zoom }: Crop, size: PictureSize): CropRect {
  const width = Math.min(size.width, size.height * aspects[shape]) / zoom;
  const height = width / aspects[shape];
  return { left: x * (size.width - width), top: y * (size.height - height), width, height };
}

/** The closest look at a picture of this size. */
export function mostZoomOf(shape: Shape, size: PictureSize): number {
  const widest = cropRect({ ...wholeCrop, shape }, size).width;
  return Math.max(1, Math.min(mostZoom, widest / leastWidth));
}

/** Shows what lies `right` and `down` of what is shown, in parts of the frame's own width and height. */
export function moveCrop(crop: Crop, size: PictureSize, right: number, down: number): Crop {
  const rect = cropRect(crop, size);
  return at(crop, size, rect.left + right * rect.width, rect.top + down * rect.height);
}

/** Comes as close as `zoom`, with the middle staying where it is as far as the picture reaches. */
export function zoomCrop(crop: Crop, size: PictureSize, zoom: number): Crop {
  return about(crop, { ...crop, zoom: clamp(zoom, 1, mostZoomOf(crop.shape, size)) }, size);
}

/** The same middle in another shape. */
export function reshapeCrop(crop: Crop, size: PictureSize, shape: Shape): Crop {
  const zoom = Math.min(crop.zoom, mostZoomOf(shape, size));
  return about(crop, { ...crop, shape, zoom }, size);
}

function about(before: Crop, after: Crop, size: PictureSize): Crop {
  const [was, is] = [cropRect(before, size), cropRect(after, size)];
  return at(
    after,
    size,
    was.left + (was.width - is.width) / 2,
    was.top + (was.height - is.height) / 2,
  );
}

function at(crop: Crop, size: PictureSize, left: number, top: number): Crop {
  const { width, height } = cropRect(crop, size);
  return { ...crop, x: part(left, size.width - width), y: part(top, size.height - height) };
}

/** Where there is no way to go, the middle. */
function part(way: number, whole: number): number {
  return whole < 1e-6 ? 0.5 : clamp(way / whole, 0, 1);
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
