import Pdf from "pdfkit";
import type { GoalId } from "#domain/goal/goal.ts";
import { baselineOf } from "#domain/print/setText.ts";
import type {
  Box,
  Item,
  MotifItem,
  Panel,
  PictureItem,
  RuleItem,
  Sheet,
  TextItem,
} from "#domain/print/Sheet.ts";
import { createFontSet, type FontSet, type LoadFont } from "./fontSet.ts";
import { inks } from "./inks.ts";
import type { Run } from "./runsOf.ts";

/** A stretch of text as a picture: PNG bytes, and where its letters stand in it, in points. */
type Painted = {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** From the top of the picture to where the letters stand. */
  readonly baseline: number;
};

export type Paint = (
  text: string,
  look: Pick<TextItem, "size" | "weight" | "ink" | "direction">,
) => Promise<Painted | undefined>;

export type PdfParts = {
  readonly sheets: readonly Sheet[];
  readonly title: string;
  readonly language: string;
  /** JPEG or PNG bytes, cut to the shape of their boxes. */
  readonly pictures: ReadonlyMap<GoalId, Uint8Array>;
  readonly loadFont: LoadFont;
  /** Draws what the fonts do not hold; undefined where there is nothing to draw with. */
  readonly paint: Paint;
  readonly madeAt: Date;
  /** Told the part that is done, from 0 to 1. */
  readonly progress?: (part: number) => void;
  readonly signal?: AbortSignal;
};

type Document = InstanceType<typeof Pdf>;
type Element = ReturnType<Document["struct"]>;

const radius = 8;

/**
 * The sheets as a tagged PDF: headings, paragraphs and figures in the order they are read, all else marked
 * as decoration. Text stays text in fonts that are embedded; what those lack is drawn, with its words beside.
 * Rejects with the signal's reason once that has fired.
 */
export async function writePdf(parts: PdfParts): Promise<Uint8Array<ArrayBuffer>> {
  const { sheets, title, language, madeAt, progress, signal } = parts;
  const document = new Pdf({
    autoFirstPage: false,
    pdfVersion: "1.7",
    tagged: true,
    subset: "PDF/UA",
    lang: language,
    displayTitle: true,
    // Nothing that Microsoft 365 or a reader shows beside the file names anybody.
    info: {
      Title: title,
      Producer: "Beyond Target",
      Creator: "Beyond Target",
      CreationDate: madeAt,
    },
    margin: 0,
    // None of the fonts that are not embedded.
    font: null,
  } as unknown as PDFKit.PDFDocumentOptions);
  const bytes = collect(document);
  const root = document.struct("Document", { title });
  document.addStructure(root);
  const fonts = createFontSet(document, parts.loadFont);
  for (const [index, sheet] of sheets.entries()) {
    signal?.throwIfAborted();
    document.addPage({ size: [sheet.width, sheet.height], margin: 0 });
    for (const panel of sheet.panels) await drawPanel(panel, { document, root, parts, fonts });
    progress?.((index + 1) / sheets.length);
    // A long poster lets the page answer a click in between.
    await Promise.resolve();
  }
  root.end();
  document.end();
  return await bytes;
}

type Desk = {
  readonly document: Document;
  readonly root: Element;
  readonly parts: PdfParts;
  readonly fonts: FontSet;
};

type PanelDesk = Desk & { readonly panel: Panel };

async function drawPanel(panel: Panel, desk: Desk): Promise<void> {
  const { document } = desk;
  const { box, isTurned, items } = panel;
  document.save();
  document.translate(box.x, box.y);
  if (isTurned) document.rotate(180, { origin: [box.width / 2, box.height / 2] });
  let section: { readonly goal: GoalId | undefined; readonly element: Element } | undefined;
  for (const item of items) {
    if (item.kind === "rule") {
      asDecoration(document, () => drawRule(item, document));
      continue;
    }
    const goal = "goal" in item ? item.goal : undefined;
    if (section?.goal !== goal) section?.element.end();
    if (section?.goal !== goal || section === undefined) {
      const element = document.struct("Sect");
      desk.root.add(element);
      section = { goal, element };
    }
    await drawItem(item, section.element, { ...desk, panel });
  }
  section?.element.end();
  document.restore();
}

