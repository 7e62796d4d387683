import { useEffect, useMemo, useRef } from "react";
import type { Preparation } from "#app/preparation/Preparation.ts";
import type { GroupState, PairState } from "#app/preparation/PreparationState.ts";
import { createReaders } from "#app/preparation/readers/createReaders.ts";
import { useReadable } from "../../useReadable.ts";
import { enReaders as words } from "../text/enReaders.ts";

export type WhoReadsProps = {
  readonly state: PairState | GroupState;
  readonly preparation: Preparation;
};

/** Below the text that would be written: who is invited, when it is mailed, and what marking it private does not do. */
export function WhoReads({ state, preparation }: WhoReadsProps) {
  const readers = useMemo(() => createReaders(preparation.parts), [preparation]);
  const { saved, sensitivity } = useReadable(readers.marks);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The form may be saved or marked while the pane stands beside it.
    const look = () => void readers.look();
    look();
    window.addEventListener("focus", look);
    return () => window.removeEventListener("focus", look);
  }, [readers]);
  const { shape } = state.occasion;
  const { task } = state;
  const names = readers.names();
  const makePrivate = async (): Promise<void> => {
    if (task.status === "busy") return;
    // What was pressed is gone; the keys go on from where it stood.
    if (await readers.makePrivate()) place.current?.focus({ preventScroll: true });
  };
  return (
    <div className="stack" ref={place} tabIndex={-1}>
      {names.length === 0 ? null : (
        <p className="meta" dir="auto">
          {words.invited}: {names.join(", ")}
        </p>
      )}
      {/* One meeting of a series says it where it is chosen. */}
      {shape === "occurrence" ? null : (
        <p className="meta">{words.mail[mailOf(saved, shape === "series")]}</p>
      )}
      {sensitivity === "private" ? <p className="meta">{words.isPrivate}</p> : null}
      {sensitivity === "normal" && shape !== "occurrence" ? (
        <>
          <p className="meta">{words.privateNote}</p>
          <div className="buttons">
            <button
              type="button"
              className="button small"
              aria-disabled={task.status === "busy"}
              onClick={() => void makePrivate()}
            >
              {words.makePrivate}
            </button>
          </div>
        </>
      ) : null}
    </div>
  );
}

function mailOf(saved: boolean | undefined, isSeries: boolean): keyof typeof words.mail {
  if (saved === undefined) return "unknown";
  if (!saved) return "draft";
  return isSeries ? "series" : "saved";
}
