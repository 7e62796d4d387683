import { cleanText } from "../cleanText.ts";
import { tellsAmount } from "../sharing/amounts.ts";
import { nounPhrase } from "./nounPhrase.ts";
import { shorten } from "./shorten.ts";

/** How a goal is named in a sentence, from the other's side and from one's own. */
export type GoalPhrase = {
  /** "your trip to Lisbon", or "your goal “Learn Spanish”" where the title is no name of a thing. */
  readonly your: string;
  /** "my trip to Lisbon". */
  readonly my: string;
  /** True when the title tells an amount or nothing at all: the phrase is then the bare "your goal". */
  readonly masked: boolean;
  /** True when it is the name of a thing, so that one can leave for it and come back from it. */
  readonly thing: boolean;
};

const longestPhrase = 60;
const mostWords = 9;

/**
 * The goal as a noun phrase that fits after any preposition. Every title gets one: what cannot
 * be read as the name of a thing is quoted, which is grammatical for sentences and any language.
 */
export function goalPhrase(goal: { readonly title: string; readonly phrase?: string }): GoalPhrase {
  const own = goal.phrase === undefined ? "" : speakable(goal.phrase);
  const title = speakable(goal.title);
  if (
    tellsAmount(own) ||
    tellsAmount(title) ||
    (withoutDeterminer(own) === "" && !/[\p{L}\p{N}\p{S}]/u.test(title))
  )
    return { your: "your goal", my: "my goal", masked: true, thing: false };

  const name = withoutDeterminer(own) || nounPhrase(title);
  if (name === undefined) {
    const quoted = `goal ${quote(shorten(title, longestPhrase, mostWords))}`;
    return { your: `your ${quoted}`, my: `my ${quoted}`, masked: false, thing: false };
  }
  const short = shorten(name, longestPhrase, mostWords);
  const [your, my] = [`your ${turned(short, "your")}`, `my ${turned(short, "my")}`];
  return { your, my, masked: false, thing: true };
}

/** The words in typographic quotation marks; any of their own are gone by then. */
export function quote(text: string): string {
  return `\u201c${text}\u201d`;
}

/** `text` without what would end the sentence, break its quotation or look like a slot. */
export function speakable(text: string): string {
  const plain = cleanText(text).replace(
    /["\u201c\u201d\u201e\u201f\u00ab\u00bb{}?!\u00bf\u00a1\u061f\uff1f\uff01]/gu,
    "",
  );
  return cleanText(plain)
    .replace(/^[\s.,;:…]+|[\s.,;:…]+$/gu, "")
    .replace(/\s+([,;:])/gu, "$1");
}

/** `text` without a leading "my", "the", "a"; empty when it is nothing else. */
function withoutDeterminer(text: string): string {
  return text.replace(/^(?:(?:my|our|your|the|an?|some)(?:\s+|$))+/iu, "");
}

// "trip with my sister" is "your trip with your sister" to somebody else.
function turned(name: string, whose: "my" | "your"): string {
  return name.replace(/(?<![\p{L}'])(?:[Mm]y|[Oo]ur|[Yy]our)(?![\p{L}'])/gu, whose);
}
