import { makeStyles, tokens } from "@fluentui/react-components";
import type { Talk } from "#app/talks/Talk.ts";
import { Section } from "../shared/Section.tsx";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { formatNearDay } from "../text/formatDay.ts";
import { useText } from "../text/useText.ts";
import { MayComeUp } from "./MayComeUp.tsx";
import { MyPoints } from "./MyPoints.tsx";
import { Theirs } from "./Theirs.tsx";

const useStyles = makeStyles({
  columns: {
    display: "grid",
    gap: "32px",
    "@media (min-width: 900px)": {
      gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
      columnGap: "48px",
    },
  },
  column: { display: "flex", flexDirection: "column", rowGap: "32px", minWidth: 0 },
  points: { margin: 0, paddingInlineStart: "20px", display: "grid", rowGap: "4px" },
  // Questions are read aloud, so they are set to be read from a little further away.
  questions: {
    margin: 0,
    paddingInlineStart: "24px",
    display: "grid",
    rowGap: "8px",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    maxWidth: "60ch",
  },
});

/** What to talk about, from both sides. Drawn wherever the talk is opened: tab, pane or meeting. */
export function TalkView({ talk }: { readonly talk: Talk }) {
  const styles = useStyles();
  const prose = useProse();
  const text = useText();
  const { locale } = useTab();
  const { theirs, chosen, lastTime } = talk;
  const name = talk.relation.other.firstName;
  const questions = (set: NonNullable<Talk["chosen"]>) => (
    <ol className={styles.questions}>
      {set.questions.map((question) => (
        <li key={question.pattern + question.text}>{question.text}</li>
      ))}
    </ol>
  );
  return (
    <div className={styles.columns}>
      <div className={styles.column}>
        {theirs.status === "ready" && theirs.points.length > 0 && (
          <Section heading={text.talk.theirs(name)}>
            <ul className={styles.points}>
              {theirs.points.map((point) => (
                <li className={prose.body} key={point.id}>
                  {point.text}
                </li>
              ))}
            </ul>
          </Section>
        )}
        <MyPoints talk={talk} />
        <Section
          heading={
            chosen
              ? text.talk.questions(formatNearDay(chosen.day, locale))
              : text.talk.questionsHeading
          }
        >
          {chosen ? questions(chosen) : <p className={prose.quiet}>{text.talk.noQuestions}</p>}
        </Section>
        {lastTime && (
          <Section heading={text.talk.lastTime(formatNearDay(lastTime.day, locale))}>
            {questions(lastTime)}
          </Section>
        )}
      </div>
      <div className={styles.column}>
        <Theirs talk={talk} />
        <MayComeUp talk={talk} />
      </div>
    </div>
  );
}
