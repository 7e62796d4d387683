import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { isDated, type CostedGoal } from "#domain/commission/ahead/costedGoals.ts";
import type { Ahead } from "#domain/commission/ahead/lookAhead.ts";
import { compare, one, ratio, type Rational } from "#domain/commission/rational.ts";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { formatAbout, formatShare } from "../text/formatExact.ts";
import { useTakesText } from "../text/useTakesText.ts";
import { drawnOver, mostDrawn, paysAt, thousandths, wholeCurve } from "./curveShape.ts";
import { useMarks } from "./useMarks.ts";
import { usePeriodName } from "./usePeriodName.ts";

const useStyles = makeStyles({
  figure: { margin: 0, display: "flex", flexDirection: "column", rowGap: "8px", maxWidth: "800px" },
  picture: { width: "100%", height: "auto", display: "block", overflow: "visible" },
  curve: {
    fill: "none",
    stroke: tokens.colorNeutralForeground2,
    strokeWidth: "3",
    strokeLinejoin: "round",
  },
  rule: { stroke: tokens.colorNeutralStroke2, strokeWidth: "1" },
  mark: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorCompoundBrandStroke,
    strokeWidth: "4",
    "@media (forced-colors: active)": { stroke: "Highlight", fill: "Canvas" },
  },
  here: {
    stroke: tokens.colorCompoundBrandStroke,
    strokeWidth: "2",
    strokeDasharray: "4 6",
    "@media (forced-colors: active)": { stroke: "Highlight" },
  },
  words: {
    fill: tokens.colorNeutralForeground2,
    fontSize: "20px",
    fontFamily: tokens.fontFamilyBase,
    "@media (max-width: 480px)": { fontSize: "38px" },
  },
  number: {
    fill: tokens.colorNeutralForeground1,
    fontSize: "20px",
    fontWeight: tokens.fontWeightSemibold,
    fontFamily: tokens.fontFamilyBase,
    "@media (max-width: 480px)": { fontSize: "38px" },
  },
  caption: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
  },
  marks: { margin: 0, paddingInlineStart: "28px" },
  table: {
    borderCollapse: "collapse",
    fontVariantNumeric: "tabular-nums",
    "& th, & td": {
      textAlign: "start",
      fontWeight: "inherit",
      padding: "4px 24px 4px 0",
      verticalAlign: "top",
    },
  },
});

/** The drawing is so wide and high inside its room for words. */
const width = 900;
const height = 300;
const edge = { left: 16, top: 44, bottom: 84 };

type CurvePictureProps = {
  readonly ahead: Ahead;
  readonly costed: readonly CostedGoal[];
  readonly pace: Rational;
};

/** The pay curve with each goal as a mark on it; the same reads as a table. */
export function CurvePicture({ ahead, costed, pace }: CurvePictureProps) {
  const styles = useStyles();
  const prose = useProse();
  const words = useTakesText().whatIf;
  const { locale } = useTab();
  const period = usePeriodName(ahead);
  const points = useMemo(() => wholeCurve(ahead), [ahead]);
  const marks = useMarks(ahead);
  const top = points.reduce((high, { pays }) => (pays > high ? pays : high), 1n);
  const last = mostDrawn;
  if (points.length < 2) return null;
  const place = (attainment: Rational, pays: Rational) => ({
    x: edge.left + (thousandths(attainment, last) * width) / 1000,
    y: edge.top + height - (thousandths(pays, ratio(top)) * height) / 1000,
  });
  const line = points
    .map(({ attainment, pays }) => place(attainment, ratio(pays)))
    .map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`)
    .join(" ");
  const share = (value: Rational) => formatShare(value, locale, 0);
  const money = (amount: Rational) => formatAbout(amount, ahead.currency, locale);
  const titled = marks
    ? costed.filter(isDated).map(({ goal: { id, title } }, at) => ({
        id,
        title,
        number: at + 1,
        pace: marks.get(id),
      }))
    : [];
  const drawn = titled.flatMap(({ pace: at, number, id }) => {
    const pays = at && paysAt(points, at);
    return at && pays ? [{ number, id, ...place(at, pays) }] : [];
  });
  const here = place(pace, ratio(0n)).x;
  const floor = edge.top + height;
  return (
    <figure className={styles.figure}>
      <svg
        aria-hidden="true"
        className={styles.picture}
        viewBox={`0 0 ${width + 2 * edge.left} ${floor + edge.bottom}`}
      >
        {[ratio(1n, 2n), one, last].map((at) => {
          const { x } = place(at, ratio(0n));
          const pays = paysAt(points, at);
          const anchor = compare(at, last) === 0n ? "end" : "middle";
          return (
            <g key={share(at)}>
              <line className={styles.rule} x1={x} x2={x} y1={edge.top} y2={floor} />
              <text className={styles.words} textAnchor={anchor} x={x} y={floor + 34}>
                {share(at)}
              </text>
              <text className={styles.words} textAnchor={anchor} x={x} y={floor + 74}>
                {pays && money(pays)}
              </text>
            </g>
          );
        })}
        <line className={styles.rule} x1={edge.left} x2={edge.left + width} y1={floor} y2={floor} />
        {here <= edge.left + width && (
          <line className={styles.here} x1={here} x2={here} y1={edge.top} y2={floor} />
        )}
        <polyline className={styles.curve} points={line} />
        {fanned(drawn).map(({ number, id, x, y, shift }) => (
          <g key={id}>
            <circle className={styles.mark} cx={x} cy={y} r="9" />
            <text className={styles.number} textAnchor="middle" x={x + shift} y={y - 18}>
              {number}
            </text>
          </g>
        ))}
      </svg>
      <figcaption className={prose.quiet}>
        {words.curveCaption(period, drawnOver(ahead))}
      </figcaption>
      {titled.length > 0 && (
        <ol className={`${prose.body} ${styles.marks}`}>
          {titled.map(({ title, pace: at, id }) => (
            <li key={id}>{at ? words.mark(title, share(at)) : words.noMark(title)}</li>
          ))}
        </ol>
      )}
      <details>
        <summary className={prose.quiet}>{words.curveTable}</summary>
        <table className={styles.table}>
          <caption className={styles.caption}>
            {words.curveCaption(period, drawnOver(ahead))}
          </caption>
          <thead>
            <tr>
              <th scope="col">{words.sold}</th>
              <th scope="col">{words.pays}</th>
              <th scope="col">{words.goalsThere}</th>
            </tr>
          </thead>
          <tbody>
            {tenths.map((at) => {
              const pays = paysAt(points, at);
              const there = titled.filter((one) => one.pace && compare(one.pace, at) <= 0n);
              return (
                <tr key={share(at)}>
                  <th scope="row">{share(at)}</th>
                  <td>{pays ? money(pays) : ""}</td>
                  <td>{there.map(({ title }) => title).join(", ")}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

/** From nothing to half as much again, a tenth at a time. */
const tenths: readonly Rational[] = Array.from({ length: 16 }, (_, at) => ratio(BigInt(at), 10n));

/** Numbers of marks that stand on one another are said side by side. */
function fanned<Mark extends { readonly x: number; readonly y: number }>(marks: readonly Mark[]) {
  return marks.map((mark, at) => {
    const under = marks
      .slice(0, at)
      .filter(({ x, y }) => Math.abs(x - mark.x) < 20 && Math.abs(y - mark.y) < 20).length;
    return { ...mark, shift: under * 24 };
  });
}
