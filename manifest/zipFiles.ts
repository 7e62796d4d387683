import { zipSync } from "fflate";
import type { PackageFile } from "./packageFiles.ts";

/**
 * The files as one archive, the same to the byte whenever and wherever it is made: a zip keeps no
 * time zone, so that a fixed local time is a fixed time in it, and the packing is the library's own.
 */
export function zipFiles(files: readonly PackageFile[]): Uint8Array {
  const mtime = new Date(2026, 0, 1, 0, 0, 0);
  const named = Object.fromEntries(files.map(({ file, bytes }) => [file, new Uint8Array(bytes)]));
  return zipSync(named, { level: 9, mtime, os: 0 });
}
