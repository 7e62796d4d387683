import type { IdentityClient } from "./Directory.ts";
import { splitScope, type ScopeRequest } from "./scopes.ts";

/** What has been consented, by an administrator for everyone and by each person for themselves. */
export type Consents = {
  /** Short names granted to a client for one person on one resource. */
  readonly granted: (client: IdentityClient, oid: string, resource: string) => readonly string[];
  /** The asked names that nobody has consented to yet. */
  readonly missing: (client: IdentityClient, oid: string, ask: ScopeRequest) => readonly string[];
  readonly accept: (client: IdentityClient, oid: string, ask: ScopeRequest) => void;
};

export function createConsents(): Consents {
  const byPerson = new Map<string, Set<string>>();

  const granted = (client: IdentityClient, oid: string, resource: string): readonly string[] => {
    const admin = client.scopes
      .map(splitScope)
      .filter((scope) => scope.resource === resource)
      .map((scope) => scope.name);
    const own = byPerson.get(consentKey(client, oid, resource)) ?? [];
    return [...new Set([...admin, ...own])];
  };

  return {
    granted,
    missing: (client, oid, ask) => {
      const names = new Set(granted(client, oid, ask.resource).map((name) => name.toLowerCase()));
      if (ask.wholeResource) return names.size === 0 ? [".default"] : [];
      return ask.names.filter((name) => !names.has(name.toLowerCase()));
    },
    accept: (client, oid, ask) => {
      const key = consentKey(client, oid, ask.resource);
      const own = byPerson.get(key) ?? new Set<string>();
      for (const name of ask.names) if (name !== ".default") own.add(name);
      byPerson.set(key, own);
    },
  };
}

function consentKey(client: IdentityClient, oid: string, resource: string): string {
  return `${client.clientId} ${oid} ${resource}`;
}
