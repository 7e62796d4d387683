import { useMemo } from "react";
import type { PayBook } from "#domain/commission/records/payBook.ts";
import { statementsOf } from "#domain/commission/statement.ts";
import type { Day } from "#domain/day.ts";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { usePayText } from "../text/usePayText.ts";
import { leftOutSentences } from "./leftOutSentences.ts";

type LeftOutWordsProps = {
  readonly pay: Extract<PayBook, { readonly status: "good" }>;
  readonly today: Day;
};

/** Which figures count for nothing and why, and what cannot be worked out from sums; nothing where all counts. */
export function LeftOutWords({ pay, today }: LeftOutWordsProps) {
  const prose = useProse();
  const { leftOut: words } = usePayText();
  const { locale } = useTab();
  const { book, leftOut } = pay;
  const sums = useMemo(() => sumsIn(book, today), [book, today]);
  const sentences = leftOutSentences(leftOut, book.calendar, words, locale, today);
  return (
    <>
      {sentences.map((sentence) => (
        <p className={prose.body} key={sentence}>
          {sentence}
        </p>
      ))}
      {sums.commission && <p className={prose.body}>{words.dealByDeal}</p>}
      {sums.extras.length > 0 && (
        <p className={prose.body}>
          {words.extrasByDeal(new Intl.ListFormat(locale).format(sums.extras))}
        </p>
      )}
    </>
  );
}

/** What periods up to today are known as sums of, although rules look at their deals. */
function sumsIn(book: LeftOutWordsProps["pay"]["book"], today: Day) {
  const known = statementsOf(book).flatMap(({ period, asSum }) =>
    asSum && period.first <= today ? [asSum] : [],
  );
  return {
    commission: known.some(({ commission }) => commission),
    extras: [...new Set(known.flatMap(({ extras }) => extras))],
  };
}
