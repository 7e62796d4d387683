import latinRegular from "@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff?url";
import latinSemibold from "@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff?url";
import latinExtRegular from "@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff?url";
import latinExtSemibold from "@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-normal.woff?url";
import vietnameseRegular from "@fontsource/source-sans-3/files/source-sans-3-vietnamese-400-normal.woff?url";
import vietnameseSemibold from "@fontsource/source-sans-3/files/source-sans-3-vietnamese-600-normal.woff?url";
import greekRegular from "@fontsource/source-sans-3/files/source-sans-3-greek-400-normal.woff?url";
import greekSemibold from "@fontsource/source-sans-3/files/source-sans-3-greek-600-normal.woff?url";
import greekExtRegular from "@fontsource/source-sans-3/files/source-sans-3-greek-ext-400-normal.woff?url";
import greekExtSemibold from "@fontsource/source-sans-3/files/source-sans-3-greek-ext-600-normal.woff?url";
import cyrillicRegular from "@fontsource/source-sans-3/files/source-sans-3-cyrillic-400-normal.woff?url";
import cyrillicSemibold from "@fontsource/source-sans-3/files/source-sans-3-cyrillic-600-normal.woff?url";
import cyrillicExtRegular from "@fontsource/source-sans-3/files/source-sans-3-cyrillic-ext-400-normal.woff?url";
import cyrillicExtSemibold from "@fontsource/source-sans-3/files/source-sans-3-cyrillic-ext-600-normal.woff?url";
import type { Weight } from "#domain/print/Sheet.ts";

/** A part of the alphabet that has a file of its own. */
export type Part = keyof typeof faceFiles;

/** Source Sans 3, one file a part and weight, so that only those are fetched whose letters are printed. */
export const faceFiles = {
  latin: { regular: latinRegular, semibold: latinSemibold },
  "latin-ext": { regular: latinExtRegular, semibold: latinExtSemibold },
  vietnamese: { regular: vietnameseRegular, semibold: vietnameseSemibold },
  greek: { regular: greekRegular, semibold: greekSemibold },
  "greek-ext": { regular: greekExtRegular, semibold: greekExtSemibold },
  cyrillic: { regular: cyrillicRegular, semibold: cyrillicSemibold },
  "cyrillic-ext": { regular: cyrillicExtRegular, semibold: cyrillicExtSemibold },
} as const satisfies Readonly<Record<string, Readonly<Record<Weight, string>>>>;

/** The commonest first: letters that two parts have are taken from the earlier. */
export const parts: readonly Part[] = [
  "latin",
  "latin-ext",
  "vietnamese",
  "greek",
  "greek-ext",
  "cyrillic",
  "cyrillic-ext",
];
