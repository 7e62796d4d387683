import { useState } from "react";

/** The line for a new point: whether it is open, what is typed in it, and where the focus goes after. */
export type Adding = {
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
  readonly draft: string;
  readonly setDraft: (draft: string) => void;
  /** Rises each time the focus should go to the button that opens the line. */
  readonly calls: number;
  readonly callBack: () => void;
};

/**
 * Held above the screens, so that what was typed for `person` outlives a screen
 * that goes for a while: names hidden, a third person invited and taken off again.
 */
export function useAdding(person: string): Adding {
  const [open, setOpen] = useState(false);
  const [drafts, setDrafts] = useState<Readonly<Record<string, string>>>({});
  const [calls, setCalls] = useState(0);
  const callBack = () => setCalls((before) => before + 1);
  return {
    open,
    setOpen: (next) => {
      setOpen(next);
      if (!next) callBack();
    },
    draft: drafts[person] ?? "",
    setDraft: (draft) => setDrafts((before) => ({ ...before, [person]: draft })),
    calls,
    callBack,
  };
}
