/** The longest `data:` address that travels in a goal's row, in characters. */
export const mostThumbnail = 40_000;

/** Widths in pixels, each tried in every quality before the next smaller one. */
const widths = [640, 560, 480, 400, 320, 240, 160, 96];
const qualities = [0.82, 0.72, 0.6];

/**
 * The largest thumbnail that fits: `encode` is asked for one width and quality after another, none
 * wider than `widest`. Undefined when even the smallest is too long.
 */
export async function fitThumbnail(
  widest: number,
  encode: (width: number, quality: number) => Promise<string>,
): Promise<string | undefined> {
  const [smallest = 96] = widths.slice(-1);
  // A picture smaller than all of them is shown as large as it is.
  const tried = widest < smallest ? [widest] : widths.filter((width) => width <= widest);
  for (const width of tried)
    for (const quality of qualities) {
      const address = await encode(width, quality);
      if (address.length <= mostThumbnail) return address;
    }
  return undefined;
}
