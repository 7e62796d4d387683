import type { Day } from "#domain/day.ts";
import { inviteBlock } from "#domain/invite/inviteBlock.ts";
import type { ShownGoal } from "#domain/sharing/shown.ts";

/** What an invite of two people says of one goal: lines of progress, and questions that may be in it. */
export type SaidInInvite = {
  readonly progress: readonly string[];
  readonly questions: readonly string[];
};

/**
 * What an invite of the pair with this `tag` could say on `day` about a goal as it is shown, by the
 * very rules that write it; undefined when it would say nothing of it.
 */
export function saidInInvite(
  shown: ShownGoal | undefined,
  tag: string,
  day: Day,
): SaidInInvite | undefined {
  if (shown === undefined) return undefined;
  const block = inviteBlock({
    language: "en",
    shape: "single",
    people: "pair",
    voice: "theirs",
    pair: tag,
    meetingDay: day,
    goals: [shown],
    asked: [],
    link: "",
  });
  if (block.neutral) return undefined;
  return { progress: block.progress, questions: block.questions };
}
