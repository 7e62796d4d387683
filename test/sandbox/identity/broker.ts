import { findUser } from "./Directory.ts";
import { EntraProblem } from "./EntraProblem.ts";
import { requireClient, type Provider } from "./provider.ts";
import { answerScope, parseScopes } from "./scopes.ts";
import { accessTokenSeconds } from "./tokens.ts";

/** What a host asks on behalf of a page it frames, for the person it is signed in as. */
export type BrokerRequest = {
  readonly clientId: string;
  readonly scopes: readonly string[];
  /** Object id or user principal name. */
  readonly oid: string;
  /** The page's origin; when given, the app must have registered `brk-multihub://<host>` for it. */
  readonly origin?: string;
  /** The person is looking: sign-in again and, with `consent`, what they answered, may be used. */
  readonly interactive?: boolean;
  readonly consent?: "accepted" | "declined";
};

export type BrokerAnswer =
  | {
      readonly status: "ok";
      readonly accessToken: string;
      readonly idToken: string;
      readonly expiresIn: number;
      readonly scope: string;
      readonly account: BrokerAccount;
    }
  | {
      readonly status: "refused";
      /** One of the words of the nested app auth protocol. */
      readonly reason:
        | "USER_INTERACTION_REQUIRED"
        | "USER_CANCEL"
        | "ACCOUNT_UNAVAILABLE"
        | "PERSISTENT_ERROR"
        | "DISABLED";
      readonly code: string;
      readonly description: string;
      /** Scopes to ask the person about; asking again with `consent` may then succeed. */
      readonly missing?: readonly string[];
    };

export type BrokerAccount = {
  readonly homeAccountId: string;
  readonly environment: string;
  readonly tenantId: string;
  readonly username: string;
  readonly localAccountId: string;
  readonly name: string;
};

/** Stands for the broker inside Teams and Outlook: tokens with no redirect of the app's own. */
export async function brokerToken(provider: Provider, asked: BrokerRequest): Promise<BrokerAnswer> {
  try {
    return await answer(provider, asked);
  } catch (problem) {
    if (!(problem instanceof EntraProblem)) throw problem;
    return refused("PERSISTENT_ERROR", problem.error, problem.message);
  }
}

async function answer(provider: Provider, asked: BrokerRequest): Promise<BrokerAnswer> {
  if (provider.state.nestedAppAuthDisabled()) {
    return refused(
      "DISABLED",
      "nested_app_auth_disabled",
      "Nested app auth is switched off in this host.",
    );
  }
  const client = requireClient(provider, asked.clientId);
  if (asked.origin !== undefined) {
    const needed = `brk-multihub://${new URL(asked.origin).host}`;
    if (!client.redirectUris.includes(needed)) {
      throw new EntraProblem(
        "invalid_request",
        50011,
        `The redirect URI '${needed}' does not match the redirect URIs configured for the application '${client.clientId}'.`,
      );
    }
  }
  const user = await findUser(provider.users, asked.oid);
  if (user === undefined) {
    return refused(
      "ACCOUNT_UNAVAILABLE",
      "no_account",
      "The signed-in person is not in the directory.",
    );
  }
  const ask = parseScopes(asked.scopes.join(" "));
  const interactive = asked.interactive === true;
  if (interactive) provider.state.interacted(user.id);
  else if (provider.state.needsInteraction(user.id)) {
    return refused(
      "USER_INTERACTION_REQUIRED",
      "interaction_required",
      "AADSTS50076: You must sign in again.",
    );
  }
  if (interactive && asked.consent === "declined") return declined();
  if (interactive && asked.consent === "accepted") {
    if (provider.state.consentRefused()) return declined();
    provider.consents.accept(client, user.id, ask);
  }
  const missing = provider.consents.missing(client, user.id, ask);
  if (missing.length > 0) {
    return {
      ...refused(
        "USER_INTERACTION_REQUIRED",
        "consent_required",
        `AADSTS65001: Nobody has consented yet to ${missing.join(", ")}.`,
      ),
      missing,
    };
  }
  const granted = provider.consents.granted(client, user.id, ask.resource);
  return {
    status: "ok",
    accessToken: await provider.tokens.access({
      user,
      clientId: client.clientId,
      audience: ask.resource,
      scopes: granted,
    }),
    idToken: await provider.tokens.id({ user, clientId: client.clientId }),
    expiresIn: accessTokenSeconds,
    scope: answerScope(ask, granted),
    account: {
      homeAccountId: `${user.id}.${provider.tenantId}`,
      environment: "login.microsoftonline.com",
      tenantId: provider.tenantId,
      username: user.userPrincipalName,
      localAccountId: user.id,
      name: user.displayName,
    },
  };
}

type Refusal = Extract<BrokerAnswer, { status: "refused" }>;

function refused(reason: Refusal["reason"], code: string, description: string): Refusal {
  return { status: "refused", reason, code, description };
}

function declined(): Refusal {
  return refused(
    "USER_CANCEL",
    "access_denied",
    "AADSTS65004: User declined to consent to access the app.",
  );
}
