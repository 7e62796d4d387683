import { createPreparation } from "#app/preparation/createPreparation.ts";
import { mediaTheme } from "#host/mediaTheme.ts";
import { connectToShell } from "#sandbox/hosts/outlook/portClient.ts";
import { startPane } from "#ui/pane/startPane.tsx";
import { connect } from "#page/connect.ts";
import { deferredStore } from "#page/deferredStore.ts";
import { onceItWorks } from "#page/onceItWorks.ts";
import { pageInputs } from "#page/pageInputs.ts";
import { readConfig } from "#page/readConfig.ts";
import { talkBase } from "#page/talkBase.ts";
import { localTransport } from "./localTransport.ts";
import { offerBridge } from "./portBridge.ts";
import { portHost } from "./portHost.ts";
import { portMeeting } from "./portMeeting.ts";

// The shipped pane, but for two things: Office.js insists on https, so the shell is reached by its
// plain port, and Graph by a path of this server.
const root = document.querySelector<HTMLElement>("#root");
if (!root) throw new Error("The page has no element with the id root.");

const base = new URL("/", location.href).href;
const port = connectToShell(window, location.origin);
const shell = onceItWorks(async () => {
  const start = await port.call("start", null);
  offerBridge(window, port);
  return { host: portHost(port, start), item: portMeeting(port, start) };
});
const settings = onceItWorks(() => readConfig(new URL("config.json", base)));
const connection = onceItWorks(async () => {
  const { host } = await shell();
  return connect({
    config: await settings(),
    loginHint: host.context.loginHint,
    base,
    transport: localTransport,
  });
});
const inputs = pageInputs(window);

startPane({
  root,
  theme: mediaTheme(window),
  host: shell().then(({ host }) => host),
  preparation: Promise.resolve(
    createPreparation({
      item: async () => (await shell()).item,
      store: deferredStore(async () => (await connection()).openStore()),
      inputs,
      linkBase: async () => talkBase(await settings()),
      signIn: async () => (await connection()).signIn(),
      pause: (millis) => new Promise((done) => setTimeout(done, millis)),
    }),
  ),
  inputs,
});
