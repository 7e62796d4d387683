import type { AccountInfo, AuthenticationResult } from "@azure/msal-browser";
import { SignInProblem } from "../SignInProblem.ts";
import { timeLimit } from "../timeLimit.ts";
import type { Tokens } from "../Tokens.ts";
import { accountFor } from "./accountFor.ts";
import { createClientSource } from "./clientSource.ts";
import { popupLimit } from "./msalConfiguration.ts";
import { type SignInSurroundings, thisPage } from "./SignInSurroundings.ts";
import { claimsOf, signInProblem, signInProblemOf } from "./signInProblemOf.ts";
import type { TokenOptions } from "./TokenOptions.ts";

/** Milliseconds for a silent answer, and for the glance at the cache before a window is opened. */
const silentLimit = 15_000;
// A click allows one window for about five seconds in Chromium; waiting longer would have it blocked.
const glanceLimit = 3_000;

/**
 * Tokens from MSAL: through the host's bridge where there is one (nested app
 * authentication), else from a pop-up, which a framed page reaches by a relay page.
 * Make it after the host has started, for the bridge is looked for but once.
 */
export function createTokens(
  options: TokenOptions,
  surroundings: SignInSurroundings = thisPage(),
): Tokens {
  const source = createClientSource(options, surroundings);
  /** Scopes that a silent call was refused for, with the conditions of the refusal. */
  const refusals = new Map<string, string | undefined>();
  const open = new Map<string, Promise<string>>();
  let known: AccountInfo | undefined;

  const keep = (key: string, result: AuthenticationResult): string => {
    // In the window somebody may choose another account; the page is one person's from its first token on.
    if (known && result.account && result.account.localAccountId !== known.localAccountId)
      throw otherAccount();
    known = result.account ?? known;
    refusals.delete(key);
    return result.accessToken;
  };

  const silently = async (scopes: readonly string[], fresh: boolean, limit: number) => {
    const client = await source.client();
    const key = scopes.join(" ");
    const account = known ?? accountFor(client, options.loginHint);
    const request = { scopes: [...scopes], forceRefresh: fresh };
    const answer = account
      ? client.acquireTokenSilent({ ...request, account })
      : client.ssoSilent({ ...request, ...hintOf(options) });
    try {
      return keep(key, await timeLimit(answer, limit, () => signInProblem("timedOut")));
    } catch (reason) {
      const problem = silentProblemOf(reason);
      if (problem.kind === "interactionNeeded") refusals.set(key, claimsOf(reason));
      if (limit === silentLimit) source.distrustAfter(problem);
      throw problem;
    }
  };

  const inWindow = async (scopes: readonly string[]) => {
    const client = await source.client();
    const key = scopes.join(" ");
    const claims = refusals.get(key);
    const account = known ?? accountFor(client, options.loginHint);
    const answer = client.acquireTokenPopup({
      scopes: [...scopes],
      ...(account ? { account } : hintOf(options)),
      ...(claims ? { claims } : {}),
      // A window closed by hand goes unnoticed, and would block every later click.
      overrideInteractionInProgress: true,
    });
    try {
      return keep(key, await timeLimit(answer, popupLimit, () => signInProblem("timedOut")));
    } catch (reason) {
      const problem = signInProblemOf(reason);
      source.distrustAfter(problem);
      throw problem;
    }
  };

  const fromClick = async (scopes: readonly string[], fresh: boolean) => {
    if (!refusals.has(scopes.join(" "))) {
      try {
        return await silently(scopes, fresh, glanceLimit);
      } catch (reason) {
        const { kind } = signInProblemOf(reason);
        if (kind !== "interactionNeeded" && kind !== "timedOut") throw reason;
      }
    }
    return inWindow(scopes);
  };

  const begin = (key: string, scopes: readonly string[], fresh: boolean): Promise<string> => {
    const started = fromClick(scopes, fresh).finally(() => {
      if (open.get(key) === started) open.delete(key);
    });
    open.set(key, started);
    return started;
  };

  const get: Tokens["get"] = async (
    scopes,
    { interactive = false, fresh = false, signal } = {},
  ) => {
    if (!interactive) return silently(scopes, fresh, silentLimit);
    const key = scopes.join(" ");
    const running = open.get(key) ?? begin(key, scopes, fresh);
    return await unlessStopped(running, signal, () => {
      if (open.get(key) === running) open.delete(key);
    });
  };

  return {
    get,
    account: async () => {
      const client = await source.client();
      known ??= accountFor(client, options.loginHint);
      if (!known) await get(["User.Read"]);
      if (!known) throw signInProblem("interactionNeeded");
      return { personId: known.localAccountId, tenantId: known.tenantId };
    },
  };
}

/** What `work` gives, unless `signal` is aborted first. */
async function unlessStopped<T>(
  work: Promise<T>,
  signal: AbortSignal | undefined,
  onStop: () => void,
): Promise<T> {
  if (signal === undefined) return await work;
  const stopped = new Promise<never>((_, reject) => {
    const stop = (): void => {
      onStop();
      reject(signInProblem("cancelled"));
    };
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
  });
  return await Promise.race([work, stopped]);
}

function otherAccount(): SignInProblem {
  return new SignInProblem(
    "cancelled",
    "The sign-in window answered for another account than the one this page is open for, so nothing was taken from it. Somebody else was probably chosen there. Press the button again and choose the account you use here.",
    "otherAccount",
  );
}

/** A hidden frame that stays silent has been kept from its cookies, which only a window can mend. */
function silentProblemOf(reason: unknown): SignInProblem {
  const problem = signInProblemOf(reason);
  return problem.code === "timed_out" ? signInProblem("interactionNeeded", problem.code) : problem;
}

function hintOf(options: TokenOptions): { loginHint?: string } {
  return options.loginHint === undefined ? {} : { loginHint: options.loginHint };
}
