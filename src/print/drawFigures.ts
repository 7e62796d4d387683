import {
  coverBy,
  dashOf,
  inks,
  motifPen,
  motifTints,
  radius,
  rulePen,
} from "#domain/print/looks.ts";
import type { Box, MotifItem, Panel, PictureItem, RuleItem } from "#domain/print/Sheet.ts";
import { bufferOf, type PanelDesk, type PdfDocument, type PdfElement } from "./Desk.ts";

/** Draws a picture and adds it to its section, in words if it has any. */
export function drawPicture(
  { goal, box, alt }: PictureItem,
  section: PdfElement,
  desk: PanelDesk,
): void {
  const { document, parts, panel } = desk;
  const bytes = parts.pictures.get(goal);
  if (!bytes) return;
  const { width, height } = box;
  const draw = (): void => {
    inside(document, box, () => document.image(bufferOf(bytes), box.x, box.y, { width, height }));
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

/** Draws what stands for a picture. */
export function drawMotif({ box, motif }: MotifItem, document: PdfDocument): void {
  asDecoration(document, () =>
    inside(document, box, () => {
      const { scale, x, y } = coverBy(box);
      document.rect(box.x, box.y, box.width, box.height).fill(motif.paper);
      document.translate(box.x + x, box.y + y);
      document.scale(scale);
      document.path(motif.ground).fillOpacity(motifTints.ground).fill(motif.ink);
      document.path(motif.tone).fillOpacity(motifTints.tone).fill(motif.ink);
      document
        .fillOpacity(1)
        .lineWidth(motifPen / scale)
        .lineCap("round")
        .lineJoin("round");
      document.path(motif.lines).stroke(motif.ink);
    }),
  );
}

export function drawRule({ box, mark }: RuleItem, document: PdfDocument): void {
  asDecoration(document, () => {
    const dash = dashOf(mark);
    document.lineWidth(rulePen);
    if (dash === undefined) document.undash();
    else document.dash(dash, { space: dash });
    document
      .moveTo(box.x, box.y)
      .lineTo(box.x + box.width, box.y + box.height)
      .stroke(inks.mark)
      .undash();
  });
}

/** Draws within the rounded corners of `box`. */
function inside(document: PdfDocument, box: Box, draw: () => void): void {
  document.save();
  document.roundedRect(box.x, box.y, box.width, box.height, radius).clip();
  draw();
  document.restore();
}

function asDecoration(document: PdfDocument, draw: () => void): void {
  document.markContent("Artifact", { type: "Layout" });
  draw();
  document.endMarkedContent();
}
