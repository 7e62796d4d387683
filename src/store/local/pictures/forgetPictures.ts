import { deleteDB } from "idb";
import { isDenied } from "../isDenied.ts";
import { inTime } from "./inTime.ts";

/** The pictures lie beside the copy of `copy` and not in it: a disk that is full of them leaves the copy alone. */
export const pictureDatabaseName = (copy: string): string => `${copy} pictures`;

/** Takes away every picture beside the copy, those not sent included. Rejects when another window is in the way. */
export async function forgetPictures(copy: string): Promise<void> {
  try {
    await inTime(deleteDB(pictureDatabaseName(copy)));
  } catch (problem) {
    if (!isDenied(problem)) throw problem;
  }
}
