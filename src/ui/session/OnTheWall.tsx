import { makeStyles } from "@fluentui/react-components";
import { useEffect, useMemo } from "react";
import { readNotes } from "#app/goalSession/sessionNotes.ts";
import type { Team } from "#domain/person/person.ts";
import { TextButton } from "../shared/TextButton.tsx";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { useSessionText } from "../text/useSessionText.ts";
import { useReadable } from "../useReadable.ts";
import { DayOne } from "./DayOne.tsx";
import { useSession } from "./useSession.ts";
import { useSessionNow } from "./useSessionNow.ts";
import { useSessionTag } from "./useSessionTag.ts";
import { useWayHome } from "./useWayHome.ts";

const useStyles = makeStyles({
  lines: { display: "flex", flexDirection: "column", rowGap: "8px" },
});

/** Whoever looks at the wall meanwhile need not join to the second. */
const lookMillis = 30_000;

/** That the half hour has begun; and for whoever leads the team, what there is to begin with. */
export function OnTheWall({ team }: { readonly team: Team }) {
  const styles = useStyles();
  const prose = useProse();
  const words = useSessionText();
  const { model, navigation } = useTab();
  const board = useReadable(model.goals.board);
  const of = useMemo(() => ({ form: "team", team }) as const, [team]);
  const { state } = useSession(of, lookMillis);
  const isReady = state.status === "ready";
  const now = useSessionNow(
    isReady ? state.session?.run : undefined,
    isReady ? state.steps : noSteps,
  );
  const tag = useSessionTag(team);
  const { go } = useWayHome();
  const started = isReady ? state.session?.run?.startedAt : undefined;
  const isOn = now.status === "during";
  useEffect(() => {
    // Whoever was in it and loads the page anew is in it again; whoever goes to the wall meanwhile stays.
    const wasIn = started !== undefined && readNotes(model.drafts).of === started;
    if (isOn && wasIn && tag !== undefined && !navigation.moved())
      navigation.replace({ page: "session", tag });
  }, [isOn, started, tag, model, navigation]);
  if (!isReady || tag === undefined || board.status !== "ready") return null;
  const goals = board.goals.map(({ goal }) => goal);
  const open = (): void => navigation.go({ page: "session", tag });
  return (
    <div className={styles.lines}>
      {isOn && (
        <p className={prose.body}>
          {words.running} <TextButton onPress={open}>{words.join}</TextButton>
        </p>
      )}
      {team.leads && (
        <DayOne
          goal={goals.length === 0 ? () => void go({ page: "newGoal" }) : undefined}
          session={state.session === undefined ? open : undefined}
          team={team}
          wall={!goals.some(({ wall }) => wall.some((card) => card.team === team.id))}
        />
      )}
    </div>
  );
}

const noSteps: readonly never[] = [];
