import type { Goal } from "#domain/goal/goal.ts";
import { isTenderAlt } from "#domain/picture/isTenderAlt.ts";
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
  const isShown = !goal.keptClose && (goal.status === "active" || goal.status === "achieved");
  if (!taking || !isShown || session.status !== "ready") return noReaders;
  const names = session.relations
    .filter(({ other }) => goal.consents.some(({ reader }) => reader === other.id))
    .map(({ other }) => other.firstName);
  const isOnWall = session.teams.some((team) =>
    goal.wall.some((card) => card.team === team.id && card.picture !== false),
  );
  return {
    names: text.common.andMore(names),
    isOnWall,
    isTender: (alt) => (names.length > 0 || isOnWall) && isTenderAlt(goal, alt),
  };
}
