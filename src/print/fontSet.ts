import type Pdf from "pdfkit";
import type { Weight } from "#domain/print/Sheet.ts";
import type { Part } from "./faceFiles.ts";
import { partOf } from "./partOf.ts";
import { runsOf, type Run } from "./runsOf.ts";

/** The bytes of one font file. Rejects when it cannot be fetched. */
export type LoadFont = (part: Part, weight: Weight) => Promise<ArrayBuffer>;

/** The fonts of one document, each embedded once something is set from it. */
export type FontSet = {
  readonly name: (part: Part, weight: Weight) => string;
  readonly runsOf: (line: string, weight: Weight) => Promise<readonly Run[]>;
};

type Held = { readonly hasGlyphForCodePoint: (code: number) => boolean };

export function createFontSet(document: InstanceType<typeof Pdf>, load: LoadFont): FontSet {
  const held = new Map<string, Held>();
  const name = (part: Part, weight: Weight): string => `${part} ${weight}`;
  const open = async (part: Part, weight: Weight): Promise<void> => {
    const key = name(part, weight);
    if (held.has(key)) return;
    document.registerFont(key, await load(part, weight));
    document.font(key);
    // The library's types do not tell of the font behind its own.
    const { _font: opened } = document as unknown as { readonly _font: { readonly font: Held } };
    held.set(key, opened.font);
  };
  return {
    name,
    runsOf: async (line, weight) => {
      const wanted = new Set(Array.from(line, (letter) => partOf(letter.codePointAt(0) ?? 0)));
      for (const part of wanted) if (part !== undefined) await open(part, weight);
      return runsOf(
        line,
        (part, code) => held.get(name(part, weight))?.hasGlyphForCodePoint(code) ?? false,
      );
    },
  };
}
