import type { OwnGoal } from "#app/goals/Board.ts";
import type { ReadySession } from "#app/session/Session.ts";
import type { Team } from "#domain/person/person.ts";
import { projectToWall } from "#domain/sharing/projectToWall.ts";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { useSharingText } from "../text/useSharingText.ts";
import { useReadable } from "../useReadable.ts";
import { CardView } from "../wall/CardView.tsx";
import { useSharingStyles } from "./useSharingStyles.ts";

type SeenOnWallProps = {
  readonly own: OwnGoal;
  readonly team: Team;
  readonly session: Pick<ReadySession, "me" | "today">;
};

/** The very card the team is given, drawn by the very component that draws the wall. */
export function SeenOnWall({ own, team, session }: SeenOnWallProps) {
  const styles = useSharingStyles();
  const prose = useProse();
  const text = useSharingText();
  const taking = useReadable(useTab().model.participation.taking);
  const card = taking ? projectToWall(own.goal, team.id, session.today) : undefined;
  const person = { person: session.me, leads: team.leads, mine: false };
  return (
    <section aria-label={text.previewWallHeading(team.name)} className={styles.frame}>
      {card ? (
        <CardView card={card} heading="h3" person={person} shape="card" />
      ) : (
        <p className={prose.quiet}>{text.previewWallNothing}</p>
      )}
    </section>
  );
}
