/** A sentence of a longer text: `start` and `end` count UTF-16 units of it. */
export type Sentence = { readonly start: number; readonly end: number; readonly text: string };

/** The sentences of what somebody typed, line by line, without bullets and numbers before them. */
export function sentencesOf(typed: string): readonly Sentence[] {
  return [...typed.matchAll(/[^\r\n]+/gu)].flatMap(({ 0: line, index }) =>
    [...line.matchAll(/(?:[^.!?]|[.!?](?=\S))+[.!?]*/gu)].flatMap(({ 0: part, index: within }) => {
      const bare = part.replace(/^\s*(?:(?:\d{1,3}[.)]|[-*\u2022\u00b7\u2013\u2014>])\s+)*/u, "");
      const text = bare.trim();
      const start = index + within + part.length - bare.length;
      return /\p{L}/u.test(text) ? [{ start, end: start + text.length, text }] : [];
    }),
  );
}

/**
 * The clauses of a sentence, so that a holiday in the first is no excuse for what the second counts. A heading of
 * a few words belongs to what stands after it: "No-shows: are you confirming them?".
 */
export function clausesOf(sentence: string): readonly string[] {
  return sentence
    .replace(
      /^((?:[^\s,;:()\u2013\u2014]+ ){0,3}[^\s,;:()\u2013\u2014]+)(?:: | [-\u2013\u2014] )/u,
      "$1 ",
    )
    .split(/[,;:()\u2013\u2014]| - /u)
    .map((clause) => clause.trim())
    .filter((clause) => /\p{L}/u.test(clause));
}
