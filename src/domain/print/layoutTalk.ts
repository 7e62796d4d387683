import { margin, papers, type Paper } from "./paper.ts";
import { leadingOf, setText, type Style } from "./setText.ts";
import type { Item, Measure, Sheet } from "./Sheet.ts";
import { valuesStrip, type PrintValues } from "./valuesStrip.ts";

/** A part of a sheet for a talk: texts one below the other, each with room to write under it. */
export type TalkSection = {
  readonly heading: string;
  readonly lines: readonly string[];
  /** How many empty lines follow each text, or the heading where there is no text. */
  readonly room: number;
};

export type TalkContent = {
  readonly heading: string;
  /** Under the heading, in one line: when the talk is. */
  readonly when?: string;
  readonly sections: readonly TalkSection[];
  readonly values?: PrintValues;
};

const headingStyle: Style = { size: 20, weight: "semibold", ink: "strong" };
const whenStyle: Style = { size: 11, weight: "regular", ink: "quiet" };
const sectionStyle: Style = { size: 11, weight: "semibold", ink: "quiet" };
const lineStyle: Style = { size: 12.5, weight: "regular", ink: "strong" };
/** From one line to write on to the next: a hand needs 7 mm. */
const ruling = 21;
const afterText = 5;
const beforeSection = 14;
const mostLines = 4;

/** What stays together on one sheet, drawn from `y` down. */
type Block = {
  readonly height: number;
  /** Above it, unless it is the first of its sheet. */
  readonly gap: number;
  readonly draw: (y: number) => readonly Item[];
};

/**
 * A talk of two on as few sheets as it takes, with room to write by hand. A heading is never parted from
 * what stands first under it, nor a text from its room; the values are along the foot of the last sheet.
 */
export function layoutTalk(content: TalkContent, paper: Paper, measure: Measure): readonly Sheet[] {
  const size = papers[paper];
  const x = margin + 8;
  const width = size.width - 2 * x;
  const bottom = size.height - margin;
  const strip =
    content.values && content.values.labels.length > 0
      ? valuesStrip(content.values, { x, width, bottom }, measure)
      : { items: [], height: 0 };
  const field = { x, width, measure };
  const blocks = [
    headOf(content, field),
    ...content.sections.flatMap((section) => blocksOf(section, field)),
  ];
  const pages: Item[][] = [[]];
  let y = margin;
  for (const { height, gap, draw } of blocks) {
    const isFirst = pages.at(-1)?.length === 0;
    if (!isFirst && y + gap + height > bottom - strip.height) {
      pages.push([]);
      y = margin;
    } else if (!isFirst) y += gap;
    pages.at(-1)?.push(...draw(y));
    y += height;
  }
  pages.at(-1)?.push(...strip.items);
  return pages.map((items) => ({
    ...size,
    panels: [{ box: { x: 0, y: 0, ...size }, isTurned: false, items }],
  }));
}

type Field = { readonly x: number; readonly width: number; readonly measure: Measure };

function headOf({ heading, when }: TalkContent, { x, width, measure }: Field): Block {
  const draw = (y: number): readonly Item[] => {
    const first = setText(
      { role: "heading", text: heading, style: headingStyle, at: { x, y, width }, most: 2 },
      measure,
    );
    if (when === undefined) return [first];
    const at = { x, y: y + first.box.height + 2, width };
    return [first, setText({ role: "line", text: when, style: whenStyle, at, most: 1 }, measure)];
  };
  return { height: endOf(draw(0)), gap: 0, draw };
}

function blocksOf({ heading, lines, room }: TalkSection, field: Field): readonly Block[] {
  const { x, width, measure } = field;
  const headed = leadingOf(sectionStyle) + 3;
  const texts = lines.length === 0 ? [undefined] : lines;
  return texts.map((text, index) => {
    const isFirst = index === 0;
    const draw = (y: number): readonly Item[] => {
      const at = { x, y, width };
      const title = setText(
        { role: "title", text: heading, style: sectionStyle, at, most: 1 },
        measure,
      );
      const top = isFirst ? y + headed : y;
      const said = text === undefined ? [] : [sayAt(text, top, field)];
      const below = said[0] ? top + said[0].box.height : top;
      return [...(isFirst ? [title] : []), ...said, ...roomAt(below, room, field)];
    };
    return { height: endOf(draw(0)), gap: isFirst ? beforeSection : afterText, draw };
  });
}

function sayAt(text: string, y: number, { x, width, measure }: Field) {
  return setText(
    { role: "line", text, style: lineStyle, at: { x, y, width }, most: mostLines },
    measure,
  );
}

function roomAt(y: number, room: number, { x, width }: Field): readonly Item[] {
  return Array.from({ length: room }, (_, index) => ({
    kind: "rule",
    mark: "line",
    box: { x, y: y + ruling * (index + 1), width, height: 0 },
  }));
}

/** How far down the lowest of the items reaches. */
function endOf(items: readonly Item[]): number {
  return Math.max(...items.map(({ box }) => box.y + box.height));
}
