import { makeStyles, tokens } from "@fluentui/react-components";
import type { OwnGoal } from "#app/goals/Board.ts";
import type { ReadySession } from "#app/session/Session.ts";
import type { Day } from "#domain/day.ts";
import type { Relation } from "#domain/person/relation.ts";
import { dealsLineOn } from "#domain/goal/dealsLine.ts";
import type { Consent } from "#domain/goal/goal.ts";
import { heldUntil, leaveOf, leaveToPost, leaveToSpeak } from "#domain/sharing/leave.ts";
import { adminWords } from "../sharing/adminWords.ts";
import { useTakingsBack } from "../sharing/useTakingsBack.ts";
import { Section } from "../shared/Section.tsx";
import { TextButton } from "../shared/TextButton.tsx";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { formatDay } from "../text/formatDay.ts";
import { useText } from "../text/useText.ts";
import { useSharingText } from "../text/useSharingText.ts";
import { useReadable } from "../useReadable.ts";

const useStyles = makeStyles({
  groups: { display: "flex", flexDirection: "column", rowGap: "16px" },
  name: {
    margin: "0 0 4px",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  admins: { marginTop: "8px" },
  goals: { display: "grid", rowGap: "4px" },
});

type WhoCanSeeProps = { readonly session: ReadySession; readonly taking: boolean };

/** Who can see what, said reader by reader, the people who look after the sites included. */
export function WhoCanSee({ session, taking }: WhoCanSeeProps) {
  const styles = useStyles();
  const prose = useProse();
  const text = useText();
  const words = useSharingText();
  const overview = words.overview;
  const { model, locale } = useTab();
  const takings = useTakingsBack();
  const board = useReadable(model.goals.board);
  const values = useReadable(model.values.values);
  const goals = board.status === "ready" ? board.goals : [];
  const close = goals.filter(({ goal }) => goal.keptClose).length;
  const open = taking ? goals : [];

  const readers = session.relations
    .map(({ other }) => ({
      other,
      goals: open.filter(({ goal }) => leaveToSpeak(goal, other.id, session.today)),
      values:
        taking && values.status === "ready"
          ? values.values.filter(({ record }) =>
              record.shownTo.some((one) => one.reader === other.id),
            )
          : [],
    }))
    .filter((reader) => reader.goals.length + reader.values.length > 0);
  const walls = session.teams
    .map((team) => ({
      team,
      goals: open.filter(({ goal }) => leaveToPost(goal, team.id, session.today)),
    }))
    .filter((wall) => wall.goals.length > 0);

  return (
    <Section heading={overview.heading}>
      <div className={styles.groups}>
        {readers.length + walls.length === 0 && <p className={prose.body}>{overview.nobody}</p>}
        {readers.map(({ other, goals: seen, values: shown }) => (
          <div key={other.id}>
            <h3 className={styles.name}>{overview.goals(other.firstName)}</h3>
            <ul className={`${prose.list} ${styles.goals}`}>
              {seen.map((own) => (
                <SeenGoal
                  consent={leaveOf(own.goal, other.id)}
                  key={own.goal.id}
                  own={own}
                  today={session.today}
                />
              ))}
              {shown.map(({ record }) => (
                <li className={prose.body} key={record.id}>
                  <bdi>{record.label}</bdi>{" "}
                  <span className={prose.quiet}>
                    <span aria-hidden="true">·</span> {overview.values}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        ))}
        {walls.map(({ team, goals: cards }) => (
          <div key={team.id}>
            <h3 className={styles.name}>{overview.wall(team.name)}</h3>
            <ul className={`${prose.list} ${styles.goals}`}>
              {cards.map((own) => (
                <SeenGoal key={own.goal.id} own={own} today={session.today} />
              ))}
            </ul>
          </div>
        ))}
        {close > 0 && <p className={prose.quiet}>{overview.close(close)}</p>}
        {session.former.filter(hasEnded(session.today)).map(({ other, until }) => {
          const place = { kind: "shown", by: session.me.id, to: other.id } as const;
          const name = other.firstName;
          return (
            <p className={prose.quiet} key={other.id}>
              {overview.former(name, formatDay(until, locale))}{" "}
              {overview.formerState[takings.ofAll(place)](name)}
            </p>
          );
        })}
        <p className={`${prose.quiet} ${styles.admins}`}>
          {adminWords(session.settings.siteAdmins, words.canRead, text.common.andMore)}
        </p>
      </div>
    </Section>
  );
}

/** A relation that is to begin one day is none that has ended. */
function hasEnded(today: Day) {
  return (relation: Relation): relation is Relation & { readonly until: Day } =>
    relation.until !== undefined && relation.until <= today;
}

type SeenGoalProps = {
  readonly own: OwnGoal;
  readonly today: Day;
  readonly consent?: Consent | undefined;
};

function SeenGoal({ own: { goal }, today, consent }: SeenGoalProps) {
  const prose = useProse();
  const { overview } = useSharingText();
  const { navigation, locale } = useTab();
  const held = heldUntil(consent, today);
  const notes = [
    ...(consent?.inInvites ? [overview.invites] : []),
    ...(goal.status === "active" && dealsLineOn(consent?.sooner, today)
      ? [overview.dealsLine]
      : []),
    ...(held ? [overview.held(formatDay(held, locale))] : []),
  ];
  return (
    <li className={prose.body}>
      <TextButton onPress={() => navigation.go({ page: "goal", id: goal.id })}>
        <bdi>{goal.title}</bdi>
      </TextButton>{" "}
      {notes.length > 0 && (
        <span className={prose.quiet}>
          <span aria-hidden="true">·</span> {notes.join(", ")}
        </span>
      )}
    </li>
  );
}
