import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Goal } from "#domain/goal/goal.ts";
import { TextButton } from "../shared/TextButton.tsx";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { useTakesText } from "../text/useTakesText.ts";
import { GoalSums } from "./GoalSums.tsx";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", rowGap: "8px" },
  add: { alignSelf: "flex-start" },
});

type NoCostsProps = {
  /** Under way, without a cost. */
  readonly goals: readonly Goal[];
  /** No goal has a cost. */
  readonly none: boolean;
  readonly currency: string | undefined;
};

/** Goals of which nobody said what they cost: most cost nothing, and are left alone. */
export function NoCosts({ goals, none, currency }: NoCostsProps) {
  const styles = useStyles();
  const prose = useProse();
  const words = useTakesText().goals;
  const { navigation } = useTab();
  const [editing, setEditing] = useState<string>();
  if (goals.length === 0)
    return none ? (
      <>
        <p className={prose.body}>{words.noGoals}</p>
        <Button
          appearance="primary"
          className={styles.add}
          onClick={() => navigation.go({ page: "newGoal" })}
        >
          {words.addGoal}
        </Button>
      </>
    ) : null;
  return (
    <>
      {none && <p className={prose.body}>{words.none}</p>}
      <p className={prose.quiet}>{words.others}</p>
      <ul className={`${prose.list} ${styles.list}`}>
        {goals.map((goal) => (
          <li key={goal.id}>
            <TextButton label={words.sayCost(goal.title)} onPress={() => setEditing(goal.id)}>
              <bdi>{goal.title}</bdi>
            </TextButton>
            {editing === goal.id && (
              <GoalSums currency={currency} goal={goal} onClose={() => setEditing(undefined)} />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
