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

/** Opens the pane: it is drawn first; Outlook, the settings, the rules and the code that reads arrive side by side. */
export function openPane({ root, base, startHost, transport }: PanePage): void {
  preconnect("https://graph.microsoft.com");
  const outlook = onceItWorks(startHost);
  const settings = onceItWorks(() => readConfig(new URL("config.json", base)));
  // A failure here is met again, and told, by whoever asks for the part in earnest.
  for (const early of [outlook, settings]) early().catch(() => undefined);
  const store = openStore({
    host: async () => (await outlook()).host,
    config: settings,
    base,
    shared: sharedComputer(() => localStorage),
    transport,
  });
  const inputs = pageInputs(window);
  const rules = codePart(() => import("#app/preparation/createPreparation.ts"));
  startPane({
    root,
    theme: mediaTheme(window),
    host: outlook().then(({ host }) => host),
    preparation: rules().then(({ createPreparation }) =>
      createPreparation({
        item: async () => (await outlook()).item,
        store: deferredStore(store.open),
        inputs,
        later: pageLater,
        linkBase: async () => talkBase(await settings()),
        signIn: store.signIn,
        pause: (millis) => new Promise((resolve) => setTimeout(resolve, millis)),
      }),
    ),
    inputs,
  });
}
