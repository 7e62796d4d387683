import { makeStyles } from "@fluentui/react-components";
import type { FormPart } from "#domain/goal/categoryFields.ts";
import { FormPartFields } from "../goal/FormPartFields.tsx";
import { TextButton } from "../shared/TextButton.tsx";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { useSessionText } from "../text/useSessionText.ts";
import { KeptLine } from "./KeptLine.tsx";
import { MonthlySum } from "./MonthlySum.tsx";
import type { WithGoal } from "./StepBody.tsx";
import { useGoalBoxes } from "./useGoalBoxes.ts";
import { useWayHome } from "./useWayHome.ts";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: "20px", maxWidth: "640px" },
});

const parts: readonly FormPart[] = ["money", "date"];

/** What it costs, what is there, by when, and what is kept of a month: for one's own eyes. */
export function SumStep({ goal }: WithGoal) {
  const styles = useStyles();
  const prose = useProse();
  const words = useSessionText();
  const { newId } = useTab();
  const { keeping, ...fields } = useGoalBoxes(goal);
  const { go } = useWayHome();
  return (
    <div className={styles.form}>
      <p className={prose.quiet}>{words.sum.skip}</p>
      {parts.map((part) => (
        <FormPartFields key={part} newId={newId} part={part} {...fields} />
      ))}
      <KeptLine {...keeping} />
      <MonthlySum goal={goal} />
      <p className={prose.quiet}>
        {words.sum.past}{" "}
        <TextButton onPress={() => void go({ page: "takes" })}>{words.sum.more}</TextButton>
      </p>
    </div>
  );
}
