import type { Day } from "#domain/day.ts";
import { Section } from "../shared/Section.tsx";
import { TextButton } from "../shared/TextButton.tsx";
import { useProse } from "../shared/useProse.ts";
import { formatNearDay } from "../text/formatDay.ts";
import { useMemoryText } from "../text/useMemoryText.ts";
import { useReadable } from "../useReadable.ts";
import { useTalkDesk } from "./TalkDesk.ts";

type LastTalkProps = {
  /** Opens the closing of its day anew; undefined while one is open. */
  readonly onAdd: ((day: Day) => void) | undefined;
};

/**
 * The last talk as the two closed it. What was said of a goal stands here for as long as the goal is
 * shown between the two, and goes with it.
 */
export function LastTalk({ onAdd }: LastTalkProps) {
  const prose = useProse();
  const words = useMemoryText();
  const { talk, memory, locale } = useTalkDesk();
  const { last } = useReadable(memory.remembered);
  if (!last) return null;
  const { theirs, mayComeUp, relation } = talk;
  const titles = new Map<string, string>([
    ...(theirs.status === "ready" ? theirs.goals : []).map(({ id, title }) => [id, title] as const),
    ...mayComeUp.flatMap(({ goal: { goal }, heldUntil }) =>
      heldUntil ? [] : [[goal.id, goal.title] as const],
    ),
  ]);
  const lines = last.closed.flatMap(({ by, wrapUp }) =>
    wrapUp.lines.flatMap(({ goal, text }) => {
      const title = titles.get(goal);
      return title === undefined ? [] : [{ key: `${by} ${goal}`, title, text }];
    }),
  );
  const closers = last.closed.map(({ by }) =>
    by === "me" ? words.closedByMe : words.closedBy(relation.other.firstName),
  );
  return (
    <Section heading={words.last(formatNearDay(last.day, locale))}>
      <p className={prose.quiet}>
        {[last.held ? words.heldBy : words.missedBy, ...closers].join(" ")}
      </p>
      {lines.length > 0 && (
        <ul className={prose.list}>
          {lines.map(({ key, title, text }) => (
            <li className={prose.body} key={key}>
              <bdi>{title}</bdi>: {text}
            </li>
          ))}
        </ul>
      )}
      {onAdd && (
        <p className={prose.quiet}>
          <TextButton onPress={() => onAdd(last.day)}>{words.addTo}</TextButton>
        </p>
      )}
    </Section>
  );
}
