/** What a verified access token says. `scp` holds the scopes' short names, already split; `exp` is in seconds since 1970. */
export type TokenClaims = {
  readonly oid: string;
  readonly tid: string;
  readonly aud: string;
  readonly scp: readonly string[];
  readonly appid: string;
  readonly exp: number;
};
