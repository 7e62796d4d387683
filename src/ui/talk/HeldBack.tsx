import type { Day } from "#domain/day.ts";
import type { GoalId } from "#domain/goal/goal.ts";
import { useProse } from "../shared/useProse.ts";
import { formatDay } from "../text/formatDay.ts";
import { useTalkText } from "../text/useTalkText.ts";
import { useTalkDesk } from "./TalkDesk.ts";

type HeldBackProps = { readonly goal: GoalId; readonly until: Day };

/** That a goal is left out this time, and whether it can still be seen until SharePoint has that. */
export function HeldBack({ goal, until }: HeldBackProps) {
  const prose = useProse();
  const words = useTalkText();
  const { talk, comingUp, locale } = useTalkDesk();
  return (
    <>
      <p className={prose.quiet}>
        {words.held(formatDay(until, locale))} {words.heldTold(talk.relation.other.firstName)}
      </p>
      {comingUp.howFar?.(goal)}
    </>
  );
}
