import type { OwnGoal } from "#app/goals/Board.ts";
import type { TaggedRelation } from "#app/session/Session.ts";
import type { Day } from "#domain/day.ts";
import { dealsLineOn, firstDayOf } from "#domain/goal/dealsLine.ts";
import { projectGoal } from "#domain/sharing/projectGoal.ts";
import { ShownGoalCard } from "../shared/ShownGoalCard.tsx";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { formatTarget } from "../text/formatDay.ts";
import { useSharingText } from "../text/useSharingText.ts";
import { useTalkText } from "../text/useTalkText.ts";
import { useReadable } from "../useReadable.ts";
import { SaidInInvite } from "./SaidInInvite.tsx";
import { useSharingStyles } from "./useSharingStyles.ts";

type SeenAsProps = {
  readonly own: OwnGoal;
  readonly relation: TaggedRelation;
  readonly today: Day;
  /** Where else the goal is to be seen, as a sentence. */
  readonly elsewhere: string;
};

/** The very projection the reader is given, drawn by the very component that draws it for them. */
export function SeenAs({ own, relation, today, elsewhere }: SeenAsProps) {
  const styles = useSharingStyles();
  const prose = useProse();
  const text = useSharingText();
  const talkText = useTalkText();
  const { firstName, id } = relation.other;
  const { model, locale } = useTab();
  const taking = useReadable(model.participation.taking);
  const shown = taking ? projectGoal(own.goal, id, today, own.updates) : undefined;
  const line = shown?.achieved ? undefined : dealsLineOn(shown?.sooner, today);
  return (
    <section aria-label={text.previewHeading(firstName)} className={styles.frame}>
      {shown ? (
        <>
          <ShownGoalCard goal={shown} locale={locale} />
          {line && (
            <p className={prose.quiet}>
              {text.previewInOutlook(
                talkText.sooner(line.deals, formatTarget(firstDayOf(line.month), "month", locale)),
              )}
            </p>
          )}
          <SaidInInvite shown={shown} tag={relation.tag} today={today} />
        </>
      ) : (
        <p className={prose.quiet}>
          {elsewhere === "" ? text.previewNothing(firstName) : text.previewNotHere(firstName)}{" "}
          {elsewhere}
        </p>
      )}
    </section>
  );
}
