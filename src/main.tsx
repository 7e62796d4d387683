import { preconnect } from "react-dom";
import { startTabHost } from "#host/startTabHost.ts";
import { startTab } from "#ui/startTab.tsx";
import { deferredStore } from "../addin/taskpane/deferredStore.ts";
import { onceItWorks } from "../addin/taskpane/onceItWorks.ts";
import { pageInputs } from "../addin/taskpane/pageInputs.ts";
import { readConfig } from "../addin/taskpane/readConfig.ts";
import { showStartProblem } from "./showStartProblem.ts";

const root = document.querySelector<HTMLElement>("#root");
if (!root)
  throw new Error("The tab's page has no element with the id root. Restore it in index.html.");

// Host, settings and the code that signs in arrive side by side; only the last may come after the first paint.
preconnect("https://graph.microsoft.com");
const code = onceItWorks(() => import("../addin/taskpane/connect.ts"));
const page = new URL("addin/taskpane/index.html", location.href).href;

async function start(place: HTMLElement): Promise<void> {
  const settings = readConfig(new URL("config.json", location.href));
  const [{ host }, config] = await Promise.all([
    startTabHost(),
    settings.catch((problem: unknown) => problem),
  ]);
  if (config instanceof Error) {
    host.failed("The app's settings could not be read.");
    showStartProblem(place, config.message, () => void start(place));
    return;
  }
  const connection = onceItWorks(async () =>
    (await code()).connect(await settings, host.context.loginHint, page),
  );
  startTab({
    root: place,
    host,
    store: deferredStore(async () => (await connection()).openStore()),
    inputs: { ...pageInputs(window), locale: host.context.locale },
    signIn: async () => {
      await (await connection()).signIn();
    },
  });
}

void start(root);
