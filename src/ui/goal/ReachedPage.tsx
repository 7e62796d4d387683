import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { OwnGoal } from "#app/goals/Board.ts";
import type { Pictures } from "#app/pictures/Pictures.ts";
import { daysBetween, utcDay } from "#domain/day.ts";
import { useFullPicture } from "../picture/useFullPicture.ts";
import { Dotted } from "../shared/Dotted.tsx";
import { GoalPicture } from "../shared/GoalPicture.tsx";
import { Page } from "../shared/Page.tsx";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { formatDay } from "../text/formatDay.ts";
import { useGoalText } from "../text/useGoalText.ts";
import { useText } from "../text/useText.ts";

const useStyles = makeStyles({
  picture: {
    position: "relative",
    animationName: {
      from: { clipPath: "inset(18% 28% 18% 28% round 24px)", opacity: 0.4 },
      to: { clipPath: "inset(0 0 0 0 round 8px)", opacity: 1 },
    },
    animationDuration: "300ms",
    animationTimingFunction: tokens.curveDecelerateMid,
    "@media (prefers-reduced-motion: reduce)": { animationName: { from: { opacity: 0 } } },
  },
  full: {
    position: "absolute",
    inset: 0,
    width: "100%",
    height: "100%",
    objectFit: "cover",
    borderRadius: tokens.borderRadiusXLarge,
  },
  words: { display: "flex", flexDirection: "column", rowGap: "8px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

type ReachedPageProps = { readonly own: OwnGoal; readonly onSeen: () => void };

/** A goal that was reached, opened once across the page: its picture, and how it came about. */
export function ReachedPage({ own: { goal, updates }, onSeen }: ReachedPageProps) {
  const styles = useStyles();
  const prose = useProse();
  const text = useText();
  const { opened } = useGoalText();
  const { model, navigation, locale, pictures: openPictures } = useTab();
  const { id, achievedOn } = goal;
  const [pictures, setPictures] = useState<Pictures>();
  const [full, setFull] = useState<string>();
  useEffect(() => void model.goals.celebrated(id), [model, id]);
  useEffect(() => {
    let isWanted = true;
    // Where the full size cannot be had, the small picture does.
    openPictures?.().then(
      (opened) => isWanted && setPictures(opened),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [openPictures]);
  useFullPicture(pictures, goal.picture?.fileId, setFull);
  const first = updates.findLast((update) => update.text !== "");
  const days = achievedOn === undefined ? 0 : daysBetween(utcDay(goal.createdAt), achievedOn);
  const steps = goal.steps.filter(({ doneOn }) => doneOn !== undefined).length;
  const lines = updates.filter((update) => update.text !== "").length;
  const facts = [
    achievedOn && opened.reached(formatDay(achievedOn, locale)),
    days > 0 ? opened.after(days) : undefined,
    steps > 0 ? opened.steps(steps) : undefined,
    lines > 0 ? opened.lines(lines) : undefined,
  ];
  return (
    <Page back={{ to: { page: "goals" }, name: text.sections.goals }} heading={opened.heading}>
      <div className={styles.picture}>
        <GoalPicture
          alt={goal.picture?.alt}
          category={goal.category}
          shape="wide"
          thumbnail={goal.picture?.thumbnail}
        />
        {full !== undefined && <img alt="" className={styles.full} src={full} />}
      </div>
      <div className={styles.words}>
        <p className={styles.title}>
          <bdi>{goal.title}</bdi>
        </p>
        {goal.why && <p className={prose.lead}>{goal.why}</p>}
        <p className={prose.quiet}>
          <Dotted parts={facts} />
        </p>
        {first && (
          <p className={prose.body}>{opened.began(first.text, formatDay(first.day, locale))}</p>
        )}
      </div>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onSeen}>
          {opened.see}
        </Button>
        <Button onClick={() => navigation.go({ page: "year" })}>{opened.year}</Button>
      </div>
    </Page>
  );
}
