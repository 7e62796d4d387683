import { Button } from "@fluentui/react-components";
import { Suspense, useState } from "react";
import type { Stuck } from "#app/outbox/outboxModel.ts";
import type { ProblemKind } from "#app/records/Problem.ts";
import { useOutboxText } from "../text/useOutboxText.ts";
import { RefusedButtons } from "./RefusedButtons.tsx";
import { useBar } from "./useBar.ts";
import { useFocusAfter } from "./useFocusAfter.ts";
import { lazyPart } from "../shared/lazyPart.tsx";
import { useSubject } from "./useSubject.ts";

const CompareDialog = lazyPart(async () => (await import("./CompareDialog.tsx")).CompareDialog);

export type StuckChangeProps = {
  readonly stuck: Stuck;
  /** How many others wait behind it. */
  readonly more: number;
  /** Keeps the change in its place although it is on its way again; undefined lets it go. */
  readonly onHold: (stuck: Stuck | undefined) => void;
};

/** A change that needs a decision: what it is about, why, and what can be done. */
export function StuckChange({ stuck, more, onHold }: StuckChangeProps) {
  const styles = useBar();
  const text = useOutboxText();
  const box = useFocusAfter();
  const words = useWords(stuck);
  const [comparing, setComparing] = useState(false);
  // The dialog stays, and closes in its own time, though the change it is about may be decided.
  const compare = (): void => {
    onHold(stuck);
    setComparing(true);
  };
  const endComparing = (): void => {
    setComparing(false);
    onHold(undefined);
  };
  return (
    <div className={`${styles.bar} ${styles.warning}`} ref={box}>
      <span className={styles.words}>
        {words} {more > 0 && text.stuck.more(more)}
      </span>
      <div className={styles.buttons}>
        {stuck.state.status === "clash" ? (
          <Button onClick={compare} size="small">
            {text.stuck.compare}
          </Button>
        ) : (
          <RefusedButtons onHold={onHold} stuck={stuck} />
        )}
      </div>
      {comparing && stuck.state.status === "clash" && (
        <Suspense fallback={null}>
          <CompareDialog clash={stuck.state} onClose={endComparing} stuck={stuck} />
        </Suspense>
      )}
    </div>
  );
}

function useWords({ place, record, state }: Stuck): string {
  const { stuck: words } = useOutboxText();
  const { subjectOf, nameOf } = useSubject();
  if (state.status === "clash")
    return words.clash(subjectOf({ place, record: record ?? state.theirs }));
  const subject = subjectOf({ place, ...(record && { record }) });
  const reasons: Partial<Record<ProblemKind, string>> = words.reason;
  const reason = reasons[state.kind] ?? words.reason.unexpected;
  if (record) return `${words.refused(subject)} ${reason}`;
  switch (place.kind) {
    case "own":
    case "plan":
    case "team":
      return `${words.removalRefused(subject)} ${reason}`;
    case "shown":
      return `${words.takingBackRefused(subject, nameOf(place.to))} ${reason}`;
    case "wall":
      return `${words.takingOffRefused(subject)} ${reason}`;
  }
}
