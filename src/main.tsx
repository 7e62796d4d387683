import { preconnect } from "react-dom";
import { startTabHost } from "#host/startTabHost.ts";
import { startTab } from "#ui/startTab.tsx";
import { codePart } from "#page/codePart.ts";
import { deferredStore } from "#page/deferredStore.ts";
import { onceItWorks } from "#page/onceItWorks.ts";
import { pageInputs } from "#page/pageInputs.ts";
import { readConfig } from "#page/readConfig.ts";
import { showStartProblem } from "#page/showStartProblem.ts";

const root = document.querySelector<HTMLElement>("#root");
if (!root)
  throw new Error("The tab's page has no element with the id root. Restore it in index.html.");

// Host, settings and the code that signs in arrive side by side; only the last may come after the first paint.
preconnect("https://graph.microsoft.com");
const code = codePart(() => import("#page/connect.ts"));
const base = new URL("./", location.href).href;

async function start(place: HTMLElement): Promise<void> {
  const settings = readConfig(new URL("config.json", base));
  const [{ host, problem }, config] = await Promise.all([
    startTabHost(),
    settings.catch((reason: unknown) => reason),
  ]);
  if (problem) {
    // Whoever frames the page could lay it under their own and borrow a click that shares a goal.
    showStartProblem(place, problem.message, () => void start(place));
    return;
  }
  if (config instanceof Error) {
    host.failed("The app's settings could not be read.");
    showStartProblem(place, config.message, () => void start(place));
    return;
  }
  const connection = onceItWorks(async () =>
    (await code()).connect({
      config: await settings,
      loginHint: host.context.loginHint,
      base,
    }),
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
