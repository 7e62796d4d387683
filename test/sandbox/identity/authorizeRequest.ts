import { EntraProblem } from "./EntraProblem.ts";
import type { IdentityClient } from "./Directory.ts";
import { requireClient, type Provider } from "./provider.ts";
import { parseScopes, type ScopeRequest } from "./scopes.ts";

type ResponseMode = "fragment" | "query" | "form_post";

/** An authorization request whose client and redirect URI are known good. */
export type AuthorizeRequest = {
  readonly client: IdentityClient;
  readonly redirectUri: string;
  readonly responseMode: ResponseMode;
  readonly state: string | undefined;
  readonly parameters: URLSearchParams;
};

/** The part of a request that may be refused by redirecting back. */
export type AuthorizeAsk = {
  readonly ask: ScopeRequest;
  readonly prompts: ReadonlySet<string>;
  readonly loginHint: string | undefined;
  readonly nonce: string | undefined;
  readonly challenge: string | undefined;
};

/** Throws what Entra shows on its own page: nothing may be sent to a redirect URI it does not know. */
export function readAuthorizeRequest(
  provider: Provider,
  parameters: URLSearchParams,
): AuthorizeRequest {
  const client = requireClient(provider, parameters.get("client_id"));
  const redirectUri = parameters.get("redirect_uri") ?? "";
  if (!client.redirectUris.includes(redirectUri)) {
    throw new EntraProblem(
      "invalid_request",
      50011,
      `The redirect URI '${redirectUri}' specified in the request does not match the redirect URIs configured for the application '${client.clientId}'.`,
    );
  }
  const mode = parameters.get("response_mode") ?? "query";
  if (mode !== "fragment" && mode !== "query" && mode !== "form_post") {
    throw new EntraProblem("invalid_request", 9000411, `The response mode '${mode}' is unknown.`);
  }
  return {
    client,
    redirectUri,
    responseMode: mode,
    state: parameters.get("state") ?? undefined,
    parameters,
  };
}

export function readAsk({ parameters }: AuthorizeRequest): AuthorizeAsk {
  const responseType = parameters.get("response_type") ?? "";
  if (responseType !== "code") {
    throw new EntraProblem(
      "unsupported_response_type",
      700054,
      `response_type '${responseType}' is not enabled for the application.`,
    );
  }
  const scope = parameters.get("scope") ?? "";
  if (scope.trim() === "") {
    throw new EntraProblem(
      "invalid_request",
      900144,
      "The request body must contain the following parameter: 'scope'.",
    );
  }
  const challenge = parameters.get("code_challenge") ?? undefined;
  if (challenge !== undefined && parameters.get("code_challenge_method") !== "S256") {
    throw new EntraProblem(
      "invalid_request",
      501491,
      "Only the code challenge method S256 is supported.",
    );
  }
  return {
    ask: parseScopes(scope),
    prompts: new Set((parameters.get("prompt") ?? "").split(" ").filter((part) => part !== "")),
    loginHint: parameters.get("login_hint") ?? undefined,
    nonce: parameters.get("nonce") ?? undefined,
    challenge,
  };
}
