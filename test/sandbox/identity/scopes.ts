import { EntraProblem } from "./EntraProblem.ts";

export const graphResource = "https://graph.microsoft.com";

const openIdScopes = new Set(["openid", "profile", "email", "offline_access"]);

/**
 * What one request asks for: scopes of OpenID itself and names on one resource.
 * `spelt` keeps each name as the caller wrote it, because MSAL's cache compares scope texts.
 */
export type ScopeRequest = {
  readonly openId: readonly string[];
  readonly resource: string;
  readonly names: readonly string[];
  readonly spelt: readonly string[];
  readonly wholeResource: boolean;
  readonly longSpelling: boolean;
};

export function parseScopes(text: string): ScopeRequest {
  const openId: string[] = [];
  const spelt: string[] = [];
  const names: string[] = [];
  const resources = new Set<string>();
  for (const scope of text.split(/\s+/).filter((part) => part !== "")) {
    if (openIdScopes.has(scope.toLowerCase())) {
      openId.push(scope.toLowerCase());
      continue;
    }
    const { resource, name } = splitScope(scope);
    resources.add(resource);
    names.push(name);
    spelt.push(scope);
  }
  if (resources.size > 1) {
    throw new EntraProblem(
      "invalid_request",
      28000,
      `Provided value for the input parameter scope is not valid because it contains more than one resource. Scope ${text} is not valid.`,
    );
  }
  return {
    openId,
    resource: [...resources][0] ?? graphResource,
    names,
    spelt,
    wholeResource: names.includes(".default"),
    longSpelling: spelt.length > 0 && spelt.every((scope) => scope.includes("://")),
  };
}

export function splitScope(scope: string): { readonly resource: string; readonly name: string } {
  if (!scope.includes("://")) return { resource: graphResource, name: scope };
  const cut = scope.lastIndexOf("/");
  const resource = scope.slice(0, cut).replace(/\/+$/, "").toLowerCase();
  const name = scope.slice(cut + 1);
  if (!resource.startsWith("https://") || name === "") {
    throw new EntraProblem(
      "invalid_scope",
      70011,
      `The provided request must include a 'scope' input parameter. The provided value for the input parameter 'scope' is not valid. The scope ${scope} is not valid.`,
    );
  }
  return { resource, name };
}

/**
 * The `scope` of a token answer: what was asked as it was asked, then everything else consented on
 * that resource in the same spelling, as Entra widens a token to all that was consented.
 */
export function answerScope(request: ScopeRequest, granted: readonly string[]): string {
  const asked = new Set(request.names.map((name) => name.toLowerCase()));
  const further = granted
    .filter((name) => !asked.has(name.toLowerCase()))
    .map((name) => (request.longSpelling ? `${request.resource}/${name}` : name));
  const openId = request.openId.filter((scope) => scope !== "offline_access");
  return [...request.spelt, ...further, ...openId].join(" ");
}
