import { asObject, asText, parseObject } from "./wire.ts";
import type { BrokerAccount, BrokerAnswer, BrokerRequest } from "#sandbox/identity/broker.ts";

/** What the bridge needs: the broker, and a person to ask. */
export type NestedAuthHost = {
  readonly account: BrokerAccount;
  readonly getToken: (ask: Omit<BrokerRequest, "oid" | "origin">) => Promise<BrokerAnswer>;
  readonly askConsent: (scopes: readonly string[]) => Promise<boolean>;
};

/**
 * Answers one request of a page's MSAL. Both texts are JSON, as they travel.
 * A text that is no such request is answered with an error, because MSAL waits for ever otherwise.
 */
export async function answerNestedAppAuth(text: string, host: NestedAuthHost): Promise<string> {
  const request = readRequest(text);
  const head = { messageType: "NestedAppAuthResponse", requestId: request.requestId };
  switch (request.method) {
    case "GetInitContext":
      return JSON.stringify({
        ...head,
        success: true,
        initContext: {
          sdkName: "sandbox-shell",
          sdkVersion: "1.0.0",
          capabilities: { queryAccount: true },
          accountContext: {
            homeAccountId: host.account.homeAccountId,
            environment: host.account.environment,
            tenantId: host.account.tenantId,
          },
        },
      });
    case "GetToken":
      return JSON.stringify({ ...head, ...tokenPart(await silently(request, host)) });
    case "GetTokenPopup":
      return JSON.stringify({ ...head, ...tokenPart(await interactively(request, host)) });
    default:
      return JSON.stringify({
        ...head,
        success: false,
        error: {
          status: "NESTED_APP_AUTH_UNAVAILABLE",
          code: "unknown_method",
          description: `The emulated host knows no method ${request.method}.`,
        },
      });
  }
}

type NestedRequest = {
  readonly method: string;
  readonly requestId: string;
  readonly clientId: string;
  readonly scopes: readonly string[];
};

function readRequest(text: string): NestedRequest {
  const parsed = parseObject(text);
  const parameters = asObject(parsed["tokenParams"]);
  return {
    method: asText(parsed["method"]),
    requestId: asText(parsed["requestId"]),
    clientId: asText(parameters["clientId"]),
    scopes: asText(parameters["scope"])
      .split(" ")
      .filter((scope) => scope !== ""),
  };
}

function silently(request: NestedRequest, host: NestedAuthHost): Promise<BrokerAnswer> {
  return host.getToken({ clientId: request.clientId, scopes: request.scopes });
}

async function interactively(request: NestedRequest, host: NestedAuthHost): Promise<BrokerAnswer> {
  const ask = { clientId: request.clientId, scopes: request.scopes, interactive: true };
  const first = await host.getToken(ask);
  if (first.status === "ok" || first.missing === undefined) return first;
  const accepted = await host.askConsent(first.missing);
  return await host.getToken({ ...ask, consent: accepted ? "accepted" : "declined" });
}

function tokenPart(answer: BrokerAnswer): Record<string, unknown> {
  if (answer.status === "refused") {
    return {
      success: false,
      error: { status: answer.reason, code: answer.code, description: answer.description },
    };
  }
  return {
    success: true,
    token: {
      access_token: answer.accessToken,
      id_token: answer.idToken,
      expires_in: answer.expiresIn,
      scope: answer.scope,
      authority: `https://${answer.account.environment}/${answer.account.tenantId}`,
      properties: null,
    },
    account: { ...answer.account, idToken: answer.idToken },
  };
}
