import { makeStyles, tokens } from "@fluentui/react-components";
import type { OwnGoal } from "#app/goals/Board.ts";
import type { Day } from "#domain/day.ts";
import type { Person } from "#domain/person/person.ts";
import { projectGoal } from "#domain/sharing/projectGoal.ts";
import { ShownGoalCard } from "../shared/ShownGoalCard.tsx";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { useText } from "../text/useText.ts";
import { useReadable } from "../useReadable.ts";

const useStyles = makeStyles({
  frame: {
    padding: "16px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
  },
});

type SeenAsProps = { readonly own: OwnGoal; readonly reader: Person; readonly today: Day };

/** The very projection the reader is given, drawn by the very component that draws it for them. */
export function SeenAs({ own, reader, today }: SeenAsProps) {
  const styles = useStyles();
  const prose = useProse();
  const text = useText();
  const taking = useReadable(useTab().model.participation.taking);
  const shown = taking ? projectGoal(own.goal, reader.id, today, own.updates) : undefined;
  return (
    <section aria-label={text.sharing.previewHeading(reader.firstName)} className={styles.frame}>
      {shown ? (
        <ShownGoalCard goal={shown} />
      ) : (
        <p className={prose.quiet}>{text.sharing.previewNothing(reader.firstName)}</p>
      )}
    </section>
  );
}
