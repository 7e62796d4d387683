import type { Configuration, IPublicClientApplication } from "@azure/msal-browser";

/** The part of an MSAL client in use; nested and standard clients answer to the same calls. */
export type MsalClient = Pick<
  IPublicClientApplication,
  "acquireTokenPopup" | "acquireTokenSilent" | "getActiveAccount" | "getAllAccounts" | "ssoSilent"
>;

/** The two ways to make one. */
export type MsalFactory = {
  /** Signs in through the host's bridge; MSAL makes a standard client without a word if the host refuses. */
  readonly nested: (configuration: Configuration) => Promise<MsalClient>;
  readonly standard: (configuration: Configuration) => Promise<MsalClient>;
};
