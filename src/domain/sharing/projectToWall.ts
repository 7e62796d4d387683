import { cleanLines, cleanText } from "../cleanText.ts";
import type { Day } from "../day.ts";
import type { Goal } from "../goal/goal.ts";
import type { TeamId } from "../person/person.ts";
import { leaveToPost } from "./leave.ts";
import { withRevision } from "./projectGoal.ts";
import type { WallCard } from "./shown.ts";

/** The card of `goal` on `team`'s wall on `today`; undefined when it has none there. Carries no date and no progress. */
export function projectToWall(goal: Goal, team: TeamId, today: Day): WallCard | undefined {
  const leave = leaveToPost(goal, team, today);
  if (!leave) return undefined;
  const { why, picture } = goal;
  return withRevision({
    kind: "card",
    id: goal.id,
    title: cleanText(goal.title),
    category: goal.category,
    ...(leave.why && why !== undefined && { why: cleanLines(why) }),
    achieved: goal.status === "achieved",
    ...(leave.picture !== false &&
      picture !== undefined && { thumbnail: picture.thumbnail, alt: cleanText(picture.alt) }),
    since: leave.since,
  });
}
