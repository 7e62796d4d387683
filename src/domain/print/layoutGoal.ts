import { fitGoalText, type FittedText, type Type } from "./fitGoalText.ts";
import type { PrintGoal } from "./PrintGoal.ts";
import type { Box, Item, Measure } from "./Sheet.ts";

/** Wider than this by its height, a field has its picture beside the words. */
const wide = 1.25;
/** Between a picture and its words, by the size of the title. */
const gapBy = 0.55;
/** Between a line and the words under it, in points. */
const underLine = 10;

/** How small the words may become, and the shares of what a picture's height can give up that are tried then. */
const passes: readonly (readonly [leastScale: number, shares: readonly number[]])[] = [
  [1, [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3]],
  [0.76, [0.5, 0.4, 0.3, 0.2, 0.1, 0]],
];

type Place = {
  readonly field: Box;
  readonly type: Type;
  readonly measure: Measure;
  /** Where words without a picture stand: under a thin line along the top unless told. */
  readonly words?: "top" | "middle";
};

/**
 * One goal inside its field, its words read first: its picture above them, or beside them where the field
 * is wide. `most` is how high a picture above may be, in points.
 */
export function layoutGoal(goal: PrintGoal, place: Place, most = Infinity): readonly Item[] {
  const { field } = place;
  if (!goal.picture) return wordsAlone(goal, place);
  return field.width / field.height > wide ? beside(goal, place) : above(goal, place, most);
}

/**
 * How high the pictures of a row are, so that its words begin on one line. One whose words leave it
 * far less than the others have is left out of it. Undefined where no picture stands above its words.
 */
export function sharedHeight(
  goals: readonly PrintGoal[],
  placeOf: (index: number) => Place,
): number | undefined {
  const heights = goals.flatMap((goal, index) => {
    const place = placeOf(index);
    const isAbove = goal.picture && place.field.width / place.field.height <= wide;
    return isAbove ? [fitAbove(goal, place, Infinity).height] : [];
  });
  const highest = Math.max(0, ...heights);
  const alike = heights.filter((height) => height >= highest * 0.75);
  return alike.length > 0 ? Math.min(...alike) : undefined;
}

/** Words alone have the room of the picture too. */
function wordsAlone(goal: PrintGoal, place: Place): readonly Item[] {
  const { field, measure, words = "top" } = place;
  const type = { ...place.type, title: place.type.title * 1.5, line: place.type.line * 1.25 };
  if (words === "middle") {
    const { height } = fitGoalText(goal, field, type, measure);
    const y = field.y + Math.max(0, (field.height - height) / 2);
    return fitGoalText(goal, { ...field, y, height: field.y + field.height - y }, type, measure)
      .items;
  }
  const y = field.y + underLine;
  const column = { ...field, y, height: field.height - underLine };
  return [
    { kind: "rule", box: { ...field, height: 0 }, mark: "line" },
    ...fitGoalText(goal, column, type, measure).items,
  ];
}

function beside(goal: PrintGoal, { field, type, measure }: Place): readonly Item[] {
  const width = Math.min(field.width * 0.54, field.height * (4 / 3));
  const gap = Math.max(12, type.title * gapBy);
  const picture = { x: field.x, y: field.y, width, height: Math.min(field.height, width) };
  const column = {
    x: field.x + width + gap,
    y: field.y,
    width: field.width - width - gap,
    height: field.height,
  };
  const { height } = fitGoalText(goal, column, type, measure);
  // In the middle of the picture's height; words that are higher than it begin with it.
  const y = field.y + Math.max(0, (picture.height - height) / 2);
  const room = { ...column, y, height: field.height - (y - field.y) };
  return [...fitGoalText(goal, room, type, measure).items, ...pictureIn(goal, picture)];
}

function above(goal: PrintGoal, place: Place, most: number): readonly Item[] {
  const { height, text } = fitAbove(goal, place, most);
  const { x, y, width } = place.field;
  return [...text.items, ...pictureIn(goal, { x, y, width, height })];
}

type Above = { readonly height: number; readonly text: FittedText };

function fitAbove(goal: PrintGoal, { field, type, measure }: Place, limit: number): Above {
  const gap = Math.max(6, type.title * gapBy);
  const most = Math.min(limit, field.width * 0.75, field.height * 0.68);
  const least = Math.min(most, field.height * 0.26);
  const columnUnder = (height: number): Box => ({
    x: field.x,
    y: field.y + height + gap,
    width: field.width,
    height: field.height - height - gap,
  });
  // The words keep their size, alike in all of a row, for as long as a smaller picture makes room for them.
  for (const [leastScale, parts] of passes) {
    for (const part of parts) {
      const height = least + (most - least) * part;
      const text = fitGoalText(goal, columnUnder(height), type, measure, leastScale);
      if (text.isWhole) return { height, text };
    }
  }
  return { height: least, text: fitGoalText(goal, columnUnder(least), type, measure) };
}

function pictureIn({ id, picture }: PrintGoal, box: Box): readonly Item[] {
  if (!picture) return [];
  return picture.kind === "own"
    ? [{ kind: "picture", goal: id, box, alt: picture.alt }]
    : [{ kind: "motif", goal: id, box, motif: picture.motif }];
}
