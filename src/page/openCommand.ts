import type { Transport } from "#graph/middleware.ts";
import { toggleQuestions } from "#app/command/toggleQuestions.ts";
import type { NoticeDoor } from "#host/outlook/NoticeDoor.ts";
import { showNotice } from "#host/outlook/notices.ts";
import { officeCalls } from "#host/outlook/officeCalls.ts";
import type { OutlookStart } from "#host/outlook/startOutlookHost.ts";
import { commandNotices } from "#ui/pane/text/noticeText.ts";
import { deferredStore } from "./deferredStore.ts";
import { onceItWorks } from "./onceItWorks.ts";
import { openStore } from "./openStore.ts";
import { pageInputs } from "./pageInputs.ts";
import { readConfig } from "./readConfig.ts";
import { sharedComputer } from "./sharedComputer.ts";
import { talkBase } from "./talkBase.ts";

export type CommandPage = {
  /** The address under which all the app's pages lie, with a slash at the end. */
  readonly base: string;
  readonly startHost: () => Promise<OutlookStart>;
  /** Office.js, which is there by the time that Outlook runs anything. */
  readonly office: () => NoticeDoor;
  readonly transport?: Transport;
};

const noticeKey = "beyondTargetCommand";
const callMillis = 10_000;

/** The ribbon's button that needs no pane: what Outlook runs when it is pressed. It never opens a window. */
export function openCommand({
  base,
  startHost,
  office,
  transport,
}: CommandPage): () => Promise<void> {
  const outlook = onceItWorks(startHost);
  const settings = onceItWorks(() => readConfig(new URL("config.json", base)));
  // Outlook runs nothing before the page has met it; a failure is met again by the command itself.
  for (const early of [outlook, settings]) early().catch(() => undefined);
  const store = openStore({
    host: async () => (await outlook()).host,
    config: settings,
    base,
    shared: sharedComputer(() => localStorage, "pane"),
    transport,
    // A page that opened anew could not say that the command is done.
    restart: () => undefined,
  });
  return async () => {
    const outcome = await toggleQuestions({
      item: async () => (await outlook()).item,
      store: deferredStore(store.open),
      inputs: pageInputs(window),
      linkBase: async () => talkBase(await settings()),
      pause: (millis) => new Promise((resolve) => setTimeout(resolve, millis)),
    });
    await showNotice(office(), noticeKey, commandNotices[outcome], officeCalls(callMillis));
  };
}
