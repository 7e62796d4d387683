import {
  describingWords,
  determinerWords,
  instructingWords,
  joiningWords,
  nounHeads,
  sentenceWords,
} from "./nounWords.ts";

// Latin letters with their accents, digits and emoji; named by range, which is far quicker to build.
const foreign =
  /[^A-Za-z\u00c0-\u024f\u1e00-\u1eff0-9\s'\u2019\-\u2600-\u27bf\u{1f1e6}-\u{1faff}]/u;
const joiners = /\ufe0f|\u200d/gu;

/**
 * `title` as the name of a thing, its first words in lower case unless they are names: "Trip to
 * Lisbon" is "trip to Lisbon". Undefined when it may be anything else, for then it is better quoted.
 */
export function nounPhrase(title: string): string | undefined {
  if (foreign.test(title.replace(joiners, ""))) return undefined;
  const words = title.split(" ");
  while (words.length > 1 && determinerWords.has(plain(words[0]))) words.shift();
  if (words.some((word) => sentenceWords.has(plain(word)))) return undefined;

  const join = words.findIndex((word) => joiningWords.has(plain(word)));
  const core = join < 0 ? words.filter(isWord) : words.slice(0, join);
  if (core.length === 0 || core.length > 4 || join === words.length - 1) return undefined;
  if (core.some((word) => determinerWords.has(plain(word)))) return undefined;
  const named = core.filter((word) => !/^(?:19|20)\d\d$/u.test(word));
  const acronym = named.length === 1 && /^\p{Lu}{2,5}$/u.test(named[0] ?? "");
  if (!acronym && !isNoun(plain(named.at(-1)))) return undefined;
  if (instructingWords.has(plain(core[0])) && !onlyNames(core)) return undefined;
  return words.map(lowered).join(" ");
}

// "Dance class": the word before a noun that takes one. "Book flights" stays an instruction.
function onlyNames(core: readonly string[]): boolean {
  return core.length > 1 && describingWords.has(plain(core[0]));
}

function isNoun(word: string): boolean {
  return nounHeads.has(word) || (word.endsWith("s") && nounHeads.has(word.slice(0, -1)));
}

function isWord(word: string): boolean {
  return /[\p{L}\p{N}]/u.test(word);
}

function plain(word: string | undefined): string {
  return (word ?? "").toLowerCase().replaceAll("\u2019", "'");
}

/** Common words lose their capital; names, acronyms and words we do not know keep it. */
function lowered(word: string): string {
  const small = plain(word);
  const common =
    isNoun(small) ||
    describingWords.has(small) ||
    joiningWords.has(small) ||
    determinerWords.has(small);
  return common ? word.toLowerCase() : word;
}
