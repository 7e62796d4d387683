import type { Picture } from "#domain/goal/goal.ts";
import type { Drafts } from "../drafts/drafts.ts";

/** The draft that holds the picture of a goal that is being written, and is not on the board yet. */
export const pictureDraft = "new goal picture";

export function draftedPicture({ get }: Pick<Drafts, "get">): Picture | undefined {
  // Its name is used with one type only.
  return get(pictureDraft) as Picture | undefined;
}
