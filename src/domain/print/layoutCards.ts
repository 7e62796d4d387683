import type { Type } from "./fitGoalText.ts";
import { layoutGoal } from "./layoutGoal.ts";
import { margin, papers, type Paper, type Size } from "./paper.ts";
import type { PrintGoal } from "./PrintGoal.ts";
import { setText } from "./setText.ts";
import type { Box, Item, Measure, Panel, Sheet } from "./Sheet.ts";
import { valuesStrip, type PrintValues } from "./valuesStrip.ts";

export type CardContent = {
  readonly goals: readonly PrintGoal[];
  readonly values?: PrintValues;
};

const foldedType: Type = { title: 30, line: 13, least: { title: 10, line: 8 } };
const smallType: Type = { title: 21, line: 10.5, least: { title: 8.5, line: 7.5 } };
/** A postcard, level, in points: 148 by 105 millimetres. */
const postcard: Size = { width: (148 * 72) / 25.4, height: (105 * 72) / 25.4 };
const padding = 18;
const betweenCards = 28;

/** A card a sheet, to fold in the middle and stand on a desk; what matters to the person is on its back. */
export function layoutFolded(
  content: CardContent,
  paper: Paper,
  measure: Measure,
): readonly Sheet[] {
  const size = papers[paper];
  const half = { width: size.width, height: size.height / 2 };
  const inside: Box = {
    x: margin,
    y: margin,
    width: half.width - 2 * margin,
    height: half.height - 2 * margin,
  };
  return content.goals.map((goal) => ({
    ...size,
    panels: [
      ...(content.values && content.values.labels.length > 0
        ? [
            {
              box: { x: 0, y: 0, ...half },
              isTurned: true,
              items: valuesBack(content.values, inside, measure),
            },
          ]
        : []),
      {
        box: { x: 0, y: half.height, ...half },
        isTurned: false,
        items: [
          ...foldMarks(half.width),
          ...layoutGoal(goal, { field: inside, type: foldedType, measure, words: "middle" }),
        ],
      },
    ],
  }));
}

/** Two cards a sheet, to cut out. */
export function layoutSmall(
  content: CardContent,
  paper: Paper,
  measure: Measure,
): readonly Sheet[] {
  const size = papers[paper];
  const x = (size.width - postcard.width) / 2;
  const perSheet = 2;
  const sheets = Math.ceil(content.goals.length / perSheet);
  return Array.from({ length: sheets }, (_, sheet) => ({
    ...size,
    panels: content.goals
      .slice(sheet * perSheet, (sheet + 1) * perSheet)
      .map((goal, place): Panel => {
        const y = margin + 12 + place * (postcard.height + betweenCards);
        return {
          box: { x, y, ...postcard },
          isTurned: false,
          items: smallCard(goal, content.values, measure),
        };
      }),
  }));
}

function smallCard(
  goal: PrintGoal,
  values: PrintValues | undefined,
  measure: Measure,
): readonly Item[] {
  const width = postcard.width - 2 * padding;
  const bottom = postcard.height - padding;
  const strip =
    values && values.labels.length > 0
      ? valuesStrip(values, { x: padding, width, bottom }, measure)
      : { items: [], height: 0 };
  const field = { x: padding, y: padding, width, height: bottom - strip.height - padding };
  return [
    ...cutMarks(),
    ...layoutGoal(goal, { field, type: smallType, measure, words: "middle" }),
    ...strip.items,
  ];
}

function cutMarks(): readonly Item[] {
  const { width, height } = postcard;
  return [
    { x: 0, y: 0, width, height: 0 },
    { x: 0, y: height, width, height: 0 },
    { x: 0, y: 0, width: 0, height },
    { x: width, y: 0, width: 0, height },
  ].map((box) => ({ kind: "rule", box, mark: "cut" }));
}

/** At both edges alone, so that nothing crosses the card. */
function foldMarks(width: number): readonly Item[] {
  return [12, width - 36].map((x) => ({
    kind: "rule",
    box: { x, y: 0, width: 24, height: 0 },
    mark: "fold",
  }));
}

/** What matters, one line each, in the middle of the back. */
function valuesBack(values: PrintValues, inside: Box, measure: Measure): readonly Item[] {
  const set = (top: number): readonly Item[] => {
    let y = top;
    return [values.name, ...values.labels].map((text, index) => {
      const isName = index === 0;
      const item = setText(
        {
          role: "line",
          text,
          style: isName
            ? { size: 11, weight: "regular", ink: "quiet" }
            : { size: 24, weight: "semibold", ink: "strong" },
          at: { x: inside.x, y, width: inside.width },
          most: isName ? 1 : 2,
        },
        measure,
      );
      y += item.box.height + 8;
      return item;
    });
  };
  const last = set(inside.y).at(-1)?.box;
  const height = last ? last.y + last.height - inside.y : 0;
  return set(inside.y + Math.max(0, (inside.height - height) / 2));
}
