import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import type { Inputs } from "#app/Inputs.ts";
import { observable } from "#app/observable.ts";
import { createTabModel } from "#app/tabModel.ts";
import type { Host } from "#host/Host.ts";
import type { Store } from "#store/Store.ts";
import { createNavigation } from "./navigation/createNavigation.ts";
import { TabApp } from "./TabApp.tsx";
import { en } from "./text/en.ts";
import { TabContext, type Notice, type Tab } from "./TabContext.ts";

export type TabParts = {
  /** The element to draw in. */
  readonly root: HTMLElement;
  readonly host: Host;
  readonly store: Store;
  readonly inputs: Inputs;
  /** Opens a sign-in window; called from a click alone. */
  readonly signIn: () => Promise<void>;
};

/** Draws the tab and opens what it shows. The answer takes it down again. */
export function startTab({ root, host, store, inputs, signIn }: TabParts): () => void {
  const model = createTabModel(store, inputs);
  const { place } = host.context;
  const navigation = createNavigation(window, "subPage" in place ? place.subPage : undefined);
  const tab: Tab = {
    model,
    host,
    navigation,
    notice: observable<Notice | undefined>(undefined),
    drafts: new Map(),
    locale: inputs.locale,
    newId: inputs.newId,
    signIn,
  };
  const theme = observable(host.context.theme);
  const stopTheme = host.onThemeChange(theme.set);
  root.ownerDocument.documentElement.lang = en.language;
  const drawn = createRoot(root);
  drawn.render(
    <StrictMode>
      <TabContext value={tab}>
        <TabApp theme={theme} />
      </TabContext>
    </StrictMode>,
  );
  host.ready();
  // The settings page of a channel shows nobody's records.
  if (place.kind !== "channelSettings") void model.open();
  return () => {
    drawn.unmount();
    stopTheme();
    navigation.stop();
  };
}
