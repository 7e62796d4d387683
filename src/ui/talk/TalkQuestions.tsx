import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Talk } from "#app/talks/Talk.ts";
import type { Day } from "#domain/day.ts";
import { viewFor } from "#domain/talk/viewFor.ts";
import { Section } from "../shared/Section.tsx";
import { TextButton } from "../shared/TextButton.tsx";
import { useProse } from "../shared/useProse.ts";
import { formatNearDay } from "../text/formatDay.ts";
import { useTalkText } from "../text/useTalkText.ts";
import { ChooseQuestions } from "./ChooseQuestions.tsx";
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
 * The questions of the next talk: those that either chose, whether here or in the invite, or a few to
 * choose from. Who is asked finds what the other chose. Those of last time stay folded up.
 */
export function TalkQuestions() {
  const styles = useStyles();
  const prose = useProse();
  const words = useTalkText();
  const { talk, day, locale } = useTalkDesk();
  const [changing, setChanging] = useState(false);
  const { theirs, chosen, lastTime, relation } = talk;
  const asks = viewFor(relation) !== "forReport";
  const list = (set: NonNullable<Talk["chosen"]>) => (
    <ol className={styles.questions}>
      {set.questions.map(({ text }, index) => (
        <li key={`${String(index)} ${text}`}>{text}</li>
      ))}
    </ol>
  );
  const heading = (of: Day) => words.questions(formatNearDay(of, locale));
  return (
    <>
      {chosen && !changing ? (
        <Section heading={heading(chosen.day)}>
          {list(chosen)}
          {asks && (
            <p className={prose.quiet}>
              <TextButton onPress={() => setChanging(true)}>{words.chooseAnew}</TextButton>
            </p>
          )}
        </Section>
      ) : asks && theirs.status === "ready" ? (
        <ChooseQuestions
          day={chosen?.day ?? day ?? talk.today}
          end={changing ? () => setChanging(false) : undefined}
          theirs={theirs}
        />
      ) : (
        <Section heading={words.questionsHeading}>
          <p className={prose.quiet}>{words.noneChosen(relation.other.firstName)}</p>
        </Section>
      )}
      {lastTime && (
        <details>
          <summary className={styles.summary}>
            <h2 className={styles.heading}>
              {words.lastTime(formatNearDay(lastTime.day, locale))}
            </h2>
          </summary>
          {list(lastTime)}
        </details>
      )}
    </>
  );
}
