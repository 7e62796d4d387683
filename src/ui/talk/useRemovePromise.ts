import type { KnownPromise } from "#domain/talk/promises.ts";
import { useMemoryText } from "../text/useMemoryText.ts";
import { useTalkDesk } from "./TalkDesk.ts";

/** Takes a promise back, out of my To Do too where it is there; says what came of it, with one way back for both. */
export function useRemovePromise(): (known: KnownPromise) => void {
  const words = useMemoryText();
  const { memory, tasks, tell } = useTalkDesk();
  return (known) => {
    const { promise, by } = known;
    const todo = by === "me" && tasks?.sent.get().has(promise.id) ? tasks : undefined;
    const { undo } = memory.remove(promise);
    if (!todo) {
      tell({ text: words.removed, undo });
      return;
    }
    const out = todo.takeAlong(promise);
    let isUndone = false;
    const bringBack = async (): Promise<boolean> => {
      isUndone = true;
      const back = undo();
      await out;
      await todo.bringBack(known);
      return await back;
    };
    tell({ text: words.removed, undo: bringBack });
    const say = async (): Promise<void> => {
      const text = (await out) ? words.tasks.removedToo : words.tasks.notRemoved;
      if (!isUndone) tell({ text, undo: bringBack });
    };
    void say();
  };
}
