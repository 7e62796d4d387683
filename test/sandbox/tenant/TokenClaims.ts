/**
 * What the tenant needs to know of a verified access token.
 * `exp` is in seconds since the epoch; `scp` the scopes, already split.
 */
export type TokenClaims = {
  readonly oid: string;
  readonly tid: string;
  readonly aud: string;
  readonly scp: readonly string[];
  readonly appid: string;
  readonly exp: number;
};