async function drawItem(
  item: Exclude<Item, RuleItem>,
  section: Element,
  desk: PanelDesk,
): Promise<void> {
  switch (item.kind) {
    case "text":
      return await drawText(item, section, desk);
    case "picture":
      return drawPicture(item, section, desk);
    case "motif":
      return asDecoration(desk.document, () => drawMotif(item, desk.document));
  }
}

const tags = { heading: "H1", title: "H2", line: "P" } as const;

async function drawText(item: TextItem, section: Element, desk: Desk): Promise<void> {
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
  readonly element: Element;
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

function drawPicture({ goal, box, alt }: PictureItem, section: Element, desk: PanelDesk): void {
  const { document, parts, panel } = desk;
  const bytes = parts.pictures.get(goal);
  if (!bytes) return;
  const draw = (): void => {
    inside(document, box, () => document.image(bufferOf(bytes), box.x, box.y, sizeOf(box)));
  };
  // A picture that nobody described says nothing to who cannot see it.
  if (alt === "") return asDecoration(document, draw);
  section.add(
    document.struct(
      "Figure",
      { alt, bbox: onSheet(box, panel), placement: "Block" } as object,
      draw,
    ),
  );
}

/** Where a box of a panel is on its sheet: left, top, right, bottom. */
function onSheet({ x, y, width, height }: Box, { box, isTurned }: Panel): readonly number[] {
  const left = box.x + (isTurned ? box.width - x - width : x);
  const top = box.y + (isTurned ? box.height - y - height : y);
  return [left, top, left + width, top + height];
}

function drawMotif({ box, motif }: MotifItem, document: Document): void {
  inside(document, box, () => {
    document.rect(box.x, box.y, box.width, box.height).fill(motif.paper);
    const scale = Math.max(box.width / 400, box.height / 300);
    document.translate(
      box.x + (box.width - 400 * scale) / 2,
      box.y + (box.height - 300 * scale) / 2,
    );
    document.scale(scale);
    document.path(motif.ground).fillOpacity(0.08).fill(motif.ink);
    document.path(motif.tone).fillOpacity(0.12).fill(motif.ink);
    document
      .fillOpacity(1)
      .lineWidth(1.6 / scale)
      .lineCap("round")
      .lineJoin("round");
    document.path(motif.lines).stroke(motif.ink);
  });
}

function drawRule({ box, mark }: RuleItem, document: Document): void {
  document.lineWidth(0.6);
  if (mark === "line") document.undash();
  else document.dash(3, { space: 3 });
  document
    .moveTo(box.x, box.y)
    .lineTo(box.x + box.width, box.y + box.height)
    .stroke(inks.mark)
    .undash();
}

/** Draws within the rounded corners of `box`. */
function inside(document: Document, box: Box, draw: () => void): void {
  document.save();
  document.roundedRect(box.x, box.y, box.width, box.height, radius).clip();
  draw();
  document.restore();
}

function asDecoration(document: Document, draw: () => void): void {
  document.markContent("Artifact", { type: "Layout" });
  draw();
  document.endMarkedContent();
}

function hasHeading(sheets: readonly Sheet[]): boolean {
  return sheets.some(({ panels }) =>
    panels.some(({ items }) =>
      items.some((item) => item.kind === "text" && item.role === "heading"),
    ),
  );
}

function sizeOf({ width, height }: Box): { readonly width: number; readonly height: number } {
  return { width, height };
}

function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return bytes.slice().buffer;
}

async function collect(document: Document): Promise<Uint8Array<ArrayBuffer>> {
  const { promise, resolve, reject } = Promise.withResolvers<undefined>();
  const chunks: Uint8Array[] = [];
  document.on("data", (chunk: Uint8Array) => void chunks.push(chunk));
  document.on("end", () => resolve(undefined));
  document.on("error", reject);
  await promise;
  return new Uint8Array(await new Blob(chunks.map((chunk) => chunk.slice())).arrayBuffer());
}
