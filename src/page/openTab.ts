import { preconnect } from "react-dom";
import type { Transport } from "#graph/middleware.ts";
import type { HostChoice } from "#host/chooseHost.ts";
import { startTab } from "#ui/startTab.tsx";
import { codePart } from "./codePart.ts";
import { deferredStore } from "./deferredStore.ts";
import { onceItWorks } from "./onceItWorks.ts";
import { openStore } from "./openStore.ts";
import { pageInputs } from "./pageInputs.ts";
import { pageLater } from "./pageLater.ts";
import { pageQuiet } from "./pageQuiet.ts";
import { readConfig } from "./readConfig.ts";
import { rememberedAccounts } from "./rememberedAccounts.ts";
import { sharedComputer } from "./sharedComputer.ts";
import { showStartProblem } from "./showStartProblem.ts";
import { talkBase } from "./talkBase.ts";

export type TabPage = {
  /** The element to draw in. */
  readonly root: HTMLElement;
  /** The address under which all the app's pages lie, with a slash at the end. */
  readonly base: string;
  readonly startHost: () => Promise<HostChoice>;
  readonly transport?: Transport;
};

/** Opens the tab: host, settings and the code that reads arrive side by side. */
export async function openTab(page: TabPage): Promise<void> {
  const { root, base, startHost, transport } = page;
  preconnect("https://graph.microsoft.com");
  const shared = sharedComputer(() => localStorage, "tab");
  const settings = onceItWorks(() => readConfig(new URL("config.json", base)));
  const starting = startHost();
  const store = openStore({
    host: async () => (await starting).host,
    config: settings,
    base,
    shared,
    transport,
  });
  const early = settings().catch((reason: unknown) => reason);
  const { host, problem } = await starting;
  const again = (): void => void openTab(page);
  if (problem) {
    // Whoever frames the page could lay it under their own and borrow a click that shares a goal.
    showStartProblem(root, problem.message, again);
    return;
  }
  // Somebody who was here before is shown what is known, and waits for no settings.
  if (!wasHere(host.context.account)) {
    const config = await early;
    if (config instanceof Error) {
      host.failed("The app's settings could not be read.");
      showStartProblem(root, config.message, again);
      return;
    }
  }
  const deferred = deferredStore(store.open);
  const pictures = codePart(() => import("./openPictures.ts"));
  startTab({
    root,
    host,
    store: deferred,
    picturesOf: (model) =>
      onceItWorks(async () =>
        (await pictures()).openPictures({
          host: host.context.name,
          model,
          store: deferred,
          signedIn: store.signedIn,
          keep: !shared.get(),
        }),
      ),
    inputs: { ...pageInputs(window), locale: host.context.locale },
    later: pageLater,
    quiet: pageQuiet,
    shared,
    signIn: store.signIn,
    mineOf: (model) =>
      codePart(async () => {
        const { openMine } = await import("./openMine.ts");
        const tabLink = async () => talkBase(await settings());
        return openMine({ model, connection: store.connection, tabLink });
      }),
    restart: () => location.reload(),
  });
}

function wasHere(account: string | undefined): boolean {
  return (
    account !== undefined && rememberedAccounts(() => localStorage).personFor(account) !== undefined
  );
}
