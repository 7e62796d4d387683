import type { Configuration } from "@azure/msal-browser";
import type { TokenOptions } from "./TokenOptions.ts";

/** Milliseconds: enough for a password and a second factor. */
export const popupLimit = 180_000;
/** Milliseconds; a hidden frame either has a session and answers at once, or never will. */
const hiddenFrameLimit = 6_000;

export function msalConfiguration(options: TokenOptions, framed: boolean): Configuration {
  const authority = options.authority ?? `https://login.microsoftonline.com/${options.tenantId}`;
  return {
    auth: {
      clientId: options.clientId,
      authority,
      ...(options.authority ? { knownAuthorities: [new URL(authority).host] } : {}),
      redirectUri: options.redirectUri,
      // A browser keeps storage and channels apart by the site on top, so a framed page
      // never hears the answer of its pop-up unless a page of its own passes it on.
      ...(framed ? { popupRelayUri: options.relayUri } : {}),
    },
    cache: { cacheLocation: "sessionStorage" },
    system: {
      popupBridgeTimeout: popupLimit,
      iframeBridgeTimeout: hiddenFrameLimit,
      loggerOptions: { piiLoggingEnabled: false, loggerCallback: () => undefined },
    },
  };
}
