import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import type { Inputs } from "#app/Inputs.ts";
import type { SharedComputer } from "#app/keeping/SharedComputer.ts";
import { observable } from "#app/observable.ts";
import type { Later } from "#app/Later.ts";
import type { Pictures } from "#app/pictures/Pictures.ts";
import { createTabModel, type TabModel } from "#app/tabModel.ts";
import type { Host } from "#host/Host.ts";
import type { DeviceStore } from "#store/Device.ts";
import { createNavigation } from "./navigation/createNavigation.ts";
import { followLooks } from "./navigation/followLooks.ts";
import { followReturns } from "./navigation/followReturns.ts";
import { paintRoot } from "./paintRoot.ts";
import { fetchParts } from "./shared/lazyPart.tsx";
import { TabApp } from "./TabApp.tsx";
import { en } from "./text/en.ts";
import { TabContext, type Notice, type Tab } from "./TabContext.ts";

export type TabParts = {
  /** The element to draw in. */
  readonly root: HTMLElement;
  readonly host: Host;
  readonly store: DeviceStore;
  readonly inputs: Inputs;
  readonly later: Later;
  readonly shared: SharedComputer;
  /** Opens a sign-in window; called from a click alone. */
  readonly signIn: () => Promise<void>;
  /** What the page about oneself uses beyond the records of `model`. */
  readonly mineOf: (model: TabModel) => Tab["mine"];
  /** Resolves when the page has nothing better to do. */
  readonly quiet: () => Promise<void>;
  /** Opens the page anew. */
  readonly restart: () => void;
  /** The pictures of the goals in `model`, opened when they are first asked for. */
  readonly picturesOf?: (model: TabModel) => () => Promise<Pictures>;
};

/** What nobody looks at yet is seen to once everything that is looked at is there. */
const tendMillis = 3_000;

/** Draws the tab and opens what it shows. The answer takes it down again. */
export function startTab({
  root,
  host,
  store,
  inputs,
  later,
  shared,
  signIn,
  mineOf,
  quiet,
  restart,
  picturesOf,
}: TabParts): () => void {
  const model = createTabModel(store, inputs, later);
  const { place } = host.context;
  const first = place.kind === "meeting" ? "talk-meeting" : undefined;
  const subPage = "subPage" in place ? place.subPage : first;
  const navigation = createNavigation(window, subPage);
  const pictures = picturesOf?.(model);
  const tab: Tab = {
    model,
    host,
    navigation,
    notice: observable<Notice | undefined>(undefined),
    shared,
    locale: inputs.locale,
    newId: inputs.newId,
    signIn,
    mine: mineOf(model),
    wake: later.wake,
    restart,
    ...(pictures && { pictures }),
  };
  const stopLooking = followLooks(model, navigation);
  const theme = observable(host.context.theme);
  const stopTheme = host.onThemeChange(theme.set);
  const page = root.ownerDocument.documentElement;
  page.lang = en.language;
  const stopPainting = paintRoot(page, theme);
  const drawn = createRoot(root);
  drawn.render(
    <StrictMode>
      <TabContext value={tab}>
        <TabApp theme={theme} />
      </TabContext>
    </StrictMode>,
  );
  host.ready();
  // A page on which a tab is added shows nobody's records.
  const isOpened = place.kind !== "channelSettings" && place.kind !== "meetingSettings";
  if (isOpened) void model.open();
  const stopReturns = isOpened ? followReturns(window, model, inputs.now) : undefined;
  // What cannot be fetched now is seen to at the next opening.
  const tend = async (): Promise<void> => {
    await Promise.all([fetchParts(quiet), pictures?.().then((kept) => kept.tend())]);
  };
  const callOff = isOpened
    ? later.wake(tendMillis, () => void tend().catch(() => undefined))
    : undefined;
  return () => {
    callOff?.();
    stopLooking();
    stopReturns?.();
    model.close();
    drawn.unmount();
    stopTheme();
    stopPainting();
    navigation.stop();
  };
}
