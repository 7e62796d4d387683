import { Suspense, useState } from "react";
import type { Stuck } from "#app/outbox/outboxModel.ts";
import { placeKey } from "#app/records/placeKey.ts";
import { PageBoundary } from "../PageBoundary.tsx";
import { useFrame } from "../TabContext.ts";
import { useText } from "../text/useText.ts";
import { useReadable } from "../useReadable.ts";
import { lazyPart } from "../shared/lazyPart.tsx";
import { useBar } from "./useBar.ts";

const StuckChange = lazyPart(async () => (await import("./StuckChange.tsx")).StuckChange);

/** The first of the changes that go no further until the person decides; the next one follows it. */
export function StuckBar() {
  const stuck = toDecide(useReadable(useFrame().model.outbox.stuck));
  // Kept in its place while it is tried once more, so that the focus has somewhere to be.
  const [held, setHeld] = useState<Stuck>();
  const first = (held && stuck.find((one) => keyOf(one) === keyOf(held))) ?? held ?? stuck[0];
  return (
    <output>
      {first && (
        <PageBoundary failed={<Unshown />}>
          <Suspense fallback={null}>
            <StuckChange
              key={keyOf(first)}
              more={stuck.filter((one) => keyOf(one) !== keyOf(first)).length}
              onHold={setHeld}
              stuck={first}
            />
          </Suspense>
        </PageBoundary>
      )}
    </output>
  );
}

/** What others are to be shown of a change is decided with the change itself. */
function toDecide(stuck: readonly Stuck[]): readonly Stuck[] {
  const own = new Set(stuck.filter(({ place }) => place.kind === "own").map(({ id }) => id));
  return stuck.filter(({ place, id, record }) => {
    // What was taken back and is still there for others to see is told in any case.
    const isShowing = place.kind !== "own" && record !== undefined;
    return !(isShowing && own.has(id));
  });
}

function Unshown() {
  const styles = useBar();
  const text = useText();
  return <div className={`${styles.bar} ${styles.warning}`}>{text.saving.stuckUnshown}</div>;
}

function keyOf({ place, id }: Stuck): string {
  return `${placeKey(place)} ${id}`;
}
