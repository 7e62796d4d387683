import { useState } from "react";
import {
  clearNotes,
  keepNotes,
  readNotes,
  type SessionNotes,
} from "#app/goalSession/sessionNotes.ts";
import { useTab } from "../TabContext.ts";

/** What this person writes before it is a goal; it outlives the page and a reload. */
export function useNotes() {
  const { drafts } = useTab().model;
  const [notes, setNotes] = useState(() => readNotes(drafts));
  return {
    notes,
    change: (part: Partial<SessionNotes>): void => {
      const next = { ...readNotes(drafts), ...part };
      keepNotes(drafts, next);
      setNotes(next);
    },
    clear: (): void => {
      clearNotes(drafts);
      setNotes({ ideas: [] });
    },
  };
}

export type Notes = ReturnType<typeof useNotes>;
