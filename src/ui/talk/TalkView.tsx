import { makeStyles } from "@fluentui/react-components";
import { viewFor } from "#domain/talk/viewFor.ts";
import { Section } from "../shared/Section.tsx";
import { useProse } from "../shared/useProse.ts";
import { useTalkText } from "../text/useTalkText.ts";
import { MayComeUp } from "./MayComeUp.tsx";
import { MyPoints } from "./MyPoints.tsx";
import { BeforeTalk } from "./BeforeTalk.tsx";
import { CloseTalk } from "./CloseTalk.tsx";
import { LastTalk } from "./LastTalk.tsx";
import { Promises } from "./Promises.tsx";
import { TalkQuestions } from "./TalkQuestions.tsx";
import { Theirs } from "./Theirs.tsx";
import { TalkDeskContext, useTalkDesk, type TalkDesk } from "./TalkDesk.ts";

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
});

/**
 * What to talk about, from both sides. Drawn wherever the talk is opened: tab, pane or meeting. Who
 * talks with their leader finds the leader's own goals first: whoever leads shows theirs first.
 */
export function TalkView({ desk }: { readonly desk: TalkDesk }) {
  return (
    <TalkDeskContext value={desk}>
      <Columns />
    </TalkDeskContext>
  );
}

function Columns() {
  const styles = useStyles();
  const { talk } = useTalkDesk();
  const promised = (
    <>
      <Promises by="me" />
      <Promises by="other" />
    </>
  );
  const afterwards = (
    <>
      <CloseTalk />
      <LastTalk />
    </>
  );
  const toTalkAbout = (
    <>
      <TheirPoints />
      <MyPoints />
    </>
  );
  if (viewFor(talk.relation) === "forReport")
    return (
      <div className={styles.columns}>
        <div className={styles.column}>
          {promised}
          <Theirs />
          {toTalkAbout}
        </div>
        <div className={styles.column}>
          <MayComeUp />
          <TalkQuestions />
          {afterwards}
        </div>
      </div>
    );
  return (
    <div className={styles.columns}>
      <div className={styles.column}>
        {promised}
        <BeforeTalk />
        {toTalkAbout}
        <TalkQuestions />
        {afterwards}
      </div>
      <div className={styles.column}>
        <Theirs />
        <MayComeUp />
      </div>
    </div>
  );
}

function TheirPoints() {
  const { theirs, relation } = useTalkDesk().talk;
  const styles = useStyles();
  const prose = useProse();
  const words = useTalkText();
  if (theirs.status !== "ready" || theirs.points.length === 0) return null;
  return (
    <Section heading={words.theirs(relation.other.firstName)}>
      <ul className={styles.points}>
        {theirs.points.map((point) => (
          <li className={prose.body} key={point.id}>
            {point.text}
          </li>
        ))}
      </ul>
    </Section>
  );
}
