import { createPortal } from "react-dom";
import type { Paper as PaperName } from "#domain/print/paper.ts";
import type { GoalId } from "#domain/goal/goal.ts";
import type { Sheet } from "#domain/print/Sheet.ts";
import { SheetView } from "./SheetView.tsx";

type PaperProps = {
  readonly sheets: readonly Sheet[];
  readonly paper: PaperName;
  readonly pictures: ReadonlyMap<GoalId, string>;
};

const sizes: Readonly<Record<PaperName, { readonly page: string; readonly sheet: string }>> = {
  // A hair less than the page, or rounding would put out an empty one after each.
  a4: { page: "210mm 297mm", sheet: "width: 210mm; height: 296.8mm" },
  letter: { page: "8.5in 11in", sheet: "width: 8.5in; height: 10.99in" },
};

const attribute = "data-goals-on-paper";

/** What the browser prints in place of the page: the sheets alone, each on its own paper. */
export function Paper({ sheets, paper, pictures }: PaperProps) {
  const size = sizes[paper];
  const style = `
    [${attribute}] { display: none; }
    @media print {
      @page { size: ${size.page}; margin: 0; }
      html, body { margin: 0 !important; background: #fff !important; }
      body > :not([${attribute}]) { display: none !important; }
      [${attribute}] { display: block; }
      [${attribute}] > div { ${size.sheet}; overflow: hidden; break-inside: avoid; break-after: page; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      [${attribute}] > div:last-child { break-after: auto; }
    }`;
  return createPortal(
    <div {...{ [attribute]: "" }}>
      <style>{style}</style>
      {sheets.map((sheet, index) => (
        <div key={index}>
          <SheetView pictures={pictures} sheet={sheet} />
        </div>
      ))}
    </div>,
    document.body,
  );
}
