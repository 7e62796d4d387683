import { makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import { brief } from "#domain/talk/brief.ts";
import { viewFor } from "#domain/talk/viewFor.ts";
import { useReadable } from "../useReadable.ts";
import { Afterwards } from "./Afterwards.tsx";
import { MayComeUp } from "./MayComeUp.tsx";
import { MyPoints } from "./MyPoints.tsx";
import { BeforeTalk } from "./BeforeTalk.tsx";
import { Promises } from "./Promises.tsx";
import { TalkQuestions } from "./TalkQuestions.tsx";
import { Theirs } from "./Theirs.tsx";
import { TheirPoints } from "./TheirPoints.tsx";
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
  const { talk, day, memory } = useTalkDesk();
  const { said } = useReadable(memory.remembered);
  const { today, relation } = talk;
  const found = useMemo(
    () => brief({ pair: relation.tag, day: day ?? today, said }),
    [relation.tag, day, today, said],
  );
  const promised = (
    <>
      <Promises brief={found} by="me" />
      <Promises brief={found} by="other" />
    </>
  );
  const afterwards = <Afterwards askAbout={found.askAbout?.id} />;
  const toTalkAbout = (
    <>
      <TheirPoints brief={found} />
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
        <BeforeTalk brief={found} />
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
