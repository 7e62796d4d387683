import { makeStyles } from "@fluentui/react-components";
import type { DatedTalk } from "#app/talks/orderTalks.ts";
import type { Talk } from "#app/talks/Talk.ts";
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
import { useTalkMemory } from "./useTalkMemory.ts";

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
export function TalkView({ talk, day }: Pick<DatedTalk, "talk" | "day">) {
  const styles = useStyles();
  const memory = useTalkMemory(talk);
  const { firstName: name } = talk.relation.other;
  const promised = (
    <>
      <Promises by="me" memory={memory} name={name} today={talk.today} />
      <Promises by="other" memory={memory} name={name} today={talk.today} />
    </>
  );
  const afterwards = (
    <>
      <CloseTalk memory={memory} talk={talk} />
      <LastTalk memory={memory} talk={talk} />
    </>
  );
  const toTalkAbout = (
    <>
      <TheirPoints talk={talk} />
      <MyPoints talk={talk} />
    </>
  );
  if (viewFor(talk.relation) === "forReport")
    return (
      <div className={styles.columns}>
        <div className={styles.column}>
          {promised}
          <Theirs talk={talk} />
          {toTalkAbout}
        </div>
        <div className={styles.column}>
          <MayComeUp day={day} talk={talk} />
          <TalkQuestions talk={talk} />
          {afterwards}
        </div>
      </div>
    );
  return (
    <div className={styles.columns}>
      <div className={styles.column}>
        {promised}
        <BeforeTalk day={day} memory={memory} talk={talk} />
        {toTalkAbout}
        <TalkQuestions talk={talk} />
        {afterwards}
      </div>
      <div className={styles.column}>
        <Theirs talk={talk} />
        <MayComeUp day={day} talk={talk} />
      </div>
    </div>
  );
}

function TheirPoints({ talk: { theirs, relation } }: { readonly talk: Talk }) {
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
