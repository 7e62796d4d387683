import { useReducer, useState } from "react";
import type { PointDraft } from "#app/preparation/Preparation.ts";

/** The line for a new point: whether it is open, what is typed in it, and where the focus goes after. */
export type Adding = {
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
  /** True when the person opened it just now, and not words they left in it. */
  readonly asked: boolean;
  readonly draft: string;
  readonly setDraft: (draft: string) => void;
  /** Rises each time the focus should go to the button that opens the line. */
  readonly calls: number;
  readonly callBack: () => void;
};

/**
 * Held above the screens, so that what was typed for `person` outlives a screen that goes for a while:
 * names hidden, a third person invited and taken off again. Words left from before open the line.
 */
export function useAdding(person: string, kept: PointDraft): Adding {
  const [opened, setOpened] = useState<Readonly<Record<string, boolean>>>({});
  const [, drawAnew] = useReducer((count: number) => count + 1, 0);
  const [calls, setCalls] = useState(0);
  const callBack = () => setCalls((before) => before + 1);
  // Asked each time: the same line is typed in where the whole talk is open.
  const draft = kept.get(person);
  return {
    open: opened[person] ?? draft !== "",
    setOpen: (next) => {
      setOpened((before) => ({ ...before, [person]: next }));
      if (!next) callBack();
    },
    asked: opened[person] === true,
    draft,
    setDraft: (next) => {
      kept.set(person, next);
      drawAnew();
    },
    calls,
    callBack,
  };
}
