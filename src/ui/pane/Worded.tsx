import { useMemo, type ReactNode } from "react";
import { dayIn } from "#domain/day.ts";
import type { Inputs } from "#app/Inputs.ts";
import type { Readable } from "#app/observable.ts";
import { useReadable } from "../useReadable.ts";
import { dateWords } from "./dates.ts";
import { en } from "./text/en.ts";
import { WordsContext } from "./text/useText.ts";

/** Gives the pane its words, with days as they are written where the reader is: the host may know that later. */
export function Worded({
  locale,
  inputs,
  children,
}: {
  readonly locale: Readable<string>;
  readonly inputs: Inputs;
  readonly children: ReactNode;
}) {
  const now = useReadable(locale);
  const words = useMemo(() => {
    const today = dayIn(inputs.zone, inputs.now());
    const locale = localeFor(now);
    const dates = dateWords(locale, inputs.zone, today, (season) => en.season[season]);
    return { text: en, dates, locale };
  }, [now, inputs]);
  return <WordsContext value={words}>{children}</WordsContext>;
}

/** The reader's own way of writing days, as far as it is the language of the words around them. */
function localeFor(locale: string): string {
  return locale.split("-")[0] === en.language ? locale : "en-GB";
}
