import type { Brief } from "#domain/talk/brief.ts";
import { Section } from "../shared/Section.tsx";
import { TextButton } from "../shared/TextButton.tsx";
import { useProse } from "../shared/useProse.ts";
import { formatNearDay, formatTarget } from "../text/formatDay.ts";
import { useMemoryText } from "../text/useMemoryText.ts";
import { useTalkDesk } from "./TalkDesk.ts";

/**
 * The one thing to ask about and why now, dates near, what matters to them, one thing to offer.
 * What I owe and what they want to talk about stand in lists of their own beside it.
 */
export function BeforeTalk({ brief }: { readonly brief: Brief }) {
  const prose = useProse();
  const words = useMemoryText();
  const { memory, tell, locale } = useTalkDesk();
  const { askAbout, dates, values, offer } = brief;
  if (!askAbout && dates.length === 0 && !offer) return null;
  return (
    <Section heading={words.before}>
      {askAbout && (
        <p className={prose.body}>
          {words.askAbout} “<bdi>{askAbout.title}</bdi>”. {words.why[askAbout.why]}
          {askAbout.lastWords && (
            <>
              {" "}
              {words.lastWords(formatNearDay(askAbout.lastWords.day, locale))}{" "}
              <q>{askAbout.lastWords.text}</q>
            </>
          )}
        </p>
      )}
      {dates.map(({ id, title, day: on, precision }) => (
        <p className={prose.body} key={id}>
          {words.near} “<bdi>{title}</bdi>”, {formatTarget(on, precision, locale)}.
        </p>
      ))}
      {values.length > 0 && <p className={prose.body}>{words.matters(values.join(" · "))}</p>}
      {offer && (
        <p className={prose.body}>
          {words.offer(offer.doing, offer.value)}{" "}
          <TextButton
            label={words.noThanksTo(offer.doing)}
            onPress={() => {
              const { undo } = memory.decline(offer.id);
              tell({ text: words.declined, undo });
            }}
          >
            {words.noThanks}
          </TextButton>
        </p>
      )}
    </Section>
  );
}
