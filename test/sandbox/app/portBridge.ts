import type { PortClient } from "#sandbox/hosts/outlook/portClient.ts";

/**
 * Gives MSAL the bridge that Office.js would: its texts go to the shell by the port.
 * MSAL looks for it once, so this comes before the first token is asked for.
 */
export function offerBridge(view: Window, port: PortClient): void {
  const listeners = new Set<(text: string) => void>();
  Reflect.set(view, "nestedAppAuthBridge", {
    addEventListener: (_name: "message", listener: (text: string) => void) =>
      listeners.add(listener),
    removeEventListener: (_name: "message", listener: (text: string) => void) =>
      listeners.delete(listener),
    postMessage: (text: string) => {
      port.call("nestedAppAuth", { text }).then(
        (answer) => listeners.forEach((listener) => listener(answer.text)),
        // No answer is what a silent host gives too; MSAL's caller has a time limit for that.
        () => undefined,
      );
    },
  });
}
