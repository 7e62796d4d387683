/** Where an item stands, in pixels. */
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

/** The place, counted from 0, whose box holds the point, else whose middle is nearest; undefined without boxes. */
export function slotAt(
  boxes: readonly Box[],
  point: { readonly x: number; readonly y: number },
): number | undefined {
  const inside = boxes.findIndex(
    ({ left, top, width, height }) =>
      point.x >= left && point.x < left + width && point.y >= top && point.y < top + height,
  );
  if (inside >= 0) return inside;
  const away = boxes.map(({ left, top, width, height }) =>
    Math.hypot(point.x - left - width / 2, point.y - top - height / 2),
  );
  const nearest = away.indexOf(Math.min(...away));
  return nearest < 0 ? undefined : nearest;
}
