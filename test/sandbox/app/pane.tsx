import { connectToShell } from "#sandbox/hosts/outlook/portClient.ts";
import { openPane } from "#page/openPane.ts";
import { localTransport } from "./localTransport.ts";
import { offerBridge } from "./portBridge.ts";
import { portHost } from "./portHost.ts";
import { portMeeting } from "./portMeeting.ts";

// The shipped pane, but for two things: Office.js insists on https, so the shell is reached by its
// plain port, and Graph by a path of this server.
const root = document.querySelector<HTMLElement>("#root");
if (!root) throw new Error("The page has no element with the id root.");

const port = connectToShell(window, location.origin);

openPane({
  root,
  base: new URL("/", location.href).href,
  startHost: async () => {
    const start = await port.call("start", null);
    offerBridge(window, port);
    const item = portMeeting(port, start);
    return { host: portHost(port, start), ...(item && { item }) };
  },
  transport: localTransport,
});
