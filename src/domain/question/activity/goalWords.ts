import { cleanText } from "../../cleanText.ts";
import { sentenceWords } from "../nounWords.ts";
import { signsOf } from "./signs.ts";

type Titled = { readonly title: string; readonly phrase?: string };

const common = new Set(
  "with from into your their this that there then also just ever never many much some again next first more less year month week learn want have make take before after about over".split(
    " ",
  ),
);

/**
 * Tells whether a clause, in lower case, speaks of `goal`: by a word of its title of four letters or more that
 * is no common word and nothing a salesperson is counted by.
 */
export function speaksOf(goal: Titled): (clause: string) => boolean {
  const words = cleanText(`${goal.title} ${goal.phrase ?? ""}`)
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(
      (word) =>
        word.length >= 4 &&
        !common.has(word) &&
        !sentenceWords.has(word) &&
        signsOf(word).topic === undefined,
    );
  const known = new Set(words.flatMap((word) => [word, `${word}s`, word.replace(/s$/u, "")]));
  return (clause) => clause.split(/[^\p{L}\p{M}\p{N}]+/u).some((word) => known.has(word));
}
