import { makeStyles, tokens } from "@fluentui/react-components";
import type { Talk } from "#app/talks/Talk.ts";
import { Section } from "../shared/Section.tsx";
import { useProse } from "../shared/useProse.ts";
import { formatNearDay } from "../text/formatDay.ts";
import { useTalkText } from "../text/useTalkText.ts";
import { useTalkDesk } from "./TalkDesk.ts";

const useStyles = makeStyles({
  // Questions are read aloud, so they are set to be read from a little further away.
  questions: {
    margin: 0,
    paddingInlineStart: "24px",
    display: "grid",
    rowGap: "8px",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    maxWidth: "60ch",
    overflowWrap: "anywhere",
  },
  summary: {
    cursor: "pointer",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    paddingBottom: "8px",
  },
  heading: { display: "inline", margin: 0, font: "inherit" },
});

/**
 * The one set of questions of a talk: those chosen for it, else three good ways to begin where
 * there is nothing to ask about by name. Somebody who shows nothing, has paused, or was never
 * asked looks the same here. Those of last time stay folded up.
 */
export function TalkQuestions() {
  const styles = useStyles();
  const prose = useProse();
  const words = useTalkText();
  const { talk, locale } = useTalkDesk();
  const { theirs, chosen, lastTime } = talk;
  const nothingToName = theirs.status === "ready" && theirs.goals.length === 0;
  const list = (questions: readonly string[]) => (
    <ol className={styles.questions}>
      {questions.map((question, index) => (
        <li key={`${String(index)} ${question}`}>{question}</li>
      ))}
    </ol>
  );
  const textsOf = (set: NonNullable<Talk["chosen"]>) => set.questions.map(({ text }) => text);
  return (
    <>
      {chosen ? (
        <Section heading={words.questions(formatNearDay(chosen.day, locale))}>
          {list(textsOf(chosen))}
        </Section>
      ) : nothingToName ? (
        <Section heading={words.toBegin}>
          <p className={prose.quiet}>{words.theirNothing}</p>
          {list(words.begin)}
        </Section>
      ) : (
        <Section heading={words.questionsHeading}>
          <p className={prose.quiet}>{words.noQuestions}</p>
        </Section>
      )}
      {lastTime && (
        <details>
          <summary className={styles.summary}>
            <h2 className={styles.heading}>
              {words.lastTime(formatNearDay(lastTime.day, locale))}
            </h2>
          </summary>
          {list(textsOf(lastTime))}
        </details>
      )}
    </>
  );
}
