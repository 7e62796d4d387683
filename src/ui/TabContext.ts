import { createContext, useContext } from "react";
import type { Observable } from "#app/observable.ts";
import type { TabModel } from "#app/tabModel.ts";
import type { Host } from "#host/Host.ts";
import type { Navigation } from "./navigation/createNavigation.ts";

/** A line about what was just done, and how to take it back. */
export type Notice = { readonly text: string; readonly undo?: () => Promise<boolean> };

/** What every screen may use. All of it is constant for the life of the page. */
export type Tab = {
  readonly model: TabModel;
  readonly host: Host;
  readonly navigation: Navigation;
  readonly notice: Observable<Notice | undefined>;
  /** What is typed and not yet sent, by a name of each form's own. */
  readonly drafts: Map<string, unknown>;
  readonly locale: string;
  readonly newId: () => string;
  /** Opens a sign-in window; only from a click. */
  readonly signIn: () => Promise<void>;
};

export const TabContext = createContext<Tab | undefined>(undefined);

export function useTab(): Tab {
  const tab = useContext(TabContext);
  if (!tab) throw new Error("A screen was drawn outside the tab; startTab draws it inside.");
  return tab;
}
