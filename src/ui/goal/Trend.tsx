import { makeStyles, tokens } from "@fluentui/react-components";
import type { OwnGoal } from "#app/goals/Board.ts";
import { daysBetween } from "#domain/day.ts";
import { trendOf, type TrendPoint } from "#domain/goal/trendOf.ts";
import { Section } from "../shared/Section.tsx";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { formatDay } from "../text/formatDay.ts";
import { useGoalText } from "../text/useGoalText.ts";
import { useText } from "../text/useText.ts";
import { standingWords } from "./standingWords.ts";

const useStyles = makeStyles({
  figure: { display: "flex", flexDirection: "column", rowGap: "8px", margin: 0, maxWidth: "420px" },
  drawing: { display: "block", width: "100%", height: "auto", overflow: "visible" },
  line: { stroke: tokens.colorNeutralForeground2, strokeWidth: "2", fill: "none" },
  ground: { stroke: tokens.colorNeutralStroke1, strokeWidth: "1" },
  mark: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground2,
    strokeWidth: "2",
  },
  last: {
    fill: tokens.colorNeutralForeground1,
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "2",
  },
  heard: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: "-1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
  },
});

const width = 420;
const height = 96;
const margin = 6;

/** How a goal came along: a line through its days, the first and the last in words, all of them in a list. */
export function Trend({ own }: { readonly own: OwnGoal }) {
  const styles = useStyles();
  const prose = useProse();
  const text = useText();
  const goalText = useGoalText();
  const { locale } = useTab();
  const points = trendOf(own.goal, own.updates);
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return null;
  const words = (point: TrendPoint) => standingWords(point, text, goalText, locale);
  const places = points.map((point) => placeOf(point, first, last));
  return (
    <Section heading={goalText.trend.heading}>
      <figure className={styles.figure}>
        <svg aria-hidden="true" className={styles.drawing} viewBox={`0 0 ${width} ${height}`}>
          <line className={styles.ground} x1="0" x2={width} y1={height} y2={height} />
          <polyline
            className={styles.line}
            points={places.map(({ x, y }) => `${x},${y}`).join(" ")}
          />
          {places.map(({ x, y }, index) => (
            <circle
              className={index === places.length - 1 ? styles.last : styles.mark}
              cx={x}
              cy={y}
              key={points[index]?.day}
              r="4"
            />
          ))}
        </svg>
        <figcaption className={prose.quiet}>
          {goalText.trend.summary(
            words(first),
            formatDay(first.day, locale),
            words(last),
            formatDay(last.day, locale),
          )}
        </figcaption>
        <ul aria-label={goalText.trend.list} className={styles.heard}>
          {points.map((point) => (
            <li key={point.day}>
              {goalText.trend.point(formatDay(point.day, locale), words(point))}
            </li>
          ))}
        </ul>
      </figure>
    </Section>
  );
}

/** Days run to the right as they passed, so that a quiet month is as wide as a busy one. */
function placeOf(point: TrendPoint, first: TrendPoint, last: TrendPoint): { x: number; y: number } {
  const share = daysBetween(first.day, point.day) / daysBetween(first.day, last.day);
  return {
    x: Math.round(margin + share * (width - 2 * margin)),
    y: Math.round(height - margin - point.share * (height - 2 * margin)),
  };
}
