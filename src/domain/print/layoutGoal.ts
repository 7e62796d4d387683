import { fitGoalText, type FittedText, type Type } from "./fitGoalText.ts";
import type { PrintGoal } from "./PrintGoal.ts";
import type { Box, Item, Measure } from "./Sheet.ts";

/** Wider than this by its height, a field has its picture beside the words. */
const wide = 1.25;
/** Between a picture and its words, by the size of the title. */
const gapBy = 0.55;

/** One goal inside `field`, its words read first: its picture above them, or beside them where the field is wide. */
export function layoutGoal(
  goal: PrintGoal,
  field: Box,
  type: Type,
  measure: Measure,
): readonly Item[] {
  if (!goal.picture) return fitGoalText(goal, field, type, measure).items;
  return field.width / field.height > wide
    ? beside(goal, field, type, measure)
    : above(goal, field, type, measure);
}

function beside(goal: PrintGoal, field: Box, type: Type, measure: Measure): readonly Item[] {
  const width = Math.min(field.width * 0.54, field.height * (4 / 3));
  const gap = Math.max(12, type.title * gapBy);
  const picture = { x: field.x, y: field.y, width, height: Math.min(field.height, width) };
  const column = {
    x: field.x + width + gap,
    y: field.y,
    width: field.width - width - gap,
    height: field.height,
  };
  const { items } = fitGoalText(goal, column, type, measure);
  return [...items, ...pictureIn(goal, picture)];
}

function above(goal: PrintGoal, field: Box, type: Type, measure: Measure): readonly Item[] {
  const gap = Math.max(6, type.title * gapBy);
  const most = Math.min(field.width * 0.75, field.height * 0.68);
  const least = Math.min(most, field.height * 0.26);
  const columnUnder = (height: number): Box => ({
    x: field.x,
    y: field.y + height + gap,
    width: field.width,
    height: field.height - height - gap,
  });
  const withPicture = (height: number, text: FittedText): readonly Item[] => [
    ...text.items,
    ...pictureIn(goal, { x: field.x, y: field.y, width: field.width, height }),
  ];
  // The words stay large for as long as a smaller picture makes room for them.
  for (const part of [1, 0.8, 0.6, 0.4, 0.2, 0]) {
    const height = least + (most - least) * part;
    const text = fitGoalText(goal, columnUnder(height), type, measure, 0.76);
    if (text.isWhole) return withPicture(height, text);
  }
  return withPicture(least, fitGoalText(goal, columnUnder(least), type, measure));
}

function pictureIn({ id, picture }: PrintGoal, box: Box): readonly Item[] {
  if (!picture) return [];
  return picture.kind === "own"
    ? [{ kind: "picture", goal: id, box, alt: picture.alt }]
    : [{ kind: "motif", goal: id, box, motif: picture.motif }];
}
