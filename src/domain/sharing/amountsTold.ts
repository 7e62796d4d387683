import { readableWords, type Readable, type ReadableField } from "../goal/readableWords.ts";
import { tellsAmount } from "./amounts.ts";

/**
 * Where in the words of a goal that others may read an amount seems to be told. Words are shown as
 * they are written, so their owner is told before somebody reads it. Distances are written like
 * amounts ("10k"), so a goal of health is not looked at.
 */
export function amountsTold(words: Readable): readonly ReadableField[] {
  if (words.category === "health") return [];
  const fields = Object.entries(readableWords(words)) as [ReadableField, string][];
  return fields.flatMap(([field, text]) => (tellsAmount(text) ? [field] : []));
}
