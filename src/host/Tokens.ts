/**
 * Access tokens for Microsoft Graph. `interactive` may open a sign-in window and
 * must be asked for from a click; silent calls never show anything.
 * Rejects with a SignInProblem: `interactionNeeded`, `cancelled`, `refused`, `blocked`, `offline`, `timedOut`, `unexpected`.
 */
export type Tokens = {
  readonly get: (
    scopes: readonly string[],
    options?: { readonly interactive?: boolean; readonly fresh?: boolean },
  ) => Promise<string>;
  /** The signed-in person's Entra object id and tenant, once known. */
  readonly account: () => Promise<{ readonly personId: string; readonly tenantId: string }>;
};
