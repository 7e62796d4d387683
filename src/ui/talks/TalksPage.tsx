import { Avatar, Button, makeStyles, tokens } from "@fluentui/react-components";
import { orderTalks, type DatedTalk } from "#app/talks/orderTalks.ts";
import { waitingTalks } from "#app/talks/waitingTalks.ts";
import { dayIn, type Day } from "#domain/day.ts";
import { NewcomerLine } from "../sharing/NewcomerLine.tsx";
import { Dotted } from "../shared/Dotted.tsx";
import { Page } from "../shared/Page.tsx";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { formatNearDay } from "../text/formatDay.ts";
import { useTalksText, type TalksText } from "../text/useTalksText.ts";
import { useReaderText } from "../text/useReaderText.ts";
import { useReadable } from "../useReadable.ts";
import { MyPromises } from "./MyPromises.tsx";
import { TalkDays } from "./TalkDays.tsx";
import { useTalkTimes } from "./useTalkTimes.ts";
import { whenWords } from "./whenWords.ts";

const useStyles = makeStyles({
  row: {
    position: "relative",
    display: "flex",
    alignItems: "center",
    columnGap: "16px",
    padding: "16px 8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  words: { minWidth: 0, flexGrow: 1 },
  when: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: "tabular-nums",
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  open: {
    padding: 0,
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "start",
    cursor: "pointer",
    "::before": { content: '""', position: "absolute", inset: 0 },
    ":focus-visible": { outlineStyle: "none" },
    ":focus-visible::before": {
      outlineStyle: "solid",
      outlineWidth: "2px",
      outlineOffset: "-2px",
      outlineColor: tokens.colorStrokeFocus2,
      borderRadius: tokens.borderRadiusMedium,
    },
  },
});

/** Everybody the person holds 1-1s with and when, one list whatever they are to each other. */
export function TalksPage() {
  const styles = useStyles();
  const prose = useProse();
  const readers = useReaderText();
  const words = useTalksText();
  const { model, navigation, locale } = useTab();
  const { inputs } = model.parts;
  const talks = useReadable(model.talks.talks);
  const times = useTalkTimes();
  const known = useReadable(times.known);
  if (talks.status !== "ready") return null;
  if (talks.talks.length === 0)
    return (
      <Page heading={words.heading}>
        <p className={prose.lead}>{words.empty}</p>
        <p className={prose.body}>{words.emptyNext}</p>
        <div>
          <Button onClick={() => navigation.go({ page: "goals" })}>{words.toGoals}</Button>
        </div>
      </Page>
    );
  const { zone } = inputs;
  const waiting = waitingTalks(talks.talks, known, inputs);
  const where = { today: dayIn(zone, inputs.now()), zone, locale };
  return (
    <Page heading={words.heading}>
      <MyPromises />
      <NewcomerLine />
      <TalkDays times={times} />
      <ul className={prose.list}>
        {orderTalks(talks.talks, known?.next, zone).map((dated) => {
          const { other, kind, tag } = dated.talk.relation;
          const when = whenWords(dated, where, words) ?? (known && words.noDay);
          return (
            <li className={styles.row} key={other.id}>
              <Avatar aria-hidden="true" color="neutral" name={other.name} size={40} />
              <div className={styles.words}>
                <h2 className={styles.name}>
                  <button
                    className={styles.open}
                    onClick={() => navigation.go({ page: "talk", tag })}
                    type="button"
                  >
                    <bdi>{other.name}</bdi>
                  </button>
                </h2>
                {when && <p className={dated.day ? styles.when : prose.quiet}>{when}</p>}
                <p className={prose.quiet}>{readers.relation[kind]}</p>
                <p className={prose.quiet}>
                  <Dotted parts={readyWords(dated, waiting.get(other.id), words, locale)} />
                </p>
              </div>
            </li>
          );
        })}
      </ul>
    </Page>
  );
}

function readyWords(
  { talk: { relation, theirs, myPoints, chosen, unread }, day }: DatedTalk,
  toClose: Day | undefined,
  text: TalksText,
  locale: string,
): readonly string[] {
  const points = theirs.status === "ready" ? theirs.points.length : 0;
  const parts = [
    ...(toClose ? [text.toClose(formatNearDay(toClose, locale))] : []),
    ...(chosen
      ? [chosen.day === day ? text.chosen : text.chosenFor(formatNearDay(chosen.day, locale))]
      : []),
    ...(points > 0 ? [text.theirPoints(relation.other.firstName, points)] : []),
    ...(myPoints.length > 0 ? [text.points(myPoints.length)] : []),
    ...(unread || theirs.status === "failed" ? [text.unread] : []),
  ];
  return parts.length > 0 ? parts : [text.quiet];
}
