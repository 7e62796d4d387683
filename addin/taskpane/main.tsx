import { startOutlookHost } from "#host/outlook/startOutlookHost.ts";
import { openPane } from "#page/openPane.ts";
import { renewOfficeScript } from "./renewOfficeScript.ts";

const root = document.querySelector<HTMLElement>("#root");
if (!root)
  throw new Error("The pane's page has no element with the id root. Restore it in index.html.");

openPane({
  root,
  base: new URL("../../", location.href).href,
  startHost: () => {
    renewOfficeScript(document);
    return startOutlookHost();
  },
});
