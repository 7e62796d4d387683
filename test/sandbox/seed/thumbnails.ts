import { readFileSync } from "node:fs";
import type { PictureName } from "../company/pictureNames.ts";

const read = new Map<PictureName, string>();

/** The picture as a `data:` address, which is how a thumbnail travels inside a row. */
export function thumbnail(name: PictureName): string {
  const known = read.get(name);
  if (known !== undefined) return known;
  const file = readFileSync(new URL(`../company/pictures/${name}.jpg`, import.meta.url));
  const address = `data:image/jpeg;base64,${file.toString("base64")}`;
  read.set(name, address);
  return address;
}
