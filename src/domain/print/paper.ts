/** A paper that offices have. */
export type Paper = "a4" | "letter";

/** A size in points, 72 to an inch. */
export type Size = { readonly width: number; readonly height: number };

const pointsPerMillimetre = 72 / 25.4;

/** Each paper, upright, in points. */
export const papers: Readonly<Record<Paper, Size>> = {
  a4: { width: 210 * pointsPerMillimetre, height: 297 * pointsPerMillimetre },
  letter: { width: 612, height: 792 },
};

/** What no office printer leaves white for itself: half an inch. */
export const margin = 36;

/** The paper that people of a language tag's region buy: Letter in North America and some of its neighbours. */
export function paperFor(locale: string): Paper {
  return /-(?:US|CA|MX|PH|CL|CO|VE|CR|GT|PR|DO|NI|PA|SV)(?:-|$)/i.test(locale) ? "letter" : "a4";
}
