import type { ScopeRequest } from "./scopes.ts";

/** An authorization code waiting to be redeemed, once. */
type PendingCode = {
  readonly clientId: string;
  readonly oid: string;
  readonly redirectUri: string;
  readonly ask: ScopeRequest;
  readonly nonce: string | undefined;
  readonly challenge: string | undefined;
  readonly expires: number;
};

type RefreshGrant = {
  readonly clientId: string;
  readonly oid: string;
  readonly expires: number;
};

/** What the provider remembers between requests, in memory: a restart signs everyone out. */
export type Sessions = {
  readonly start: (oid: string) => string;
  readonly personOf: (session: string | undefined) => string | undefined;
  readonly end: (session: string | undefined) => void;
  readonly keepCode: (code: PendingCode) => string;
  readonly takeCode: (code: string) => PendingCode | undefined;
  readonly keepRefresh: (grant: RefreshGrant) => string;
  readonly refresh: (token: string) => RefreshGrant | undefined;
  /** Ends a person's sessions and refresh tokens, or everybody's. */
  readonly revoke: (oid?: string) => void;
};

export function createSessions(now: () => number): Sessions {
  const browser = new Map<string, string>();
  const codes = new Map<string, PendingCode>();
  const refreshTokens = new Map<string, RefreshGrant>();

  return {
    start: (oid) => {
      const session = secret();
      browser.set(session, oid);
      return session;
    },
    personOf: (session) => (session === undefined ? undefined : browser.get(session)),
    end: (session) => {
      if (session !== undefined) browser.delete(session);
    },
    keepCode: (code) => {
      const key = `1.${secret()}`;
      codes.set(key, code);
      return key;
    },
    takeCode: (key) => {
      const code = codes.get(key);
      codes.delete(key);
      return code !== undefined && code.expires > now() ? code : undefined;
    },
    keepRefresh: (grant) => {
      const token = `1.${secret()}${secret()}`;
      refreshTokens.set(token, grant);
      return token;
    },
    refresh: (token) => {
      const grant = refreshTokens.get(token);
      return grant !== undefined && grant.expires > now() ? grant : undefined;
    },
    revoke: (oid) => {
      for (const [key, person] of browser)
        if (oid === undefined || person === oid) browser.delete(key);
      for (const [key, grant] of refreshTokens) {
        if (oid === undefined || grant.oid === oid) refreshTokens.delete(key);
      }
    },
  };
}

function secret(): string {
  return Buffer.from(crypto.getRandomValues(new Uint8Array(24))).toString("base64url");
}
