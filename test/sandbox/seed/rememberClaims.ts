import type { TokenClaims } from "#sandbox/tenant/TokenClaims.ts";

type Verify = (bearer: string) => Promise<TokenClaims>;

/** Enough for every person in every client, several times over. */
const most = 500;

/**
 * Checks the signature of each token once and its expiry every time. Filling a company sends
 * thousands of requests under some forty tokens, and signatures are most of what one costs.
 */
export function rememberClaims(verify: Verify, now: () => number): Verify {
  const known = new Map<string, TokenClaims>();
  return async (bearer) => {
    const claims = known.get(bearer);
    if (claims !== undefined && claims.exp * 1000 > now()) return claims;
    const verified = await verify(bearer);
    if (known.size >= most) known.clear();
    known.set(bearer, verified);
    return verified;
  };
}
