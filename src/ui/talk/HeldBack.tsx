import type { Day } from "#domain/day.ts";
import type { GoalId } from "#domain/goal/goal.ts";
import type { Person } from "#domain/person/person.ts";
import { TakenBack } from "../sharing/TakenBack.tsx";
import { useTakingsBack } from "../sharing/useTakingsBack.ts";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { formatDay } from "../text/formatDay.ts";
import { useSharingText } from "../text/useSharingText.ts";
import { useTalkText } from "../text/useTalkText.ts";
import { useReadable } from "../useReadable.ts";

type HeldBackProps = {
  readonly goal: GoalId;
  readonly other: Person;
  readonly until: Day;
};

/** That a goal is left out this time, and whether it can still be seen until SharePoint has that. */
export function HeldBack({ goal, other, until }: HeldBackProps) {
  const prose = useProse();
  const words = useTalkText();
  const { takenBack } = useSharingText();
  const { model, locale } = useTab();
  const session = useReadable(model.session);
  const takings = useTakingsBack();
  const name = other.firstName;
  return (
    <>
      <p className={prose.quiet}>
        {words.held(formatDay(until, locale))} {words.heldTold(name)}
      </p>
      {session.status === "ready" && (
        <TakenBack
          hidden
          reach=""
          state={takings.of({ kind: "shown", by: session.me.id, to: other.id }, goal)}
          told={false}
          where={name}
          words={takenBack.reader}
        />
      )}
    </>
  );
}
