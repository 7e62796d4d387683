import type { Type } from "./fitGoalText.ts";
import { layoutGoal, sharedHeight } from "./layoutGoal.ts";
import { margin, papers, type Paper } from "./paper.ts";
import type { PrintGoal } from "./PrintGoal.ts";
import { setText } from "./setText.ts";
import type { Box, Item, Measure, Sheet } from "./Sheet.ts";
import { valuesStrip, type PrintValues } from "./valuesStrip.ts";

export type PosterContent = {
  readonly heading: string;
  readonly goals: readonly PrintGoal[];
  readonly values?: PrintValues;
};

/** The most goals on one sheet. */
const mostOnSheet = 12;
const gutter = 22;
const rowGap = 20;

/** How many goals stand in each row, by how many there are; the first is the large one where it can be. */
const rowsOf: readonly (readonly number[])[] = [
  [],
  [1],
  [1, 1],
  [1, 2],
  [2, 2],
  [1, 2, 2],
  [2, 2, 2],
  [1, 3, 3],
  [2, 3, 3],
  [3, 3, 3],
  [1, 3, 3, 3],
  [2, 3, 3, 3],
  [3, 3, 3, 3],
];

const alone: Type = { title: 44, line: 17, least: { title: 11, line: 8.5 } };
const typeByColumns: readonly Type[] = [
  alone,
  { title: 25, line: 11.5, least: { title: 9.5, line: 8 } },
  { title: 16, line: 10, least: { title: 8.5, line: 7.5 } },
  { title: 12.5, line: 8.5, least: { title: 7.5, line: 7 } },
];
/** The share of the height that a row of so many takes, against the others'. */
const weightByColumns = [1, 1.2, 1.05, 0.95];

/** All goals on as few sheets as they fit, evenly spread, with the values along each sheet's foot. */
export function layoutPoster(
  content: PosterContent,
  paper: Paper,
  measure: Measure,
): readonly Sheet[] {
  return evenly(content.goals, mostOnSheet).map((goals) =>
    sheetOf({ ...content, goals }, paper, measure),
  );
}

function sheetOf(content: PosterContent, paper: Paper, measure: Measure): Sheet {
  const size = papers[paper];
  const width = size.width - 2 * margin;
  const heading = setText(
    {
      role: "heading",
      text: content.heading,
      style: { size: 15, weight: "semibold", ink: "quiet" },
      at: { x: margin, y: margin - 4, width },
      most: 1,
    },
    measure,
  );
  const bottom = size.height - margin;
  const strip =
    content.values && content.values.labels.length > 0
      ? valuesStrip(content.values, { x: margin, width, bottom }, measure)
      : { items: [], height: 0 };
  const top = heading.box.y + heading.box.height + 12;
  const field = { x: margin, y: top, width, height: bottom - strip.height - top };
  const items: readonly Item[] = [
    heading,
    ...goalsIn(content.goals, field, measure),
    ...strip.items,
  ];
  return { ...size, panels: [{ box: { x: 0, y: 0, ...size }, isTurned: false, items }] };
}

function goalsIn(goals: readonly PrintGoal[], field: Box, measure: Measure): readonly Item[] {
  const rows = rowsOf[goals.length] ?? [];
  const weights = rows.map((columns) => weightByColumns[columns] ?? 1);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const height = field.height - rowGap * (rows.length - 1);
  let from = 0;
  let y = field.y;
  return rows.flatMap((columns, row) => {
    const rowHeight = (height * (weights[row] ?? 1)) / total;
    const width = (field.width - gutter * (columns - 1)) / columns;
    const type = (goals.length === 1 ? alone : typeByColumns[columns]) ?? alone;
    const inRow = goals.slice(from, from + columns);
    const top = y;
    const placeOf = (column: number) => ({
      field: { x: field.x + column * (width + gutter), y: top, width, height: rowHeight },
      type,
      measure,
    });
    const most = sharedHeight(inRow, placeOf);
    const items = inRow.flatMap((goal, column) => layoutGoal(goal, placeOf(column), most));
    from += columns;
    y += rowHeight + rowGap;
    return items;
  });
}

/** `all` in as few groups of at most `most` as can be, none much smaller than another. */
function evenly<T>(all: readonly T[], most: number): readonly (readonly T[])[] {
  const groups = Math.ceil(all.length / most);
  return Array.from({ length: groups }, (_, index) =>
    all.slice(
      Math.round((index * all.length) / groups),
      Math.round(((index + 1) * all.length) / groups),
    ),
  );
}
