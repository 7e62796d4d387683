import type { OwnGoal } from "#app/goals/Board.ts";
import type { ReadySession } from "#app/session/Session.ts";
import type { TakingsBack } from "#app/sharing/takingBack.ts";
import type { Category } from "#domain/goal/category.ts";
import type { Goal } from "#domain/goal/goal.ts";
import { amountsTold } from "#domain/sharing/amountsTold.ts";
import { leaveToPost, leaveToSee, withLeave } from "#domain/sharing/leave.ts";
import { Section } from "../shared/Section.tsx";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { useSharingText, type SharingText } from "../text/useSharingText.ts";
import { useText } from "../text/useText.ts";
import { useReadable } from "../useReadable.ts";
import { Closeness } from "./Closeness.tsx";
import { KeptFrom } from "./KeptFrom.tsx";
import { OnWall } from "./OnWall.tsx";
import { Reader } from "./Reader.tsx";
import { showingOf, type Showing } from "./showingOf.ts";
import { useSharingStyles } from "./useSharingStyles.ts";
import { useTakingsBack } from "./useTakingsBack.ts";
import { WhoCanRead } from "./WhoCanRead.tsx";

/** Per reader and per wall: who sees the goal, since when, and exactly what. */
export function WhoSeesThis({ own }: { readonly own: OwnGoal }) {
  const styles = useSharingStyles();
  const prose = useProse();
  const { common } = useText();
  const text = useSharingText();
  const { model } = useTab();
  const session = useReadable(model.session);
  const taking = useReadable(model.participation.taking);
  const takings = useTakingsBack();
  if (session.status !== "ready") return null;
  const { goal } = own;
  const shownToSomebody = goal.consents.length + goal.wall.length > 0;
  const showing = showingOf(goal, taking);
  const { status } = goal;
  const isShownToReader = showing === "now" && withLeave(goal, session.relations).length > 0;
  const note = isLeaving(takings, goal, session, showing)
    ? text.leaving
    : goal.keptClose
      ? text.keptClose
      : status !== "active" && status !== "achieved"
        ? [text.notActive[status], shownToSomebody && text.onceActive].filter(Boolean).join(" ")
        : !taking
          ? text.notTaking
          : shownToSomebody
            ? undefined
            : text.onlyMe;
  const advice = adviceOn(goal, text, common.andMore);
  return (
    <Section heading={text.heading}>
      {note && <p className={prose.quiet}>{note}</p>}
      {isShownToReader && <p className={prose.quiet}>{text.readersSee}</p>}
      {advice.map((line) => (
        <p className={prose.quiet} key={line}>
          {line}
        </p>
      ))}
      {goal.keptClose ? (
        <KeptFrom goal={goal} session={session} takings={takings} />
      ) : (
        <ul className={`${prose.list} ${styles.readers}`}>
          {session.relations.map((relation) => (
            <li className={styles.reader} key={relation.other.id}>
              <Reader
                own={own}
                relation={relation}
                session={session}
                showing={showing}
                takings={takings}
              />
            </li>
          ))}
          {session.teams.map((team) => (
            <li className={styles.reader} key={team.id}>
              <OnWall own={own} session={session} showing={showing} takings={takings} team={team} />
            </li>
          ))}
        </ul>
      )}
      <Closeness goal={goal} session={session} showing={showing} />
      <WhoCanRead goal={goal} session={session} showing={showing} />
    </Section>
  );
}

/** What is worth a thought before others read the goal, or while they do; nothing while nobody can. */
function adviceOn(
  goal: Goal,
  text: SharingText,
  andMore: (names: readonly string[]) => string,
): readonly string[] {
  if (goal.keptClose) return [];
  const checks: Partial<Record<Category, string>> = text.lookAgain;
  const check = checks[goal.category];
  const isNew = goal.consents.length + goal.wall.length === 0;
  const told = amountsTold(goal).map((field) => text.wordsIn[field]);
  return [
    ...(isNew && check !== undefined ? [check] : []),
    ...(told.length > 0 ? [text.tellsAmount(andMore(told))] : []),
  ];
}

/** Whether somebody who is not to see the goal is known to see it still. */
function isLeaving(
  { of }: TakingsBack,
  goal: Goal,
  { me, relations, teams, today }: ReadySession,
  showing: Showing,
): boolean {
  const isNow = showing === "now";
  const states = [
    ...relations
      .filter(({ other }) => !(isNow && leaveToSee(goal, other.id, today)))
      .map(({ other }) => of({ kind: "shown", by: me.id, to: other.id }, goal.id)),
    ...teams
      .filter(({ id }) => !(isNow && leaveToPost(goal, id, today)))
      .map(({ id }) => of({ kind: "wall", owner: me.id, team: id }, goal.id)),
  ];
  return states.includes("onItsWay") || states.includes("refused");
}
