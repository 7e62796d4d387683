import { createHash } from "node:crypto";
import { jwtVerify, SignJWT, type JWTPayload } from "jose";
import type { IdentityUser } from "./Directory.ts";
import { signingAlgorithm, type SigningKey } from "./signingKey.ts";
import type { TokenClaims } from "../tenant/TokenClaims.ts";

/** How long an access token lives. Differs: Entra draws 60 to 90 minutes at random. */
export const accessTokenSeconds = 3600;

export type Tokens = {
  readonly issuer: string;
  readonly access: (ask: AccessTokenRequest) => Promise<string>;
  readonly id: (ask: IdTokenRequest) => Promise<string>;
  /** Rejects when the token is malformed, foreign, expired or no access token. */
  readonly verify: (bearer: string) => Promise<TokenClaims>;
};

type AccessTokenRequest = {
  readonly user: IdentityUser;
  readonly clientId: string;
  readonly audience: string;
  readonly scopes: readonly string[];
  readonly lifetimeSeconds?: number;
};

type IdTokenRequest = {
  readonly user: IdentityUser;
  readonly clientId: string;
  readonly nonce?: string;
};

export function createTokens(tenantId: string, key: SigningKey, now: () => number): Tokens {
  const issuer = `https://login.microsoftonline.com/${tenantId}/v2.0`;
  // Two issuers, as in Entra (v1 for Graph's access tokens), so that an id token never passes as one.
  const accessIssuer = `https://sts.windows.net/${tenantId}/`;

  const sign = (payload: JWTPayload): Promise<string> =>
    new SignJWT(payload)
      .setProtectedHeader({ alg: signingAlgorithm, typ: "JWT", kid: key.keyId })
      .sign(key.privateKey);

  return {
    issuer,
    access: ({ user, clientId, audience, scopes, lifetimeSeconds }) => {
      const issued = Math.floor(now() / 1000);
      return sign({
        aud: audience,
        iss: accessIssuer,
        iat: issued,
        nbf: issued,
        exp: issued + (lifetimeSeconds ?? accessTokenSeconds),
        appid: clientId,
        idtyp: "user",
        name: user.displayName,
        oid: user.id,
        scp: scopes.join(" "),
        sub: pairwiseSubject(user.id, clientId),
        tid: tenantId,
        upn: user.userPrincipalName,
        ver: "1.0",
      });
    },
    id: ({ user, clientId, nonce }) => {
      const issued = Math.floor(now() / 1000);
      return sign({
        aud: clientId,
        iss: issuer,
        iat: issued,
        nbf: issued,
        exp: issued + accessTokenSeconds,
        name: user.displayName,
        oid: user.id,
        preferred_username: user.userPrincipalName,
        sub: pairwiseSubject(user.id, clientId),
        tid: tenantId,
        ver: "2.0",
        ...(nonce === undefined ? {} : { nonce }),
      });
    },
    verify: async (bearer) => {
      const { payload } = await jwtVerify(bearer, key.publicKey, {
        algorithms: [signingAlgorithm],
        issuer: accessIssuer,
        currentDate: new Date(now()),
        requiredClaims: ["oid", "tid", "aud", "scp", "appid", "exp"],
      });
      return {
        oid: textClaim(payload, "oid"),
        tid: textClaim(payload, "tid"),
        aud: textClaim(payload, "aud"),
        scp: textClaim(payload, "scp")
          .split(" ")
          .filter((name) => name !== ""),
        appid: textClaim(payload, "appid"),
        exp: payload.exp ?? 0,
      };
    },
  };
}

/** `client_info` as MSAL reads it: without it an account's id would become the token's subject. */
export function clientInfo(oid: string, tenantId: string): string {
  return Buffer.from(JSON.stringify({ uid: oid, utid: tenantId })).toString("base64url");
}

function pairwiseSubject(oid: string, clientId: string): string {
  return createHash("sha256").update(`${oid} ${clientId}`).digest("base64url");
}

function textClaim(payload: JWTPayload, name: string): string {
  const value = payload[name];
  if (typeof value !== "string") throw new Error(`The token's claim ${name} is not text.`);
  return value;
}
