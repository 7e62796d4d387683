import Pdf from "pdfkit";
import type { GoalId } from "#domain/goal/goal.ts";
import type { Item, Panel, RuleItem } from "#domain/print/Sheet.ts";
import type { Desk, PanelDesk, PdfDocument, PdfElement } from "./Desk.ts";
import { drawMotif, drawPicture, drawRule } from "./drawFigures.ts";
import { drawText } from "./drawText.ts";
import { createFontSet } from "./fontSet.ts";
import type { PdfParts } from "./PdfParts.ts";

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
    await breathe();
  }
  root.end();
  document.end();
  return await bytes;
}

async function drawPanel(panel: Panel, desk: Desk): Promise<void> {
  const { document } = desk;
  const { box, isTurned, items } = panel;
  document.save();
  document.translate(box.x, box.y);
  if (isTurned) document.rotate(180, { origin: [box.width / 2, box.height / 2] });
  let section: { readonly goal: GoalId | undefined; readonly element: PdfElement } | undefined;
  for (const item of items) {
    if (item.kind === "rule") {
      drawRule(item, document);
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
  section: PdfElement,
  desk: PanelDesk,
): Promise<void> {
  switch (item.kind) {
    case "text":
      return await drawText(item, section, desk);
    case "picture":
      return drawPicture(item, section, desk);
    case "motif":
      return drawMotif(item, desk.document);
  }
}

/** Lets the page answer a click between two sheets. */
async function breathe(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  setTimeout(() => resolve(undefined));
  await promise;
}

async function collect(document: PdfDocument): Promise<Uint8Array<ArrayBuffer>> {
  const { promise, resolve, reject } = Promise.withResolvers<undefined>();
  const chunks: Uint8Array[] = [];
  document.on("data", (chunk: Uint8Array) => void chunks.push(chunk));
  document.on("end", () => resolve(undefined));
  document.on("error", reject);
  await promise;
  return new Uint8Array(await new Blob(chunks.map((chunk) => chunk.slice())).arrayBuffer());
}
