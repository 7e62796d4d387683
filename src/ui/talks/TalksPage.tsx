import { Avatar, makeStyles, tokens } from "@fluentui/react-components";
import type { Talk } from "#app/talks/Talk.ts";
import { NewcomerLine } from "../sharing/NewcomerLine.tsx";
import { Dotted } from "../shared/Dotted.tsx";
import { Page } from "../shared/Page.tsx";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { formatNearDay } from "../text/formatDay.ts";
import type { Text } from "../text/en.ts";
import { useText } from "../text/useText.ts";
import { useReadable } from "../useReadable.ts";

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
  words: { minWidth: 0 },
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

/** Everybody the person holds 1-1s with, one list whatever they are to each other. */
export function TalksPage() {
  const styles = useStyles();
  const prose = useProse();
  const text = useText();
  const { model, navigation, locale } = useTab();
  const talks = useReadable(model.talks.talks);
  if (talks.status !== "ready") return null;
  return (
    <Page heading={text.talks.heading}>
      <NewcomerLine />
      {talks.talks.length === 0 && <p className={prose.lead}>{text.talks.empty}</p>}
      <ul className={prose.list}>
        {talks.talks.map((talk) => (
          <li className={styles.row} key={talk.relation.other.id}>
            <Avatar aria-hidden="true" color="neutral" name={talk.relation.other.name} size={40} />
            <div className={styles.words}>
              <h2 className={styles.name}>
                <button
                  className={styles.open}
                  onClick={() => navigation.go({ page: "talk", tag: talk.relation.tag })}
                  type="button"
                >
                  {talk.relation.other.name}
                </button>
              </h2>
              <p className={prose.quiet}>{text.sharing.relation[talk.relation.kind]}</p>
              <p className={prose.quiet}>
                <Dotted parts={readyWords(talk, text, locale)} />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Page>
  );
}

function readyWords(
  { relation, theirs, myPoints, chosen }: Talk,
  text: Text,
  locale: string,
): readonly string[] {
  const points = theirs.status === "ready" ? theirs.points.length : 0;
  const parts = [
    ...(chosen ? [text.talks.chosen(formatNearDay(chosen.day, locale))] : []),
    ...(points > 0 ? [text.talks.theirPoints(relation.other.firstName, points)] : []),
    ...(myPoints.length > 0 ? [text.talks.points(myPoints.length)] : []),
  ];
  return parts.length > 0 ? parts : [text.talks.quiet];
}
