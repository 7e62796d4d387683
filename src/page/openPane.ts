import { preconnect } from "react-dom";
import type { Transport } from "#graph/middleware.ts";
import { mediaTheme } from "#host/mediaTheme.ts";
import type { OutlookStart } from "#host/outlook/startOutlookHost.ts";
import { startPane } from "#ui/pane/startPane.tsx";
import { codePart } from "./codePart.ts";
import { deferredStore } from "./deferredStore.ts";
import { onceItWorks } from "./onceItWorks.ts";
import { openStore } from "./openStore.ts";
import { pageInputs } from "./pageInputs.ts";
import { pageLater } from "./pageLater.ts";
import { readConfig } from "./readConfig.ts";
import { sharedComputer } from "./sharedComputer.ts";
import { talkBase } from "./talkBase.ts";

export type PanePage = {
  /** The element to draw in. */
  readonly root: HTMLElement;
  /** The address under which all the app's pages lie, with a slash at the end. */
  readonly base: string;
  readonly startHost: () => Promise<OutlookStart>;
  readonly transport?: Transport;
};

/** Until then the pane has the network and the processor to itself. */
const settledMillis = 2_000;

/** Opens the pane: it is drawn first; Outlook, the settings, the rules and the code that reads arrive side by side. */
export function openPane({ root, base, startHost, transport }: PanePage): void {
  preconnect("https://graph.microsoft.com");
  const outlook = onceItWorks(startHost);
  const config = onceItWorks(() => readConfig(new URL("config.json", base)));
  // A failure here is met again, and told, by whoever asks for the part in earnest.
  for (const early of [outlook, config]) early().catch(() => undefined);
  const shared = sharedComputer(() => localStorage, "pane");
  const opening = openStore({
    host: async () => (await outlook()).host,
    config,
    base,
    shared,
    transport,
  });
  const store = deferredStore(opening.open);
  const inputs = pageInputs(window);
  // The tab's code for one's own calendar, so that it is the same part in both.
  const mineCode = codePart(() => import("./openMine.ts"));
  const rules = codePart(async () => (await import("./paneRules.ts")).paneRules);
  const preparation = rules().then(({ createPreparation }) =>
    createPreparation({
      item: async () => (await outlook()).item,
      store,
      inputs,
      later: pageLater,
      linkBase: async () => talkBase(await config()),
      invites: async () => (await mineCode()).openInvites(opening),
      computer: { shared, restart: () => location.reload() },
      signIn: opening.signIn,
      pause: (millis) => new Promise((resolve) => setTimeout(resolve, millis)),
    }),
  );
  startPane({
    root,
    theme: mediaTheme(window),
    host: outlook().then(({ host }) => host),
    preparation,
    inputs,
  });
  // Nothing on the screen waits for what Outlook's events are to know.
  const keep = async (): Promise<void> => {
    const { keepForEvents } = await rules();
    const [{ state }, { settings }] = await Promise.all([preparation, outlook()]);
    if (settings) keepForEvents({ state, settings, store, inputs, shared: shared.get });
  };
  pageLater.wake(settledMillis, () => void keep().catch(() => undefined));
}
