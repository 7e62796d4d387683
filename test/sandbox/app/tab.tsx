import { startTabHost } from "#host/startTabHost.ts";
import { startTab } from "#ui/startTab.tsx";
import { connect } from "../../../addin/taskpane/connect.ts";
import { deferredStore } from "../../../addin/taskpane/deferredStore.ts";
import { onceItWorks } from "../../../addin/taskpane/onceItWorks.ts";
import { pageInputs } from "../../../addin/taskpane/pageInputs.ts";
import { readConfig } from "../../../addin/taskpane/readConfig.ts";
import { localTransport } from "./localTransport.ts";

// The shipped tab, but for one thing: under plain http Graph is reached by a path of this server.
const root = document.querySelector<HTMLElement>("#root");
if (!root) throw new Error("The page has no element with the id root.");

const page = new URL("/addin/taskpane/index.html", location.href);
const { host } = await startTabHost();
const connection = onceItWorks(async () =>
  connect(
    await readConfig(new URL("/config.json", page)),
    host.context.loginHint,
    page.href,
    localTransport,
  ),
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
