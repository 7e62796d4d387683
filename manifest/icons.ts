import { drawIcon, type IconLook } from "./drawIcon.ts";
import { png } from "./png.ts";

const white = [255, 255, 255] as const;
const teal = [27, 94, 92] as const;
const midTeal = [46, 139, 132] as const;
const marigold = [234, 163, 0] as const;

// Readable on Outlook's light and dark ribbons alike, hence the middle tone and no ground.
const ribbon: IconLook = { ring: midTeal, path: marigold, share: 1 };

/** Every icon: its file under public/icons/, its side in pixels and its look. */
const all: readonly { readonly file: string; readonly size: number; readonly look: IconLook }[] = [
  { file: "outline.png", size: 32, look: { ring: white, path: white, share: 0.9 } },
  // Teams cuts the corners of this one and asks for a margin around the mark.
  {
    file: "color.png",
    size: 192,
    look: { ring: white, path: marigold, ground: teal, share: 0.62 },
  },
  { file: "ribbon-16.png", size: 16, look: ribbon },
  { file: "ribbon-32.png", size: 32, look: ribbon },
  { file: "ribbon-64.png", size: 64, look: ribbon },
  { file: "ribbon-80.png", size: 80, look: ribbon },
  { file: "ribbon-128.png", size: 128, look: ribbon },
];

/** The icons as files; the committed ones are written by this and checked against it. */
export function iconFiles(): readonly { readonly file: string; readonly bytes: Buffer }[] {
  return all.map(({ file, size, look }) => ({ file, bytes: png(drawIcon(size, look)) }));
}
