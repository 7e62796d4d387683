import { createHash } from "node:crypto";
import { json, tokenProblem } from "./answers.ts";
import { consentRequired, interactionRequired } from "./authorize.ts";
import { tokenCors } from "./cors.ts";
import { findUser, type IdentityClient, type IdentityUser } from "./Directory.ts";
import { EntraProblem } from "./EntraProblem.ts";
import { requireClient, type Provider } from "./provider.ts";
import { answerScope, parseScopes, type ScopeRequest } from "./scopes.ts";
import { accessTokenSeconds, clientInfo } from "./tokens.ts";

/** A single-page app's refresh token lives a day, whatever is done with it. */
const refreshLifetimeSeconds = 86_400;

/** The token endpoint: an authorization code or a refresh token for an access token. */
export async function redeem(provider: Provider, request: Request): Promise<Response> {
  const form = new URLSearchParams(await request.text());
  const cors = tokenCors(provider, request);
  try {
    const client = requireClient(provider, form.get("client_id"));
    requireOrigin(client, request);
    switch (form.get("grant_type")) {
      case "authorization_code":
        return await redeemCode(provider, client, form, cors);
      case "refresh_token":
        return await redeemRefresh(provider, client, form, cors);
      default:
        throw new EntraProblem(
          "unsupported_grant_type",
          70003,
          `The app requested an unsupported grant type '${form.get("grant_type") ?? ""}'.`,
        );
    }
  } catch (problem) {
    if (!(problem instanceof EntraProblem)) throw problem;
    return tokenProblem(problem, provider.now(), cors);
  }
}

async function redeemCode(
  provider: Provider,
  client: IdentityClient,
  form: URLSearchParams,
  cors: Record<string, string>,
): Promise<Response> {
  const code = provider.sessions.takeCode(form.get("code") ?? "");
  if (code === undefined || code.clientId !== client.clientId) {
    throw new EntraProblem(
      "invalid_grant",
      54005,
      "OAuth2 Authorization code was already redeemed, please retry with a new valid code or use an existing refresh token.",
    );
  }
  if (code.redirectUri !== form.get("redirect_uri")) {
    throw new EntraProblem(
      "invalid_grant",
      500112,
      "The reply address does not match the reply address provided when requesting the authorization code.",
    );
  }
  requireVerifier(code.challenge, form.get("code_verifier"));
  const user = await requireUser(provider, code.oid);
  const scope = form.get("scope");
  const ask = scope === null ? code.ask : parseScopes(scope);
  const missing = provider.consents.missing(client, user.id, ask);
  if (missing.length > 0) throw asInvalidGrant(consentRequired(client.clientId));
  return await answer(provider, { client, user, ask, nonce: code.nonce, form, cors });
}

async function redeemRefresh(
  provider: Provider,
  client: IdentityClient,
  form: URLSearchParams,
  cors: Record<string, string>,
): Promise<Response> {
  const grant = provider.sessions.refresh(form.get("refresh_token") ?? "");
  if (grant === undefined || grant.clientId !== client.clientId) {
    throw new EntraProblem(
      "invalid_grant",
      700084,
      "The refresh token was issued to a single page app (SPA), and therefore has a fixed, limited lifetime, which cannot be extended. It is now expired or revoked and a new sign in request must be sent by the SPA to the sign in page.",
    );
  }
  const user = await requireUser(provider, grant.oid);
  if (provider.state.needsInteraction(user.id)) throw asInvalidGrant(interactionRequired());
  // Any consented scope may be asked for, not only those of the first request.
  const ask = parseScopes(form.get("scope") ?? "openid profile offline_access");
  const missing = provider.consents.missing(client, user.id, ask);
  if (missing.length > 0) throw asInvalidGrant(consentRequired(client.clientId));
  return await answer(provider, { client, user, ask, form, cors, refreshUntil: grant.expires });
}

type Answer = {
  readonly client: IdentityClient;
  readonly user: IdentityUser;
  readonly ask: ScopeRequest;
  readonly form: URLSearchParams;
  readonly cors: Record<string, string>;
  readonly nonce?: string | undefined;
  readonly refreshUntil?: number;
};

async function answer(provider: Provider, given: Answer): Promise<Response> {
  const { client, user, ask, form, cors, nonce } = given;
  const granted = provider.consents.granted(client, user.id, ask.resource);
  const until = given.refreshUntil ?? provider.now() + refreshLifetimeSeconds * 1000;
  const refresh = ask.openId.includes("offline_access")
    ? provider.sessions.keepRefresh({ clientId: client.clientId, oid: user.id, expires: until })
    : undefined;
  const body = {
    token_type: "Bearer",
    scope: answerScope(ask, granted),
    expires_in: accessTokenSeconds,
    ext_expires_in: accessTokenSeconds,
    access_token: await provider.tokens.access({
      user,
      clientId: client.clientId,
      audience: ask.resource,
      scopes: granted,
    }),
    ...(refresh === undefined
      ? {}
      : {
          refresh_token: refresh,
          refresh_token_expires_in: Math.max(0, Math.floor((until - provider.now()) / 1000)),
        }),
    ...(ask.openId.includes("openid")
      ? {
          id_token: await provider.tokens.id({
            user,
            clientId: client.clientId,
            ...(nonce === undefined ? {} : { nonce }),
          }),
        }
      : {}),
    ...(form.get("client_info") === "1"
      ? { client_info: clientInfo(user.id, provider.tenantId) }
      : {}),
  };
  return json(body, 200, cors);
}

function requireVerifier(challenge: string | undefined, verifier: string | null): void {
  if (challenge === undefined) {
    throw new EntraProblem(
      "invalid_request",
      9002325,
      "Proof Key for Code Exchange is required for cross-origin authorization code redemption.",
    );
  }
  const hashed = createHash("sha256")
    .update(verifier ?? "")
    .digest("base64url");
  if (hashed !== challenge) {
    throw new EntraProblem(
      "invalid_grant",
      501481,
      "The Code_Verifier does not match the code_challenge supplied in the authorization request.",
    );
  }
}

function requireOrigin(client: IdentityClient, request: Request): void {
  const origin = request.headers.get("origin");
  if (origin === null) {
    throw new EntraProblem(
      "invalid_request",
      9002327,
      "Tokens issued for the 'Single-Page Application' client-type may only be redeemed via cross-origin requests.",
    );
  }
  if (
    !client.redirectUris.some((uri) => uri.startsWith("http") && new URL(uri).origin === origin)
  ) {
    throw new EntraProblem(
      "invalid_request",
      9002326,
      `Cross-origin token redemption is permitted only for the 'Single-Page Application' client-type. Request origin: '${origin}'.`,
    );
  }
}

async function requireUser(provider: Provider, oid: string): Promise<IdentityUser> {
  const user = await findUser(provider.users, oid);
  if (user === undefined) {
    throw new EntraProblem(
      "invalid_grant",
      50020,
      "The user account does not exist in the directory any more.",
    );
  }
  return user;
}

/** The token endpoint gives every such refusal as invalid_grant, with the reason in its number. */
function asInvalidGrant(problem: EntraProblem): EntraProblem {
  const text = problem.message.slice(problem.message.indexOf(": ") + 2);
  return new EntraProblem("invalid_grant", problem.number, text, problem.suberror);
}
