import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { MyPromise } from "#app/talks/myPromises.ts";
import { createPromiseTasks } from "#app/talks/promiseTasks.ts";
import { createTalkMemory } from "#app/talks/talkMemory.ts";
import { Section } from "../shared/Section.tsx";
import { TextButton } from "../shared/TextButton.tsx";
import { useProse } from "../shared/useProse.ts";
import { useTab, type Notice } from "../TabContext.ts";
import { formatNearDay } from "../text/formatDay.ts";
import { useMemoryText } from "../text/useMemoryText.ts";
import { useTalksText } from "../text/useTalksText.ts";
import { useMyPromises } from "./useMyPromises.ts";

const useStyles = makeStyles({
  list: { display: "grid", rowGap: "4px", outlineStyle: "none" },
  tick: { marginInlineStart: "-8px" },
  words: { display: "block", overflowWrap: "anywhere", color: tokens.colorNeutralForeground1 },
  meta: { display: "block" },
  page: { paddingInlineStart: "28px" },
});

/** More would push the people out of sight. */
const mostAtFirst = 4;

/** What I said I would do, whoever it is for, before the people themselves; nothing where there is none. */
export function MyPromises() {
  const styles = useStyles();
  const prose = useProse();
  const { promises: words } = useTalksText();
  const { notTicked } = useMemoryText().tasks;
  const { model, mine, navigation, notice, locale } = useTab();
  const list = useRef<HTMLUListElement>(null);
  const [all, setAll] = useState(false);
  const open = useMyPromises();
  if (open.length === 0) return null;
  const metaOf = ({ relation: { other }, known: { promise } }: MyPromise): string =>
    promise.due
      ? words.due(other.firstName, formatNearDay(promise.due, locale))
      : words.said(other.firstName, formatNearDay(promise.madeOn, locale));
  const tick = ({ relation: { other, tag }, known }: MyPromise): void => {
    const { keep } = createTalkMemory(model.parts, model.drafts, other.id);
    const source = {
      tasks: async () => (await mine()).tasks,
      tabLink: async () => await (await mine()).tabLink(),
    };
    const todo = createPromiseTasks(model.parts, source, { tag, linkText: "" });
    const text = words.done(known.promise.text);
    const say = async (isKept: boolean, said: Notice): Promise<boolean> => {
      const saved = keep(known, isKept);
      // One that is in To Do as well is ticked there too, or told.
      const ticked = await todo.tick(known.promise, isKept).catch(() => false);
      if (!ticked) notice.set({ ...said, text: `${said.text} ${notTicked}`.trim() });
      return await saved;
    };
    const done: Notice = { text, undo: () => say(false, { text: "" }) };
    notice.set(done);
    void say(true, done);
    // What was pressed is gone; the keys go on from where it stood.
    list.current?.focus({ preventScroll: true });
  };
  return (
    <Section heading={words.heading}>
      <ul className={`${prose.list} ${styles.list}`} ref={list} tabIndex={-1}>
        {open.slice(0, all ? undefined : mostAtFirst).map((one) => (
          <li key={one.known.promise.id}>
            <Checkbox
              checked={false}
              className={styles.tick}
              label={
                <>
                  <bdi className={styles.words}>{one.known.promise.text}</bdi>
                  <span className={`${prose.quiet} ${styles.meta}`}>{metaOf(one)}</span>
                </>
              }
              onChange={() => tick(one)}
            />
            <div className={styles.page}>
              <TextButton
                label={words.openOf(one.known.promise.text, one.relation.other.firstName)}
                onPress={() => navigation.go({ page: "talk", tag: one.relation.tag })}
              >
                {words.open}
              </TextButton>
            </div>
          </li>
        ))}
      </ul>
      {open.length > mostAtFirst && !all && (
        <p className={prose.quiet}>
          <TextButton onPress={() => setAll(true)}>{words.all(open.length)}</TextButton>
        </p>
      )}
    </Section>
  );
}
