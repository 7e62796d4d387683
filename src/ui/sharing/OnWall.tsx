import { Switch } from "@fluentui/react-components";
import { Suspense, useState } from "react";
import type { OwnGoal } from "#app/goals/Board.ts";
import { putOnWall } from "#domain/sharing/consentEdits.ts";
import type { ReadySession } from "#app/session/Session.ts";
import type { TakingsBack } from "#app/sharing/takingBack.ts";
import type { Team } from "#domain/person/person.ts";
import { leaveOnWall } from "#domain/sharing/leave.ts";
import { useNoticeOver } from "../goal/useNoticeOver.ts";
import { lazyPart } from "../shared/lazyPart.tsx";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { useSharingText } from "../text/useSharingText.ts";
import { CardFields } from "./CardFields.tsx";
import { PreviewButton } from "./PreviewButton.tsx";
import type { Showing } from "./showingOf.ts";
import { TakenBack } from "./TakenBack.tsx";
import { useSharingStyles } from "./useSharingStyles.ts";

const SeenOnWall = lazyPart(async () => (await import("./SeenOnWall.tsx")).SeenOnWall);

type OnWallProps = {
  readonly own: OwnGoal;
  readonly team: Team;
  readonly session: ReadySession;
  readonly showing: Showing;
  readonly takings: TakingsBack;
};

/** Whether the goal has a card on a team's wall, with what on it, and how the team sees it. */
export function OnWall({ own, team, session, showing, takings }: OnWallProps) {
  const styles = useSharingStyles();
  const prose = useProse();
  const text = useSharingText();
  const { model } = useTab();
  const noticeOver = useNoticeOver(own.goal.id);
  const [seen, setSeen] = useState(false);
  const [tookOff, setTookOff] = useState(false);
  const { goal } = own;
  const card = leaveOnWall(goal, team.id);
  const shown = showing === "now" ? card : undefined;
  const hasFields = goal.picture !== undefined || goal.why !== undefined;
  return (
    <>
      <Switch
        checked={card !== undefined}
        className={styles.switch}
        label={showing === "onceActive" ? text.wallOnceActive(team.name) : text.wall(team.name)}
        onChange={(_, { checked }) => {
          if (checked) noticeOver();
          else setSeen(false);
          setTookOff(!checked && shown !== undefined);
          void model.goals.edit(goal.id, putOnWall(team.id, checked, session.today));
        }}
      />
      <div className={styles.within}>
        {showing === "now" && (
          <p className={prose.quiet}>
            {card && hasFields ? text.wallHint.fields : text.wallHint.title}
          </p>
        )}
        <TakenBack
          hidden={!shown}
          reach={text.takenBack.wallReach}
          state={takings.of({ kind: "wall", owner: session.me.id, team: team.id }, goal.id)}
          told={tookOff}
          where={team.name}
          words={text.takenBack.wall}
        />
        {card && (
          <>
            <CardFields goal={goal} team={team} />
            <PreviewButton onToggle={() => setSeen(!seen)} open={seen}>
              {text.previewWall(team.name)}
            </PreviewButton>
            {seen && (
              <Suspense fallback={null}>
                <SeenOnWall own={own} session={session} team={team} />
              </Suspense>
            )}
          </>
        )}
      </div>
    </>
  );
}
