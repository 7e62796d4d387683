import type { Picture } from "./png.ts";

/** Red, green and blue, 0 to 255. */
type Colour = readonly [number, number, number];

export type IconLook = {
  readonly ring: Colour;
  readonly path: Colour;
  /** Fills the whole square; transparent when left out. */
  readonly ground?: Colour;
  /** How much of the square the mark takes, 0 to 1. */
  readonly share: number;
};

/** Samples along each side of a pixel; the share that is covered makes its edge smooth. */
const samples = 4;

/** Draws the mark: a ring, and a path that starts inside it and ends in a dot beyond. */
export function drawIcon(size: number, look: IconLook): Picture {
  const pixels = new Uint8Array(size * size * 4);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      pixels.set(pixelAt(x, y, size, look), (y * size + x) * 4);
    }
  }
  return { size, pixels };
}

function pixelAt(x: number, y: number, size: number, look: IconLook): number[] {
  let [red, green, blue, covered] = [0, 0, 0, 0];
  for (let sample = 0; sample < samples * samples; sample++) {
    const across = (x + ((sample % samples) + 0.5) / samples) / size;
    const down = (y + (Math.floor(sample / samples) + 0.5) / samples) / size;
    const colour = colourAt(
      (across - 0.5) / look.share + 0.5,
      (down - 0.5) / look.share + 0.5,
      look,
    );
    if (!colour) continue;
    red += colour[0];
    green += colour[1];
    blue += colour[2];
    covered += 1;
  }
  if (covered === 0) return [0, 0, 0, 0];
  const mean = (sum: number) => Math.round(sum / covered);
  return [mean(red), mean(green), mean(blue), Math.round((covered * 255) / (samples * samples))];
}

const centre = { x: 0.4, y: 0.6 };
const beyond = { x: 0.86, y: 0.14 };

/** The colour at a point of the mark's own square, both coordinates 0 to 1 from its top left. */
function colourAt(x: number, y: number, look: IconLook): Colour | undefined {
  const fromPath = distanceToPath(x, y);
  const fromDot = Math.hypot(x - beyond.x, y - beyond.y);
  if (fromDot < 0.13 || fromPath < 0.05) return look.path;
  const fromRing = Math.abs(Math.hypot(x - centre.x, y - centre.y) - 0.32);
  // The ring leaves room around the path, so that the two stay apart in one colour too.
  if (fromRing < 0.055 && fromPath > 0.11) return look.ring;
  return look.ground;
}

function distanceToPath(x: number, y: number): number {
  const along = { x: beyond.x - centre.x, y: beyond.y - centre.y };
  const length = along.x ** 2 + along.y ** 2;
  const part = ((x - centre.x) * along.x + (y - centre.y) * along.y) / length;
  const clamped = Math.min(1, Math.max(0, part));
  return Math.hypot(x - centre.x - clamped * along.x, y - centre.y - clamped * along.y);
}
