import { startTabHost } from "#host/startTabHost.ts";
import { startTab } from "#ui/startTab.tsx";
import { connect } from "#page/connect.ts";
import { deferredStore } from "#page/deferredStore.ts";
import { onceItWorks } from "#page/onceItWorks.ts";
import { pageInputs } from "#page/pageInputs.ts";
import { readConfig } from "#page/readConfig.ts";
import { localTransport } from "./localTransport.ts";

// The shipped tab, but for one thing: under plain http Graph is reached by a path of this server.
const root = document.querySelector<HTMLElement>("#root");
if (!root) throw new Error("The page has no element with the id root.");

const base = new URL("/", location.href).href;
const { host } = await startTabHost();
const connection = onceItWorks(async () =>
  connect({
    config: await readConfig(new URL("config.json", base)),
    loginHint: host.context.loginHint,
    base,
    transport: localTransport,
  }),
);
startTab({
  root,
  host,
  store: deferredStore(async () => (await connection()).openStore()),
  inputs: { ...pageInputs(window), locale: host.context.locale },
  signIn: async () => {
    await (await connection()).signIn();
  },
});
