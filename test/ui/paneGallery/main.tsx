import type { HostTheme } from "#host/Host.ts";
import { startPane } from "#ui/pane/startPane.tsx";
import { galleryInputs, paneStates } from "./paneStates.ts";
import { stillPreparation } from "./stillPreparation.ts";

// A page to look at: index.html?state=asking&theme=dark draws one state as the pane would.
const asked = new URLSearchParams(location.search);
const state = paneStates[asked.get("state") ?? "asking"];
const element = document.querySelector<HTMLElement>("#root");
if (!state || !element)
  throw new Error(`No such state. There are: ${Object.keys(paneStates).join(", ")}.`);

const theme = (asked.get("theme") ?? "light") as HostTheme;
startPane({
  root: element,
  theme,
  host: Promise.reject(new Error("There is no host in the gallery.")),
  preparation: Promise.resolve(stillPreparation(state)),
  inputs: galleryInputs,
});
