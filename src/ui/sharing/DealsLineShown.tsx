import { dealsLineOn, firstDayOf } from "#domain/goal/dealsLine.ts";
import type { Consent, Goal } from "#domain/goal/goal.ts";
import type { Person } from "#domain/person/person.ts";
import type { Day } from "#domain/day.ts";
import { TextButton } from "../shared/TextButton.tsx";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { formatTarget } from "../text/formatDay.ts";
import { useSharingText } from "../text/useSharingText.ts";
import { useTalkText } from "../text/useTalkText.ts";
import { useTakeLineBack } from "./useTakeLineBack.ts";

type DealsLineShownProps = {
  readonly goal: Goal;
  readonly leave: Consent;
  readonly other: Pick<Person, "id" | "firstName">;
  readonly today: Day;
};

/**
 * That a reader was let read how many deals bring the goal nearer, in the words they read it in.
 * It is shown on another page, which does not always have a line of its own to take it back from.
 */
export function DealsLineShown({ goal, leave, other, today }: DealsLineShownProps) {
  const prose = useProse();
  const { dealsLine: text } = useSharingText();
  const { sooner } = useTalkText();
  const { locale } = useTab();
  const takeBack = useTakeLineBack();
  const line = goal.status === "achieved" ? undefined : dealsLineOn(leave.sooner, today);
  if (!line) return null;
  const month = formatTarget(firstDayOf(line.month), "month", locale);
  return (
    <p className={prose.quiet}>
      {text.shown(sooner(line.deals, month))}{" "}
      <TextButton
        label={text.takeBackFrom(other.firstName)}
        onPress={() => takeBack(goal, other, today)}
      >
        {text.takeBack}
      </TextButton>
    </p>
  );
}
