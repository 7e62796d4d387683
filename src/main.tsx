import { startTabHost } from "#host/startTabHost.ts";
import { openTab } from "#page/openTab.ts";

const root = document.querySelector<HTMLElement>("#root");
if (!root)
  throw new Error("The tab's page has no element with the id root. Restore it in index.html.");

void openTab({ root, base: new URL("./", location.href).href, startHost: () => startTabHost() });
