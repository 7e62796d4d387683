import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import type { Host, HostTheme } from "#host/Host.ts";
import type { Inputs } from "#app/Inputs.ts";
import { observable, type Observable } from "#app/observable.ts";
import type { Preparation } from "#app/preparation/Preparation.ts";
import { holdSecondClicks } from "./holdSecondClicks.ts";
import { Opening } from "./Opening.tsx";
import { en } from "./text/en.ts";
import { Worded } from "./Worded.tsx";
import "./css/base.css";
import "./css/header.css";
import "./css/goal.css";
import "./css/talk.css";
import "./css/controls.css";
import "./css/foot.css";

export type PaneParts = {
  /** The element to draw in. */
  readonly root: HTMLElement;
  /** How to draw until the host says better. */
  readonly theme: HostTheme;
  /** The host, whenever it is there; the pane is drawn before and without it. */
  readonly host: Promise<Pick<Host, "context" | "onThemeChange" | "ready">>;
  /** The rules and use cases, which come in a part of their own so that the first paint need not wait. */
  readonly preparation: Promise<Preparation>;
  readonly inputs: Inputs;
};

/**
 * Draws the pane into `root` and begins to read the meeting, whoever frames
 * it. The returned function takes the pane down again.
 */
export function startPane({ root, theme, host, preparation, inputs }: PaneParts): () => void {
  showTheme(theme);
  document.documentElement.lang = en.language;
  const locale = observable(inputs.locale);
  const drawn = createRoot(root);
  drawn.render(
    <StrictMode>
      <Worded locale={locale} inputs={inputs}>
        <Opening preparation={preparation} />
      </Worded>
    </StrictMode>,
  );
  const stopReading = startReading(preparation);
  const stopHost = followHost(host, locale);
  const letClicksGo = holdSecondClicks(window);
  return () => {
    letClicksGo();
    stopReading();
    stopHost();
    drawn.unmount();
  };
}

function startReading(preparation: PaneParts["preparation"]): () => void {
  let stop = (): void => undefined;
  let stopped = false;
  const begin = async (): Promise<void> => {
    const { start, recheck } = await preparation;
    if (stopped) return;
    const stopFollowing = start();
    const look = () => void recheck();
    window.addEventListener("focus", look);
    stop = () => {
      window.removeEventListener("focus", look);
      stopFollowing();
    };
  };
  // The screen tells of a part that did not arrive.
  begin().catch(() => undefined);
  return () => {
    stopped = true;
    stop();
  };
}

function followHost(host: PaneParts["host"], locale: Observable<string>): () => void {
  let stop = (): void => undefined;
  let stopped = false;
  const follow = async (): Promise<void> => {
    const { context, onThemeChange, ready } = await host;
    if (stopped) return;
    showTheme(context.theme);
    locale.set(context.locale);
    stop = onThemeChange(showTheme);
    ready();
  };
  // A host that stays away also keeps the meeting from being read, and is told there.
  follow().catch(() => undefined);
  return () => {
    stopped = true;
    stop();
  };
}

/** Glass has no meaning in Outlook, so it is drawn as light. */
function showTheme(theme: HostTheme): void {
  document.documentElement.dataset["theme"] = theme === "glass" ? "light" : theme;
}
