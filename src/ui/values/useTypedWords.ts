import { useState } from "react";
import type { CoreValue } from "#domain/value/coreValue.ts";
import type { ValueWords } from "#domain/value/reviseValues.ts";

/**
 * What stands in a value's boxes. Words that change elsewhere, by an undo or on another device, come
 * into a box that holds what was saved; one in which the person has typed keeps what they typed.
 */
export function useTypedWords(
  value: CoreValue | undefined,
): readonly [typed: ValueWords, type: (part: Partial<ValueWords>) => void, isChanged: boolean] {
  const kept = wordsOf(value);
  const [seen, setSeen] = useState(kept);
  const [typed, setTyped] = useState(kept);
  if (parts.some((part) => kept[part] !== seen[part])) {
    const next = (part: keyof ValueWords): string =>
      typed[part].trim() === seen[part] ? kept[part] : typed[part];
    setSeen(kept);
    setTyped({ label: next("label"), atWork: next("atWork"), fromOthers: next("fromOthers") });
  }
  return [
    typed,
    (part) => setTyped((before) => ({ ...before, ...part })),
    parts.some((part) => typed[part].trim() !== kept[part]),
  ];
}

const parts = ["label", "atWork", "fromOthers"] as const;

function wordsOf(value: CoreValue | undefined): ValueWords {
  return {
    label: value?.label ?? "",
    atWork: value?.atWork ?? "",
    fromOthers: value?.fromOthers ?? "",
  };
}
