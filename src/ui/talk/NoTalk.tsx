import { useEffect, useState } from "react";
import { formerTalk } from "#app/talks/formerTalk.ts";
import type { Day } from "#domain/day.ts";
import type { Relation } from "#domain/person/relation.ts";
import { Page } from "../shared/Page.tsx";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { formatDay } from "../text/formatDay.ts";
import { useTalksText } from "../text/useTalksText.ts";
import { useTalkText, type TalkText } from "../text/useTalkText.ts";

type NoTalkProps = { readonly tag: string; readonly today: Day };

/** Where a link leads that is no talk of mine today: one that has ended, one to come, or other people's. */
export function NoTalk({ tag, today }: NoTalkProps) {
  const prose = useProse();
  const { heading } = useTalksText();
  const words = useTalkText();
  const { model, locale } = useTab();
  const [former, setFormer] = useState<Relation | "none">();
  useEffect(() => {
    let isHere = true;
    void (async () => {
      const found = await formerTalk(model.parts, tag);
      if (isHere) setFormer(found ?? "none");
    })();
    return () => {
      isHere = false;
    };
  }, [model, tag]);
  if (former === undefined) return null;
  const [said, next] = former === "none" ? [words.unknown] : endWords(former, today, locale, words);
  const title = former === "none" ? heading : words.heading(former.other.firstName);
  return (
    <Page back={{ to: { page: "talks" }, name: heading }} heading={title}>
      <p className={prose.lead}>{said}</p>
      {next && <p className={prose.body}>{next}</p>}
    </Page>
  );
}

function endWords(
  { other, from, until }: Relation,
  today: Day,
  locale: string,
  words: TalkText,
): readonly [said: string, next?: string] {
  if (from > today)
    return [words.begins(other.firstName, formatDay(from, locale)), words.beginsNext];
  if (until === undefined) return [words.unknown];
  return [words.ended(other.firstName, formatDay(until, locale)), words.endedNext];
}
