import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useRef } from "react";
import { addDays, type Day } from "#domain/day.ts";
import type { KnownPromise, Side } from "#domain/talk/promises.ts";
import { Section } from "../shared/Section.tsx";
import { useProse } from "../shared/useProse.ts";
import { formatNearDay } from "../text/formatDay.ts";
import { useMemoryText } from "../text/useMemoryText.ts";
import { useReadable } from "../useReadable.ts";
import { useTalkDesk } from "./TalkDesk.ts";

const useStyles = makeStyles({
  list: { display: "grid", rowGap: "4px", outlineStyle: "none" },
  promise: { display: "flex", alignItems: "flex-start", columnGap: "4px" },
  tick: { flexGrow: 1, minWidth: 0 },
  words: { display: "block", overflowWrap: "anywhere", color: tokens.colorNeutralForeground1 },
  meta: { display: "block" },
  quiet: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

/** What was kept stays in sight for so many days, so that a tick can be taken back. */
const inSightFor = 7;

/** What one of the two said they would do, until either ticks it; nothing where there is none. */
export function Promises({ by }: { readonly by: Side }) {
  const styles = useStyles();
  const prose = useProse();
  const words = useMemoryText();
  const { talk, memory, tell, locale } = useTalkDesk();
  const { firstName: name } = talk.relation.other;
  const list = useRef<HTMLUListElement>(null);
  const since = addDays(talk.today, -inSightFor);
  const promises = useReadable(memory.remembered).promises.filter(
    (known) => known.by === by && (known.kept === undefined || known.kept.on >= since),
  );
  if (promises.length === 0) return null;
  const near = (day: Day): string => formatNearDay(day, locale);
  const metaOf = ({ promise: { what, due, madeOn }, kept }: KnownPromise): string => {
    if (kept)
      return kept.saidBy === "me"
        ? words.keptByMe(near(kept.on))
        : words.keptByOther(name, near(kept.on));
    return [
      ...(what === "nextStep" ? [words.nextStep] : []),
      due ? words.due(near(due)) : words.since(near(madeOn)),
    ].join(" · ");
  };
  return (
    <Section heading={by === "me" ? words.mine : words.theirs(name)}>
      <ul className={`${prose.list} ${styles.list}`} ref={list} tabIndex={-1}>
        {promises.map((known) => {
          const { promise, kept } = known;
          return (
            <li className={styles.promise} key={promise.id}>
              <Checkbox
                checked={kept !== undefined}
                className={styles.tick}
                // The other's word is theirs to take back.
                disabled={kept?.saidBy === "other"}
                label={
                  <>
                    <bdi className={styles.words}>{promise.text}</bdi>
                    <span className={`${prose.quiet} ${styles.meta}`}>{metaOf(known)}</span>
                  </>
                }
                onChange={(_, { checked }) => void memory.keep(known, checked === true)}
              />
              {by === "me" && (
                <Button
                  appearance="subtle"
                  aria-label={words.remove(promise.text)}
                  className={styles.quiet}
                  icon={<DismissRegular />}
                  onClick={() => {
                    const { undo } = memory.remove(promise);
                    tell({ text: words.removed, undo });
                    // What was pressed is gone; the keys go on from where it stood.
                    list.current?.focus({ preventScroll: true });
                  }}
                  size="small"
                />
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
