import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { dayIn } from "#domain/day.ts";
import type { Host, HostTheme } from "#host/Host.ts";
import type { Inputs } from "#app/Inputs.ts";
import type { Preparation } from "#app/preparation/Preparation.ts";
import { Opening } from "./Opening.tsx";
import { dateWords } from "./dates.ts";
import { en } from "./text/en.ts";
import { WordsContext } from "./text/useText.ts";
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
  const today = dayIn(inputs.zone, inputs.now());
  const words = {
    text: en,
    dates: dateWords(localeFor(inputs.locale), inputs.zone, today, (season) => en.season[season]),
  };
  const drawn = createRoot(root);
  drawn.render(
    <StrictMode>
      <WordsContext value={words}>
        <Opening preparation={preparation} />
      </WordsContext>
    </StrictMode>,
  );
  const stopReading = startReading(preparation);
  const stopTheme = followTheme(host);
  return () => {
    stopReading();
    stopTheme();
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

function followTheme(host: PaneParts["host"]): () => void {
  let stop = (): void => undefined;
  let stopped = false;
  const follow = async (): Promise<void> => {
    const { context, onThemeChange, ready } = await host;
    if (stopped) return;
    showTheme(context.theme);
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

/** The reader's own way of writing days, as far as it is the language of the words around them. */
function localeFor(locale: string): string {
  return locale.split("-")[0] === en.language ? locale : "en-GB";
}

/** Glass has no meaning in Outlook, so it is drawn as light. */
function showTheme(theme: HostTheme): void {
  document.documentElement.dataset["theme"] = theme === "glass" ? "light" : theme;
}
