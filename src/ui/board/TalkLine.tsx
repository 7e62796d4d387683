import type { Talk } from "#app/talks/Talk.ts";
import { TextButton } from "../shared/TextButton.tsx";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import { formatNearDay } from "../text/formatDay.ts";
import type { Text } from "../text/en.ts";
import { useText } from "../text/useText.ts";
import { useReadable } from "../useReadable.ts";

/** The next talk in one line: the nearest for which something is ready, else the person closest. */
export function TalkLine() {
  const prose = useProse();
  const text = useText();
  const { model, navigation, locale } = useTab();
  const talks = useReadable(model.talks.talks);
  const next = talks.status === "ready" ? nextTalk(talks.talks) : undefined;
  if (!next) return null;
  return (
    <p className={prose.body}>
      <TextButton onPress={() => navigation.go({ page: "talk", tag: next.relation.tag })}>
        {words(next, text, locale)}
      </TextButton>
    </p>
  );
}

function nextTalk(talks: readonly Talk[]): Talk | undefined {
  const chosen = talks
    .filter((talk) => talk.chosen)
    .sort((a, b) => ((a.chosen?.day ?? "") < (b.chosen?.day ?? "") ? -1 : 1));
  return chosen[0] ?? talks.find((talk) => talk.myPoints.length > 0) ?? talks[0];
}

function words({ relation, chosen, myPoints }: Talk, text: Text, locale: string): string {
  const name = relation.other.firstName;
  if (chosen)
    return text.talkLine.chosen(name, formatNearDay(chosen.day, locale), chosen.questions.length);
  return myPoints.length > 0
    ? text.talkLine.points(name, myPoints.length)
    : text.talkLine.nothing(name);
}
