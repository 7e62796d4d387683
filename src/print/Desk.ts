import type Pdf from "pdfkit";
import type { Panel } from "#domain/print/Sheet.ts";
import type { FontSet } from "./fontSet.ts";
import type { PdfParts } from "./PdfParts.ts";

export type PdfDocument = InstanceType<typeof Pdf>;

/** A part of what a screen reader is told of a document. */
export type PdfElement = ReturnType<PdfDocument["struct"]>;

/** What is at hand while a document is drawn. */
export type Desk = {
  readonly document: PdfDocument;
  readonly root: PdfElement;
  readonly parts: PdfParts;
  readonly fonts: FontSet;
};

/** The same while one of its panels is. */
export type PanelDesk = Desk & { readonly panel: Panel };

/** A copy, since the library keeps what it is given. */
export function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return bytes.slice().buffer;
}
