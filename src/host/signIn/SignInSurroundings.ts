import type { MsalFactory } from "./MsalClient.ts";

/** What the sign-in depends on around it. */
export type SignInSurroundings = {
  readonly loadMsal: () => Promise<MsalFactory>;
  /** Whether the host offers its bridge; asked once, when the first token is. */
  readonly bridged: () => boolean;
  readonly framed: boolean;
};

/** The page this runs in. */
export function thisPage(): SignInSurroundings {
  return {
    loadMsal: async () => (await import("./realMsal.ts")).realMsal,
    // Teams' client puts the bridge there itself; Office.js only makes it when asked by MSAL.
    bridged: () =>
      Reflect.get(window, "nestedAppAuthBridge") !== undefined ||
      typeof Reflect.get(window, "__initializeNestedAppAuth") === "function",
    framed: window.parent !== window,
  };
}
