import { makeStyles } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { addDays } from "#domain/day.ts";
import type { Brief } from "#domain/talk/brief.ts";
import type { KnownPromise, Side } from "#domain/talk/promises.ts";
import { Section } from "../shared/Section.tsx";
import { TextButton } from "../shared/TextButton.tsx";
import { useProse } from "../shared/useProse.ts";
import { useMemoryText } from "../text/useMemoryText.ts";
import { useReadable } from "../useReadable.ts";
import { TasksTrouble } from "./InTasks.tsx";
import { PromiseRow } from "./PromiseRow.tsx";
import { useTalkDesk } from "./TalkDesk.ts";
import { useRemovePromise } from "./useRemovePromise.ts";

const useStyles = makeStyles({
  list: { display: "grid", rowGap: "4px", outlineStyle: "none" },
});

/** What was kept stays in sight for so many days, so that a tick can be taken back. */
const inSightFor = 7;

type PromisesProps = { readonly by: Side; readonly brief: Pick<Brief, "owed" | "awaited"> };

/**
 * What one of the two said they would do, until either ticks it; nothing where there is none. First
 * as much of it as is read in the minute before a talk, then all at a press.
 */
export function Promises({ by, brief }: PromisesProps) {
  const styles = useStyles();
  const prose = useProse();
  const words = useMemoryText();
  const { talk, memory, tasks, tell } = useTalkDesk();
  const remove = useRemovePromise();
  const keep = async (known: KnownPromise, isKept: boolean): Promise<void> => {
    void memory.keep(known, isKept);
    if (by === "me" && tasks && !(await tasks.tick(known.promise, isKept)))
      tell({ text: words.tasks.notTicked });
  };
  const list = useRef<HTMLUListElement>(null);
  const [all, setAll] = useState(false);
  // What is ticked here stays where it was, so that the tick can be taken back.
  const [touched, setTouched] = useState<readonly string[]>([]);
  const since = addDays(talk.today, -inSightFor);
  const inSight = useReadable(memory.remembered).promises.filter(
    (known) => known.by === by && (known.kept === undefined || known.kept.on >= since),
  );
  if (inSight.length === 0) return null;
  const short = new Map(
    (by === "me" ? brief.owed : brief.awaited).map(({ id, text }) => [id, text]),
  );
  const shown = inSight.filter(
    ({ promise: { id } }) => all || short.has(id) || touched.includes(id),
  );
  const isCut = inSight.some(
    ({ promise: { id, text } }) => (short.get(id) ?? (touched.includes(id) ? text : "")) !== text,
  );
  return (
    <Section heading={by === "me" ? words.mine : words.theirs(talk.relation.other.firstName)}>
      {shown.length > 0 && (
        <ul className={`${prose.list} ${styles.list}`} ref={list} tabIndex={-1}>
          {shown.map((known) => {
            const { id, text } = known.promise;
            return (
              <PromiseRow
                key={id}
                known={known}
                onKeep={(isKept) => {
                  setTouched([...touched, id]);
                  void keep(known, isKept);
                }}
                onRemove={() => {
                  remove(known);
                  // What was pressed is gone; the keys go on from where it stood.
                  list.current?.focus({ preventScroll: true });
                }}
                text={all ? text : (short.get(id) ?? text)}
              />
            );
          })}
        </ul>
      )}
      {by === "me" && tasks && <TasksTrouble tasks={tasks} />}
      {isCut && !all && (
        <p className={prose.quiet}>
          <TextButton
            onPress={() => {
              setAll(true);
              // What was pressed is gone; the keys go on from the top of the list.
              list.current?.focus({ preventScroll: true });
            }}
          >
            {words.showAll(inSight.length)}
          </TextButton>
        </p>
      )}
    </Section>
  );
}
