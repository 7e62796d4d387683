import { button, el } from "../shared/dom.ts";
import { openOverlay } from "../shared/overlay.ts";
import { appFrame } from "./appFrame.ts";
import { contentWindow } from "./dialogWindows.ts";
import type { FrameWindows } from "./FrameWindows.ts";
import { pressSave, type SettingsHost, type TabSettings } from "./settings.ts";

/** Where a team's tab settings are kept by the shell, as Teams keeps them in the team. */
export type TabStore = {
  readonly read: () => TabSettings | undefined;
  readonly write: (settings: TabSettings | undefined) => void;
};

export type SettingsDialog = {
  readonly host: SettingsHost;
  readonly open: (url: string) => void;
};

/** The page on which a person sets up a channel's tab: Save wakes when the app says it may. */
export function settingsDialog(
  windows: FrameWindows,
  store: TabStore,
  done: () => void,
): SettingsDialog {
  let proposed: TabSettings | undefined;
  let close = (): void => {};
  const save = el("button", { type: "button", class: "primary", disabled: "" }, "Save");
  const problem = el("p", { role: "alert" });

  return {
    host: {
      current: store.read,
      validity: (valid) => {
        save.disabled = !valid;
      },
      proposed: (settings) => {
        proposed = settings;
      },
      saved: () => {
        if (proposed === undefined) {
          problem.textContent = "The app reported success without saying what to show.";
          return;
        }
        store.write(proposed);
        close();
        done();
      },
      saveFailed: (reason) => {
        problem.textContent = `The tab was not saved: ${reason}`;
      },
    },
    open: (url) => {
      const iframe = appFrame(url, "Tab settings");
      const overlay = openOverlay("Add a tab", () => windows.remove(frame));
      overlay.body.append(
        iframe,
        problem,
        el(
          "div",
          { class: "overlay-actions" },
          save,
          button("Cancel", () => close()),
        ),
      );
      const frame = windows.add(contentWindow(iframe), url, "settings");
      close = () => {
        windows.remove(frame);
        overlay.close();
      };
      save.addEventListener("click", () => pressSave(frame));
    },
  };
}

export function tabStore(key: string): TabStore {
  return {
    read: () => {
      const text = localStorage.getItem(key);
      if (text === null) return undefined;
      const settings: TabSettings = JSON.parse(text);
      return settings;
    },
    write: (settings) => {
      if (settings === undefined) localStorage.removeItem(key);
      else localStorage.setItem(key, JSON.stringify(settings));
    },
  };
}
