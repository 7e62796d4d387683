import { json } from "./answers.ts";
import { authorize, choose } from "./authorize.ts";
import { brokerToken, type BrokerAnswer, type BrokerRequest } from "./broker.ts";
import { createConsents } from "./consents.ts";
import { endedCookie, readSession } from "./cookies.ts";
import { openCors, preflight, tokenCors } from "./cors.ts";
import {
  findUser,
  type IdentityClient,
  type IdentityUser,
  type IdentityUsers,
} from "./Directory.ts";
import { instanceDiscovery, keySet, openIdConfiguration } from "./discovery.ts";
import { page } from "./page.ts";
import type { Provider } from "./provider.ts";
import { redeem } from "./redeem.ts";
import { graphResource, splitScope } from "./scopes.ts";
import { createSessions } from "./sessions.ts";
import { createSigningKey } from "./signingKey.ts";
import { createSwitches, type IdentitySwitches } from "./switches.ts";
import { createTokens } from "./tokens.ts";
import type { TokenClaims } from "../tenant/TokenClaims.ts";

export type IdentityOptions = {
  readonly tenantId: string;
  readonly clients: readonly IdentityClient[];
  readonly users: IdentityUsers;
  /** Milliseconds since 1970; the machine's clock by default. */
  readonly now?: () => number;
  /** Keeps the signing key in this file, so that tokens outlive a restart. */
  readonly keyPath?: string;
};

export type IssueRequest = {
  /** Object id or user principal name. */
  readonly oid: string;
  readonly scopes: readonly string[];
  readonly clientId: string;
  /** Microsoft Graph by default; `https://<tenant>.sharepoint.com` for SharePoint REST. */
  readonly audience?: string;
  readonly lifetimeSeconds?: number;
};

/** An emulated Entra ID for one tenant. */
export type Identity = {
  /** Answers https://login.microsoftonline.com/...; the host name itself is not looked at. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** A signed access token with exactly these scopes, asking nobody's consent: for tests. */
  readonly issue: (request: IssueRequest) => Promise<string>;
  readonly idToken: (request: {
    readonly oid: string;
    readonly clientId: string;
    readonly nonce?: string;
  }) => Promise<string>;
  /** The claims of an access token of this provider; rejects for anything else. */
  readonly verify: (bearer: string) => Promise<TokenClaims>;
  /** Tokens for a host's own broker. */
  readonly broker: (request: BrokerRequest) => Promise<BrokerAnswer>;
  readonly switches: IdentitySwitches;
};

export async function createIdentity(options: IdentityOptions): Promise<Identity> {
  const now = options.now ?? Date.now;
  const key = await createSigningKey(options.keyPath);
  const tokens = createTokens(options.tenantId, key, now);
  const sessions = createSessions(now);
  const state = createSwitches(sessions);
  const provider: Provider = {
    tenantId: options.tenantId,
    now,
    clients: options.clients,
    users: options.users,
    key,
    tokens,
    sessions,
    consents: createConsents(),
    state,
  };
  return {
    fetch: (request) => route(provider, request),
    issue: async ({ oid, scopes, clientId, audience, lifetimeSeconds }) =>
      await tokens.access({
        user: await requireUser(provider, oid),
        clientId,
        audience: audience ?? graphResource,
        scopes: scopes.map((scope) => splitScope(scope).name),
        ...(lifetimeSeconds === undefined ? {} : { lifetimeSeconds }),
      }),
    idToken: async ({ oid, clientId, nonce }) =>
      await tokens.id({
        user: await requireUser(provider, oid),
        clientId,
        ...(nonce === undefined ? {} : { nonce }),
      }),
    verify: tokens.verify,
    broker: (request) => brokerToken(provider, request),
    switches: state.switches,
  };
}

async function route(provider: Provider, request: Request): Promise<Response> {
  const path = new URL(request.url).pathname;
  const parts = path.split("/").filter((part) => part !== "");
  const [tenant, ...rest] = parts;
  const endpoint = rest.join("/");
  if (
    endpoint === "discovery/instance" ||
    endpoint === "discovery/v2.0/keys" ||
    endpoint === "v2.0/.well-known/openid-configuration"
  ) {
    if (request.method === "OPTIONS") return preflight(openCors);
    if (endpoint === "discovery/instance") return json(instanceDiscovery(provider), 200, openCors);
  }
  if (tenant === undefined || !isThisTenant(provider, tenant)) {
    const text = `AADSTS90002: Tenant '${tenant ?? ""}' not found. Check to make sure you have the correct tenant ID.`;
    return json(
      { error: "invalid_tenant", error_description: text, error_codes: [90002] },
      400,
      openCors,
    );
  }
  switch (`${request.method} ${endpoint}`) {
    case "GET v2.0/.well-known/openid-configuration":
      return json(openIdConfiguration(provider), 200, openCors);
    case "GET discovery/v2.0/keys":
      return json(keySet(provider), 200, openCors);
    case "GET oauth2/v2.0/authorize":
      return await authorize(provider, request);
    case "POST sandbox/choice":
      return await choose(provider, request);
    case "OPTIONS oauth2/v2.0/token":
      return preflight(tokenCors(provider, request));
    case "POST oauth2/v2.0/token":
      return await redeem(provider, request);
    case "GET oauth2/v2.0/logout":
      return signOut(provider, request);
    default:
      return json(
        {
          error: "not_implemented",
          error_description: `The emulated identity provider knows no ${request.method} ${path}.`,
        },
        501,
      );
  }
}

function signOut(provider: Provider, request: Request): Response {
  provider.sessions.end(readSession(request));
  const wanted = new URL(request.url).searchParams.get("post_logout_redirect_uri");
  const known = provider.clients.some(
    (client) => wanted !== null && client.redirectUris.includes(wanted),
  );
  const headers = { "set-cookie": endedCookie, "cache-control": "no-store" };
  if (wanted !== null && known) {
    return new Response(null, { status: 303, headers: { ...headers, location: wanted } });
  }
  return new Response(page("Sign out", "<h1>You signed out of your account</h1>"), {
    headers: { ...headers, "content-type": "text/html; charset=utf-8" },
  });
}

function isThisTenant(provider: Provider, name: string): boolean {
  return [provider.tenantId.toLowerCase(), "organizations", "common"].includes(name.toLowerCase());
}

async function requireUser(provider: Provider, key: string): Promise<IdentityUser> {
  const user = await findUser(provider.users, key);
  if (user === undefined) throw new Error(`The sandbox's directory has nobody called ${key}.`);
  return user;
}
