import { preconnect } from "react-dom";
import { mediaTheme } from "#host/mediaTheme.ts";
import { startOutlookHost } from "#host/outlook/startOutlookHost.ts";
import { startPane } from "#ui/pane/startPane.tsx";
import { codePart } from "#page/codePart.ts";
import { deferredStore } from "#page/deferredStore.ts";
import { onceItWorks } from "#page/onceItWorks.ts";
import { pageInputs } from "#page/pageInputs.ts";
import { readConfig } from "#page/readConfig.ts";
import { renewOfficeScript } from "./renewOfficeScript.ts";
import { talkBase } from "#page/talkBase.ts";

const root = document.querySelector<HTMLElement>("#root");
if (!root)
  throw new Error("The pane's page has no element with the id root. Restore it in index.html.");

const base = new URL("../../", location.href).href;

// The pane is drawn first; Outlook, the settings, the rules and the code that signs in arrive side by side.
preconnect("https://graph.microsoft.com");
const outlook = onceItWorks(() => {
  renewOfficeScript(document);
  return startOutlookHost();
});
const settings = onceItWorks(() => readConfig(new URL("config.json", base)));
const code = codePart(() => import("#page/connect.ts"));
const connection = onceItWorks(async () => {
  const [{ connect }, config, { host }] = await Promise.all([code(), settings(), outlook()]);
  return connect({ config, loginHint: host.context.loginHint, base });
});

// A failure here is met again, and told, by whoever asks for the part in earnest.
for (const early of [outlook, settings, code]) early().catch(() => undefined);

const inputs = pageInputs(window);
const rules = codePart(() => import("#app/preparation/createPreparation.ts"));
const preparation = rules().then(({ createPreparation }) =>
  createPreparation({
    item: async () => (await outlook()).item,
    store: deferredStore(async () => (await connection()).openStore()),
    inputs,
    linkBase: async () => talkBase(await settings()),
    signIn: async () => (await connection()).signIn(),
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
