import { teamSessionTag } from "#domain/session/sessionTag.ts";
import type { Inputs } from "../Inputs.ts";
import type { ReadySession } from "../session/Session.ts";
import type { SessionOf } from "./GoalSessionState.ts";

/** The session that a page's tag names: that of a pair or of a team of mine; undefined where it is neither. */
export async function findSession(
  tag: string,
  { relations, teams }: Pick<ReadySession, "relations" | "teams">,
  { digest }: Pick<Inputs, "digest">,
): Promise<SessionOf | undefined> {
  const relation = relations.find((one) => one.tag === tag);
  if (relation) return { form: "pair", relation };
  for (const team of teams)
    if ((await teamSessionTag(team.id, digest)) === tag) return { form: "team", team };
  return undefined;
}
