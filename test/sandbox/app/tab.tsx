import { startTabHost } from "#host/startTabHost.ts";
import { openTab } from "#page/openTab.ts";
import { localTransport } from "./localTransport.ts";

// The shipped tab, but for one thing: under plain http Graph is reached by a path of this server.
const root = document.querySelector<HTMLElement>("#root");
if (!root) throw new Error("The page has no element with the id root.");

void openTab({
  root,
  base: new URL("/", location.href).href,
  startHost: () => startTabHost(),
  transport: localTransport,
});
