import { button, el } from "./dom.ts";
import { openOverlay } from "./overlay.ts";

/** Asks the person whether the app may have these scopes, as the host's broker would. */
export function askConsent(appName: string, scopes: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const overlay = openOverlay("Permissions requested", () => resolve(false));
    const decide = (accepted: boolean) => (): void => {
      overlay.close();
      resolve(accepted);
    };
    overlay.body.append(
      el("p", {}, `${appName} would like to:`),
      el("ul", {}, ...scopes.map((scope) => el("li", {}, scope))),
      el(
        "div",
        { class: "overlay-actions" },
        button("Accept", decide(true), { class: "primary" }),
        button("Cancel", decide(false)),
      ),
    );
  });
}
