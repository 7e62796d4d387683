import type { Goal } from "#domain/goal/goal.ts";
import { isTenderer } from "#domain/goal/readableWords.ts";
import { leaveToPost, toldNow } from "#domain/sharing/leave.ts";
import { useTab } from "../TabContext.ts";
import { useText } from "../text/useText.ts";
import { useReadable } from "../useReadable.ts";

/** Who comes to see a goal's picture, and what is said of it. */
export type PictureReaders = {
  /** Their first names in one text; empty where it is the owner alone, or the wall. */
  readonly names: string;
  readonly isOnWall: boolean;
  /** Whether these words would tell them of something tender that the goal does not. */
  readonly isTender: (alt: string) => boolean;
};

/** Of a goal that is still being written. */
export const noReaders: PictureReaders = { names: "", isOnWall: false, isTender: () => false };

export function usePictureReaders(goal: Goal): PictureReaders {
  const text = useText();
  const { model } = useTab();
  const session = useReadable(model.session);
  const taking = useReadable(model.participation.taking);
  if (!taking || session.status !== "ready") return noReaders;
  const { relations, teams, today } = session;
  const names = toldNow(goal, relations, taking).map(({ other }) => other.firstName);
  const isOnWall = teams.some(({ id }) => {
    const card = leaveToPost(goal, id, today);
    return card !== undefined && card.picture !== false;
  });
  return {
    names: text.common.andMore(names),
    isOnWall,
    isTender: (alt) =>
      (names.length > 0 || isOnWall) && isTenderer(goal, { ...goal, picture: { alt } }),
  };
}
