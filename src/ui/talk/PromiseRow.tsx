import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import { useEffect, useRef, useState } from "react";
import type { Day } from "#domain/day.ts";
import type { KnownPromise } from "#domain/talk/promises.ts";
import { useProse } from "../shared/useProse.ts";
import { formatNearDay } from "../text/formatDay.ts";
import { useMemoryText } from "../text/useMemoryText.ts";
import { InTasks } from "./InTasks.tsx";
import { MyPromiseForm, promiseEdit } from "./MyPromiseForm.tsx";
import { useTalkDesk } from "./TalkDesk.ts";

const useStyles = makeStyles({
  promise: { display: "flex", alignItems: "flex-start", columnGap: "4px" },
  tick: { flexGrow: 1, minWidth: 0 },
  words: { display: "block", overflowWrap: "anywhere", color: tokens.colorNeutralForeground1 },
  meta: { display: "block" },
  quiet: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

type PromiseRowProps = {
  readonly known: KnownPromise;
  /** Its words, or as many of them as there is room for. */
  readonly text: string;
  readonly onKeep: (isKept: boolean) => void;
  readonly onRemove: () => void;
};

/** One promise with its tick; one of mine can be put better and taken back. */
export function PromiseRow({ known, text, onKeep, onRemove }: PromiseRowProps) {
  const styles = useStyles();
  const prose = useProse();
  const words = useMemoryText();
  const { talk, drafts, tasks, locale } = useTalkDesk();
  const { promise, kept, by } = known;
  const name = talk.relation.other.firstName;
  // Words half changed are found again as they were left.
  const [editing, setEditing] = useState(() => drafts.get(promiseEdit(promise)) !== undefined);
  const place = useRef<HTMLLIElement>(null);
  const pressed = useRef(false);
  useEffect(() => {
    if (!editing && pressed.current) place.current?.querySelector("input")?.focus();
  }, [editing]);
  const near = (day: Day): string => formatNearDay(day, locale);
  const meta = kept
    ? kept.saidBy === "me"
      ? words.keptByMe(near(kept.on))
      : words.keptByOther(name, near(kept.on))
    : [
        ...(promise.what === "nextStep"
          ? [by === "me" ? words.myOwnStep : words.ownStep(name)]
          : []),
        promise.due ? words.due(near(promise.due)) : words.since(near(promise.madeOn)),
      ].join(" · ");
  if (editing)
    return (
      <li className={styles.promise} ref={place}>
        <MyPromiseForm
          end={() => {
            pressed.current = true;
            setEditing(false);
          }}
          promise={promise}
        />
      </li>
    );
  return (
    <li className={styles.promise} ref={place}>
      <div className={styles.tick}>
        <Checkbox
          checked={kept !== undefined}
          // The other's word is theirs to take back.
          disabled={kept?.saidBy === "other"}
          label={
            <>
              <bdi className={styles.words}>{text}</bdi>
              <span className={`${prose.quiet} ${styles.meta}`}>{meta}</span>
            </>
          }
          onChange={(_, { checked }) => onKeep(checked === true)}
        />
        {by === "me" && tasks && (
          <InTasks open={kept === undefined} promise={promise} tasks={tasks} />
        )}
      </div>
      {by === "me" && (
        <>
          {!kept && (
            <Button
              appearance="subtle"
              aria-label={words.edit(promise.text)}
              className={styles.quiet}
              icon={<EditRegular />}
              onClick={() => setEditing(true)}
              size="small"
            />
          )}
          <Button
            appearance="subtle"
            aria-label={words.remove(promise.text)}
            className={styles.quiet}
            icon={<DismissRegular />}
            onClick={onRemove}
            size="small"
          />
        </>
      )}
    </li>
  );
}
