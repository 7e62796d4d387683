import { useEffect } from "react";
import type { Goal } from "#domain/goal/goal.ts";
import { announce, openAnnouncements } from "../order/announce.ts";
import { dragItem } from "../order/dragItem.ts";
import { placeByKey } from "../order/placeByKey.ts";
import { useTab } from "../TabContext.ts";
import { useGoalText } from "../text/useGoalText.ts";
import type { ArrangeCommand } from "./ArrangeCommand.ts";
import { PlaceDialog } from "./PlaceDialog.tsx";

type ArrangingProps = {
  readonly command: ArrangeCommand | undefined;
  /** The active goals in their order. */
  readonly goals: readonly Goal[];
  readonly onDone: () => void;
};

/** Carries out what somebody does to a goal's place: by a drag, a key, or buttons that say where. */
export function Arranging({ command, goals, onDone }: ArrangingProps) {
  const { model } = useTab();
  const text = useGoalText();
  useEffect(openAnnouncements, []);
  const from = goals.findIndex(({ id }) => id === command?.id);
  const goal = goals[from];
  const move = (to: number): void => {
    if (!goal) return;
    void model.goals.move(goal.id, to);
    announce(text.order.place(goal.title, to + 1, goals.length));
  };

  useEffect(() => {
    if (!goal || !command || command.kind === "ask") return;
    if (command.kind === "key") {
      const to = placeByKey(command.key, from, goals.length);
      if (to !== undefined) move(to);
      focusHandleOf(goal);
    } else if (mayDrag(command.down)) {
      const items = goals.map(({ id }) => cardOf(id)).filter((card) => card !== null);
      const onCancel = () => announce(text.order.cancelled(goal.title));
      if (items.length === goals.length)
        dragItem(command.down, { items, from, onDrop: move, onCancel });
    }
    onDone();
    // A command is carried out once, whatever is drawn anew meanwhile.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [command]);

  if (command?.kind !== "ask" || !goal) return null;
  return (
    <PlaceDialog
      count={goals.length}
      from={from}
      onClose={onDone}
      onMove={move}
      title={goal.title}
    />
  );
}

/** A mouse drags the whole card; a finger scrolls with it, and drags by the handle alone. */
function mayDrag({ target, pointerType, button }: PointerEvent): boolean {
  if (!(target instanceof Element) || button !== 0) return false;
  return target.closest("[data-move]") !== null || pointerType === "mouse";
}

function cardOf(id: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-goal="${CSS.escape(id)}"]`);
}

/** A card that becomes the large one is drawn anew, and its handle with it. */
function focusHandleOf({ id }: Goal): void {
  requestAnimationFrame(() => cardOf(id)?.querySelector<HTMLElement>("[data-move]")?.focus());
}
