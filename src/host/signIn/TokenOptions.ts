/** How this app is registered, and where its own sign-in pages are. */
export type TokenOptions = {
  readonly clientId: string;
  readonly tenantId: string;
  /** The tenant's authority; Microsoft's public cloud when left out. Always https. */
  readonly authority?: string;
  /** Absolute address of addin/auth/redirect.html, registered exactly so. */
  readonly redirectUri: string;
  /** Absolute address of addin/auth/relay.html, on this page's own origin. */
  readonly relayUri: string;
  /** The address the host is signed in with. */
  readonly loginHint?: string;
};
