import { Button, makeStyles, Switch, tokens } from "@fluentui/react-components";
import { EyeRegular } from "@fluentui/react-icons/svg/eye";
import { useState } from "react";
import type { OwnGoal } from "#app/goals/Board.ts";
import { holdBack, nameInInvites, putOnWall, showTo } from "#app/goals/edits.ts";
import type { ReadySession, TaggedRelation } from "#app/session/Session.ts";
import { Dotted } from "../shared/Dotted.tsx";
import { Section } from "../shared/Section.tsx";
import { TextButton } from "../shared/TextButton.tsx";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { formatDay } from "../text/formatDay.ts";
import { useText } from "../text/useText.ts";
import { useReadable } from "../useReadable.ts";
import { SeenAs } from "./SeenAs.tsx";

const useStyles = makeStyles({
  readers: { display: "flex", flexDirection: "column", rowGap: "16px" },
  reader: { minWidth: 0 },
  within: { paddingInlineStart: "46px", display: "flex", flexDirection: "column", rowGap: "4px" },
  switch: { marginInlineStart: "-8px" },
  innerSwitch: { marginInlineStart: "-8px" },
  preview: {
    alignSelf: "flex-start",
    marginBlock: "4px",
    marginInlineStart: "-8px",
    color: tokens.colorNeutralForeground1,
  },
});

/** Per reader and per wall: who sees the goal, since when, and exactly what. */
export function WhoSeesThis({ own }: { readonly own: OwnGoal }) {
  const styles = useStyles();
  const prose = useProse();
  const text = useText();
  const { model } = useTab();
  const session = useReadable(model.session);
  const taking = useReadable(model.participation.taking);
  if (session.status !== "ready") return null;
  const { goal } = own;
  const shownToSomebody = goal.consents.length + goal.wall.length > 0;
  const { status } = goal;
  const rests = status !== "active" && status !== "achieved";
  const showing: Showing = goal.keptClose ? "no" : rests ? "onceActive" : taking ? "now" : "no";
  const note = goal.keptClose
    ? text.sharing.keptClose
    : rests
      ? [text.sharing.notActive[status], shownToSomebody && text.sharing.onceActive]
          .filter(Boolean)
          .join(" ")
      : !taking
        ? text.sharing.notTaking
        : shownToSomebody
          ? undefined
          : text.sharing.onlyMe;
  return (
    <Section heading={text.sharing.heading}>
      {note && <p className={prose.quiet}>{note}</p>}
      <ul className={`${prose.list} ${styles.readers}`}>
        {session.relations.map((relation) => (
          <li className={styles.reader} key={relation.other.id}>
            <Reader own={own} relation={relation} session={session} showing={showing} />
          </li>
        ))}
        {session.teams.map((team) => {
          const card = goal.wall.find((one) => one.team === team.id);
          return (
            <li className={styles.reader} key={team.id}>
              <Switch
                checked={card !== undefined}
                className={styles.switch}
                disabled={goal.keptClose}
                label={
                  showing === "onceActive"
                    ? text.sharing.wallOnceActive(team.name)
                    : text.sharing.wall(team.name)
                }
                onChange={(_, { checked }) =>
                  void model.goals.edit(goal.id, putOnWall(team.id, checked, session.today))
                }
              />
              {showing === "now" && (
                <p className={`${prose.quiet} ${styles.within}`}>{text.sharing.wallHint}</p>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

/** Whether what is chosen holds now, holds once the goal is taken up again, or not at all. */
type Showing = "now" | "onceActive" | "no";

type ReaderProps = {
  readonly own: OwnGoal;
  readonly relation: TaggedRelation;
  readonly session: ReadySession;
  readonly showing: Showing;
};

function Reader({ own, relation, session, showing }: ReaderProps) {
  const styles = useStyles();
  const prose = useProse();
  const text = useText();
  const { model, locale } = useTab();
  const [seen, setSeen] = useState(false);
  const { goal } = own;
  const { other, kind } = relation;
  const name = other.firstName;
  const consent = goal.consents.find(({ reader }) => reader === other.id);
  const shown = showing === "now" ? consent : undefined;
  const held =
    consent?.heldUntil !== undefined && session.today < consent.heldUntil
      ? consent.heldUntil
      : undefined;
  return (
    <>
      <Switch
        checked={consent !== undefined}
        className={styles.switch}
        disabled={goal.keptClose}
        label={
          showing === "onceActive" ? text.sharing.showOnceActive(name) : text.sharing.show(name)
        }
        onChange={(_, { checked }) => {
          if (!checked) setSeen(false);
          void model.goals.edit(goal.id, showTo(other.id, checked, session.today));
        }}
      />
      <div className={styles.within}>
        <p className={prose.quiet}>
          <Dotted
            parts={[
              text.sharing.relation[kind],
              shown && text.sharing.since(formatDay(shown.since, locale)),
            ]}
          />
        </p>
        {consent && (
          <>
            {shown && <p className={prose.quiet}>{text.sharing.showHint(name)}</p>}
            {held && (
              <p className={prose.quiet}>
                {text.sharing.held(formatDay(held, locale))}{" "}
                <TextButton
                  label={text.talk.bringBackOf(goal.title)}
                  onPress={() => void model.goals.edit(goal.id, holdBack(other.id, undefined))}
                >
                  {text.talk.bringBack}
                </TextButton>
              </p>
            )}
            <Switch
              checked={consent.inInvites}
              className={styles.innerSwitch}
              disabled={goal.keptClose}
              label={text.sharing.inInvites}
              onChange={(_, { checked }) =>
                void model.goals.edit(goal.id, nameInInvites(other.id, checked))
              }
            />
            {consent.inInvites && <p className={prose.quiet}>{text.sharing.inInvitesHint(name)}</p>}
            <Button
              appearance="subtle"
              aria-expanded={seen}
              className={styles.preview}
              icon={<EyeRegular />}
              onClick={() => setSeen(!seen)}
              size="small"
            >
              {text.sharing.preview(name)}
            </Button>
            {seen && <SeenAs own={own} reader={other} today={session.today} />}
          </>
        )}
      </div>
    </>
  );
}
