import { useCallback, useEffect, useRef, useState, type RefObject } from "react";
import type { PreparationState } from "#app/preparation/PreparationState.ts";

/** Where the person goes in the talk: to all of it, or straight to closing it. */
export type TalkAim = "whole" | "closing";

export type OpenTalk = (aim: TalkAim) => void;

export type WholeTalkWay = {
  readonly open: boolean;
  /** What was just pressed; undefined once the talk is drawn, so that nothing is begun twice. */
  readonly aim: TalkAim | undefined;
  readonly arrived: () => void;
  readonly begin: OpenTalk;
  readonly close: () => void;
  /** What is drawn while the talk is not open. */
  readonly pane: RefObject<HTMLDivElement | null>;
};

/**
 * Whether the talk with the person of this meeting is open in the pane. Leaving it gives the focus back to
 * what opened it. Where somebody else is invited meanwhile it is left, and does not come back by itself:
 * whoever types in the invite keeps the focus.
 */
export function useWholeTalk(state: PreparationState): WholeTalkWay {
  const other =
    state.status === "pair" && state.talkPage !== undefined ? state.other.id : undefined;
  const [opened, setOpened] = useState<{ readonly other: string; readonly aim?: TalkAim }>();
  if (opened && opened.other !== other) setOpened(undefined);
  const open = opened !== undefined && opened.other === other;
  const pane = useRef<HTMLDivElement>(null);
  const pressed = useRef<TalkAim>("whole");
  const left = useRef(false);
  useEffect(() => {
    if (open || !left.current) return;
    left.current = false;
    const way = (aim: TalkAim) => pane.current?.querySelector<HTMLElement>(`[data-talk="${aim}"]`);
    // A talk that was closed asks for it no more.
    (way(pressed.current) ?? way("whole"))?.focus();
  }, [open]);
  const arrived = useCallback(() => setOpened((now) => now && { other: now.other }), []);
  return {
    open,
    aim: opened?.aim,
    arrived,
    begin: (aim) => {
      pressed.current = aim;
      if (other !== undefined) setOpened({ other, aim });
    },
    close: () => {
      left.current = true;
      setOpened(undefined);
    },
    pane,
  };
}
