import { createContext, useContext, type ReactNode } from "react";
import type { Drafts } from "#app/drafts/drafts.ts";
import type { Inputs } from "#app/Inputs.ts";
import type { Removal } from "#app/records/Removal.ts";
import type { Talk } from "#app/talks/Talk.ts";
import type { PromiseTasks } from "#app/talks/promiseTasks.ts";
import type { TalkMemory } from "#app/talks/talkMemory.ts";
import type { Day } from "#domain/day.ts";
import type { GoalId } from "#domain/goal/goal.ts";
import type { TalkingPoint } from "#domain/sharing/shown.ts";

/**
 * All that the talk page is given by whoever frames it: tab, pane or the side panel of a meeting.
 * What a frame has no place for is left out, and the page goes without it.
 */
export type TalkDesk = {
  readonly talk: Talk;
  /** The day of the next talk, where it is known. */
  readonly day: Day | undefined;
  readonly memory: TalkMemory;
  /** Whether the page opens with the closing of the talk that waits for it. */
  readonly closesFirst?: boolean;
  readonly points: {
    /** Adds a point, which the other sees at once. */
    readonly add: (text: string) => void;
    readonly change: (point: TalkingPoint, text: string) => void;
    readonly remove: (point: TalkingPoint) => Removal;
  };
  readonly comingUp: {
    /** Leaves a goal of mine out this time. */
    readonly leaveOut: (goal: GoalId) => void;
    readonly bringBack: (goal: GoalId) => void;
    /** Writes an update on a goal of mine, for all who see it. */
    readonly update: (goal: GoalId, text: string) => void;
    /** How far taking it from the other's sight has got; nothing where that is not known. */
    readonly howFar?: (goal: GoalId) => ReactNode;
    /** Opens the goal's own page. */
    readonly open?: (goal: GoalId) => void;
  };
  /** My promises in my own tasks; undefined where these cannot be reached. */
  readonly tasks?: PromiseTasks;
  /** Reads anew what could not be read. */
  readonly lookAgain: () => void;
  /** Says what was done and how to take it back. */
  readonly tell: (done: { readonly text: string; readonly undo?: Removal["undo"] }) => void;
  readonly drafts: Drafts;
  readonly inputs: Pick<Inputs, "newId" | "zone">;
  readonly locale: string;
};

export const TalkDeskContext = createContext<TalkDesk | undefined>(undefined);

/** For the parts of the talk page alone. */
export function useTalkDesk(): TalkDesk {
  const desk = useContext(TalkDeskContext);
  if (!desk) throw new Error("A part of the talk page was drawn without its desk; see TalkView.");
  return desk;
}
