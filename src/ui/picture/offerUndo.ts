import type { Observable } from "#app/observable.ts";
import type { PictureChange } from "#app/pictures/Pictures.ts";
import type { Notice } from "../TabContext.ts";

/**
 * Says what became of a picture and offers it back. Once the offer is gone, so is what it would have
 * brought back. Answers what takes the offer away.
 */
export function offerUndo(
  notice: Observable<Notice | undefined>,
  text: string,
  change: Pick<PictureChange, "undo" | "settle">,
): () => void {
  let isBack = false;
  const mine: Notice = {
    text,
    undo: async () => {
      isBack = true;
      return await change.undo();
    },
  };
  notice.set(mine);
  const stop = notice.subscribe(() => {
    if (notice.get() === mine) return;
    stop();
    // Pressing Undo takes the offer away first and then accepts it.
    queueMicrotask(() => {
      if (!isBack) change.settle();
    });
  });
  return () => {
    if (notice.get() === mine) notice.set(undefined);
  };
}
