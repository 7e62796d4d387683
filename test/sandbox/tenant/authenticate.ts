import type { Caller } from "./Call.ts";
import { findUser } from "./people/users.ts";
import { Problem } from "./Problem.ts";
import type { State } from "./State.ts";
import type { TokenClaims } from "./TokenClaims.ts";

const graphAudiences = [
  "https://graph.microsoft.com",
  "https://graph.microsoft.com/",
  "00000003-0000-0000-c000-000000000000",
];

const sharePointApp = "00000003-0000-0ff1-ce00-000000000000";

export type Verify = (bearer: string) => Promise<TokenClaims>;

export const graphAudience = (claims: TokenClaims): boolean => graphAudiences.includes(claims.aud);

export const sharePointAudience = (state: State, claims: TokenClaims): boolean =>
  claims.aud.replace(/\/$/, "") === `https://${state.hostname}` || claims.aud === sharePointApp;

/** Who sends the request, or a 401. The token must be good, in time, of this tenant and for this API. */
export async function authenticate(
  state: State,
  verify: Verify,
  headers: Headers,
  rightAudience: (claims: TokenClaims) => boolean,
): Promise<Caller> {
  const bearer = /^Bearer\s+(\S+)$/i.exec(headers.get("authorization") ?? "")?.[1];
  if (bearer === undefined) throw invalidToken("Access token is empty.");
  const claims = await verified(verify, bearer);
  if (!rightAudience(claims))
    throw invalidToken("Access token validation failure. Invalid audience.");
  if (claims.exp * 1000 <= state.now()) {
    throw invalidToken("Lifetime validation failed, the token is expired.");
  }
  if (claims.tid !== state.tenantId || !findUser(state, claims.oid)) {
    throw invalidToken("Access token validation failure. The user or tenant is not known.");
  }
  return { claims, oid: claims.oid };
}

async function verified(verify: Verify, bearer: string): Promise<TokenClaims> {
  try {
    return await verify(bearer);
  } catch {
    throw invalidToken("CompactToken validation failed.");
  }
}

function invalidToken(message: string): Problem {
  return new Problem(401, "InvalidAuthenticationToken", message, {
    "WWW-Authenticate":
      'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize"',
  });
}
