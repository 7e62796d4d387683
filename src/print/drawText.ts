import { inks } from "#domain/print/looks.ts";
import { baselineOf } from "#domain/print/setText.ts";
import type { Sheet, TextItem } from "#domain/print/Sheet.ts";
import { bufferOf, type Desk, type PdfElement } from "./Desk.ts";
import type { Run } from "./runsOf.ts";

const tags = { heading: "H1", title: "H2", line: "P" } as const;

/** Draws a text line by line, and adds it to its section as what it is. */
export async function drawText(item: TextItem, section: PdfElement, desk: Desk): Promise<void> {
  const { document, parts } = desk;
  // A sheet without a heading of its own begins with its goals.
  const isTop = item.role === "title" && !hasHeading(parts.sheets);
  const tag = isTop ? "H1" : tags[item.role];
  const element = document.struct(tag, item.isCut ? { actual: item.words } : {});
  section.add(element);
  for (const [index, line] of item.lines.entries()) {
    const runs = await desk.fonts.runsOf(line, item.weight);
    const isLast = index === item.lines.length - 1;
    await drawLine(runs, { item, index, isLast, element, desk });
  }
  element.end();
}

type Line = {
  readonly item: TextItem;
  readonly index: number;
  readonly isLast: boolean;
  readonly element: PdfElement;
  readonly desk: Desk;
};

async function drawLine(runs: readonly Run[], line: Line): Promise<void> {
  const { item, index, isLast, element, desk } = line;
  const { document, parts } = desk;
  const y = baselineOf(item, index);
  let { x } = item.box;
  for (const [place, { text, part }] of runs.entries()) {
    if (part === undefined) {
      const painted = await parts.paint(text, item);
      if (!painted) continue;
      const left =
        item.direction === "rtl" && runs.length === 1 ? x + item.box.width - painted.width : x;
      const span = document.struct("Span", { actual: text }, () => {
        const size = { width: painted.width, height: painted.height };
        document.image(bufferOf(painted.png), left, y - painted.baseline, size);
      });
      element.add(span);
      x += painted.width;
      continue;
    }
    // So that what is copied out of the file keeps its words apart.
    const words = place === runs.length - 1 && !isLast ? `${text} ` : text;
    const font = desk.fonts.name(part, item.weight);
    element.add(() => {
      document.font(font, item.size).fillColor(inks[item.ink]);
      document.text(words, x, y, { lineBreak: false, baseline: "alphabetic" });
    });
    x += document.font(font, item.size).widthOfString(text);
  }
}

function hasHeading(sheets: readonly Sheet[]): boolean {
  return sheets.some(({ panels }) =>
    panels.some(({ items }) =>
      items.some((item) => item.kind === "text" && item.role === "heading"),
    ),
  );
}
