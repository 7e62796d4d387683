/**
 * Access tokens for Microsoft Graph, of one person for as long as the page is open. `interactive` may
 * open a sign-in window and must be asked for from a click; silent calls never show anything. Once
 * `signal` is aborted an interactive call is waited for no longer: it rejects as `cancelled`, and
 * the next one opens a window of its own.
 * Rejects with a SignInProblem: `interactionNeeded`, `cancelled`, `refused`, `blocked`, `offline`, `timedOut`, `unexpected`.
 */
export type Tokens = {
  readonly get: (
    scopes: readonly string[],
    options?: {
      readonly interactive?: boolean;
      readonly fresh?: boolean;
      readonly signal?: AbortSignal | undefined;
    },
  ) => Promise<string>;
  /** The signed-in person's Entra object id and tenant, once known. */
  readonly account: () => Promise<{ readonly personId: string; readonly tenantId: string }>;
};
