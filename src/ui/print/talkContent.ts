import type { Talk } from "#app/talks/Talk.ts";
import type { Day } from "#domain/day.ts";
import type { TalkContent, TalkSection } from "#domain/print/layoutTalk.ts";
import { tellsAmount } from "#domain/sharing/amounts.ts";
import { promisesOf } from "#domain/talk/promises.ts";
import { talkSheet } from "#domain/talk/talkSheet.ts";
import { viewFor } from "#domain/talk/viewFor.ts";
import type { PrintTalkText } from "../text/usePrintTalkText.ts";

type TalkPaper = {
  readonly content: TalkContent;
  /** Whether words of one's own stay off it because they tell an amount. */
  readonly leavesOut: boolean;
};

type Facts = {
  readonly talk: Talk;
  readonly day: Day;
  /** In words, where it is known. */
  readonly when: string | undefined;
  /** What matters to the person who prints. */
  readonly labels: readonly string[];
};

/**
 * What a sheet for a talk says: the person's own words, of the other what the print voice tells, and room
 * to write for all that the other said, which is not for paper.
 */
export function talkContent({ talk, day, when, labels }: Facts, words: PrintTalkText): TalkPaper {
  const { relation, said, theirs } = talk;
  const name = relation.other.firstName;
  const mine = promisesOf(said).flatMap(({ promise, by, kept }) =>
    by === "me" && kept === undefined ? [promise.text] : [],
  );
  const points = talk.myPoints.map(({ record }) => record.text);
  const isAsking = viewFor(relation) !== "forReport" && theirs.status === "ready";
  const told = isAsking
    ? talkSheet({
        language: "en",
        pair: relation.tag,
        meetingDay: day,
        goals: theirs.goals,
        asked: [...said.mine, ...said.theirs].flatMap((record) =>
          record.kind === "questions" ? [record] : [],
        ),
      })
    : { progress: [], questions: [] };
  const own = (texts: readonly string[]) => texts.filter((text) => !tellsAmount(text));
  const filled: readonly TalkSection[] = [
    { heading: words.mine, lines: own(mine), room: 0 },
    { heading: words.points, lines: own(points), room: 1 },
    { heading: words.progress(name), lines: told.progress, room: 0 },
    { heading: words.questions, lines: told.questions, room: 2 },
  ];
  const values = own(labels);
  return {
    leavesOut: [...mine, ...points, ...labels].some(tellsAmount),
    content: {
      heading: words.heading(name),
      ...(when !== undefined && { when }),
      sections: [
        ...filled.filter(({ lines }) => lines.length > 0),
        { heading: words.theirNext(name), lines: [], room: 2 },
        { heading: words.myNext, lines: [], room: 2 },
      ],
      ...(values.length > 0 && { values: { name: words.values, labels: values } }),
    },
  };
}

/** All the words of it, to fetch their letters. */
export function wordsOnPaper({ heading, when, sections, values }: TalkContent): readonly string[] {
  return [
    heading,
    when ?? "",
    values?.name ?? "",
    ...(values?.labels ?? []),
    " ·…",
    ...sections.flatMap(({ heading: title, lines }) => [title, ...lines]),
  ];
}
