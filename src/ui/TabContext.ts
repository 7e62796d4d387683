import { createContext, useContext } from "react";
import type { SharedComputer } from "#app/keeping/SharedComputer.ts";
import type { Later } from "#app/Later.ts";
import type { MyServices } from "#app/myData/MyServices.ts";
import type { Observable } from "#app/observable.ts";
import type { Pictures } from "#app/pictures/Pictures.ts";
import type { TabModel } from "#app/tabModel.ts";
import type { GoalId } from "#domain/goal/goal.ts";
import type { Host } from "#host/Host.ts";
import type { Navigation } from "./navigation/createNavigation.ts";

/** A line about what was just done, and how to take it back. */
export type Notice = {
  readonly text: string;
  readonly undo?: () => Promise<boolean>;
  /** The goal it speaks of, where a later choice about that goal makes it untrue. */
  readonly about?: GoalId;
};

/** What every screen may use. All of it is constant for the life of the page. */
export type Tab = {
  readonly model: TabModel;
  readonly host: Host;
  readonly navigation: Navigation;
  readonly notice: Observable<Notice | undefined>;
  /** Whether this computer is used by several people, so that nothing is kept on it. */
  readonly shared: SharedComputer;
  readonly locale: string;
  readonly newId: () => string;
  /** Opens a sign-in window; only from a click. */
  readonly signIn: () => Promise<void>;
  /** The pictures of the person's goals, opened when they are first asked for; absent where none are kept. */
  readonly pictures?: () => Promise<Pictures>;
  /** What the page about oneself uses beyond the records; fetched when it is first asked for. */
  readonly mine: () => Promise<MyServices>;
  /** For what is said only once it has lasted. */
  readonly wake: Later["wake"];
  /** Opens the page anew. */
  readonly restart: () => void;
};

export const TabContext = createContext<Tab | undefined>(undefined);

export function useTab(): Tab {
  const tab = useContext(TabContext);
  if (!tab) throw new Error("A screen was drawn outside the tab; startTab draws it inside.");
  return tab;
}

/** What stands beside the screens, whoever frames them: bars, notices and waiting use no more than this. */
export type Frame = Pick<Tab, "model" | "notice" | "locale" | "signIn" | "wake">;

/** For a page that is no tab and draws such parts all the same. */
export const FrameContext = createContext<Frame | undefined>(undefined);

export function useFrame(): Frame {
  const tab = useContext(TabContext);
  const frame = useContext(FrameContext) ?? tab;
  if (!frame)
    throw new Error("A screen was drawn outside the tab and outside any frame of its own.");
  return frame;
}
