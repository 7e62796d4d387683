import { waitingTalks } from "#app/talks/waitingTalks.ts";
import { nextTalk } from "#app/talks/nextTalk.ts";
import type { DatedTalk } from "#app/talks/orderTalks.ts";
import { dayIn } from "#domain/day.ts";
import { TextButton } from "../shared/TextButton.tsx";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { useTalkTimes } from "../talks/useTalkTimes.ts";
import { useMyPromises } from "../talks/useMyPromises.ts";
import { whenWords } from "../talks/whenWords.ts";
import { formatNearDay } from "../text/formatDay.ts";
import { useTalksText, type TalksText } from "../text/useTalksText.ts";
import { useReadable } from "../useReadable.ts";

/** The next talk in one line. */
export function TalkLine() {
  const prose = useProse();
  const words = useTalksText();
  const { model, navigation, locale } = useTab();
  const { inputs } = model.parts;
  const talks = useReadable(model.talks.talks);
  const known = useReadable(useTalkTimes().known);
  const mine = useMyPromises();
  const { zone } = inputs;
  const next = talks.status === "ready" ? nextTalk(talks.talks, known?.next, zone) : undefined;
  if (!next || talks.status !== "ready") return null;
  const { id } = next.talk.relation.other;
  const owed = mine.filter(({ relation }) => relation.other.id === id).length;
  const today = dayIn(zone, inputs.now());
  const waiting = waitingTalks(talks.talks, known, inputs);
  const left = talks.talks.find(({ relation }) => waiting.has(relation.other.id));
  const leftOn = left && waiting.get(left.relation.other.id);
  return (
    <>
      {left && leftOn && (
        <p className={prose.body}>
          <TextButton onPress={() => navigation.go({ page: "talk", tag: left.relation.tag })}>
            {words.line.toClose(left.relation.other.firstName, formatNearDay(leftOn, locale))}
          </TextButton>
        </p>
      )}
      <p className={prose.body}>
        <TextButton onPress={() => navigation.go({ page: "talk", tag: next.talk.relation.tag })}>
          {lineOf(next, whenWords(next, { today, zone, locale }, words), owed, words)}
        </TextButton>
      </p>
    </>
  );
}

function lineOf(
  { talk: { relation, chosen, myPoints }, day }: DatedTalk,
  when: string | undefined,
  owed: number,
  { line }: TalksText,
): string {
  const name = relation.other.firstName;
  const points = myPoints.length;
  // What I said I would do comes before what I want to say.
  if (owed > 0) return when === undefined ? line.owedSome(name, owed) : line.owed(name, when, owed);
  if (when === undefined) return points > 0 ? line.points(name, points) : line.nothing(name);
  // Questions are for one day, points for whenever we next meet.
  if (chosen?.day === day) return line.chosen(name, when, chosen?.questions.length ?? 0);
  return points > 0 ? line.pointsOn(name, when, points) : line.on(name, when);
}
