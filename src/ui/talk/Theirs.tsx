import { makeStyles, tokens } from "@fluentui/react-components";
import type { Talk } from "#app/talks/Talk.ts";
import { Section } from "../shared/Section.tsx";
import { ShownGoalCard } from "../shared/ShownGoalCard.tsx";
import { ShownValueCard } from "../shared/ShownValueCard.tsx";
import { useProse } from "../shared/useProse.ts";
import { useText } from "../text/useText.ts";

const useStyles = makeStyles({
  goals: { display: "flex", flexDirection: "column", rowGap: "24px" },
  values: { display: "flex", flexDirection: "column", rowGap: "8px" },
  begin: {
    margin: 0,
    paddingInlineStart: "24px",
    display: "grid",
    rowGap: "8px",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
});

/**
 * What the other person shows. Somebody who shows nothing, has paused, or was never
 * asked looks the same here: three good ways to begin, and no word about why.
 */
export function Theirs({ talk }: { readonly talk: Talk }) {
  const styles = useStyles();
  const prose = useProse();
  const text = useText();
  const name = talk.relation.other.firstName;
  const { theirs } = talk;
  if (theirs.status === "opening") return null;
  if (theirs.status === "failed")
    return (
      <Section heading={text.talk.theirGoals(name)}>
        <p className={prose.quiet}>
          {text.talk.theirFailed(name)} {text.problems.reason[theirs.problem.kind]}
        </p>
      </Section>
    );
  const { goals, values } = theirs;
  return (
    <>
      {goals.length > 0 ? (
        <Section heading={text.talk.theirGoals(name)}>
          <ul className={`${prose.list} ${styles.goals}`}>
            {goals.map((goal) => (
              <li key={goal.id}>
                <ShownGoalCard goal={goal} />
              </li>
            ))}
          </ul>
        </Section>
      ) : (
        <Section heading={text.talk.toBegin}>
          <p className={prose.quiet}>{text.talk.theirNothing}</p>
          <ol className={styles.begin}>
            {text.talk.begin.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ol>
        </Section>
      )}
      {values.length > 0 && (
        <Section heading={text.talk.theirValues(name)}>
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
