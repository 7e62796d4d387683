import { Button, makeStyles } from "@fluentui/react-components";
import { Section } from "../shared/Section.tsx";
import { ShownGoalCard } from "../shared/ShownGoalCard.tsx";
import { ShownValueCard } from "../shared/ShownValueCard.tsx";
import { useProse } from "../shared/useProse.ts";
import { useTalkText } from "../text/useTalkText.ts";
import { useProblemText } from "../text/useProblemText.ts";
import { useText } from "../text/useText.ts";
import { useTalkDesk } from "./TalkDesk.ts";

const useStyles = makeStyles({
  goals: { display: "flex", flexDirection: "column", rowGap: "24px" },
  values: { display: "flex", flexDirection: "column", rowGap: "8px" },
});

/** What the other person shows: goals, then what matters to them; of what they do not show, nothing. */
export function Theirs() {
  const styles = useStyles();
  const prose = useProse();
  const words = useTalkText();
  const text = useText();
  const { reason } = useProblemText();
  const { talk, lookAgain, locale } = useTalkDesk();
  const { other } = talk.relation;
  const name = other.firstName;
  const { theirs } = talk;
  if (theirs.status === "opening") return <p className={prose.quiet}>{words.theirOpening(name)}</p>;
  if (theirs.status === "failed")
    return (
      <Section heading={words.theirGoals(name)}>
        <p className={prose.quiet}>
          {words.theirFailed(name)} {reason[theirs.problem.kind]}
        </p>
        <div>
          <Button onClick={lookAgain} size="small">
            {text.common.tryAgain}
          </Button>
        </div>
      </Section>
    );
  const { goals, values } = theirs;
  return (
    <>
      {goals.length > 0 && (
        <Section heading={words.theirGoals(name)}>
          <ul className={`${prose.list} ${styles.goals}`}>
            {goals.map((goal) => (
              <li key={goal.id}>
                <ShownGoalCard goal={goal} locale={locale} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {values.length > 0 && (
        <Section heading={words.theirValues(name)}>
          <ul className={`${prose.list} ${styles.values}`}>
            {values.map((value) => (
              <li key={value.id}>
                <ShownValueCard value={value} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
