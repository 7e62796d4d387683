import type { SignInProblem } from "../SignInProblem.ts";
import { timeLimit } from "../timeLimit.ts";
import type { MsalClient } from "./MsalClient.ts";
import { msalConfiguration } from "./msalConfiguration.ts";
import type { SignInSurroundings } from "./SignInSurroundings.ts";
import { signInProblem } from "./signInProblemOf.ts";
import type { TokenOptions } from "./TokenOptions.ts";

/** Milliseconds for the library to arrive, and for the bridge to answer its first question. */
const loadLimit = 20_000;
const bridgeLimit = 5_000;

export type ClientSource = {
  readonly client: () => Promise<MsalClient>;
  /** Leaves the bridge for good when `problem` shows that it does not work; the next call signs in without it. */
  readonly distrustAfter: (problem: SignInProblem) => void;
};

/** Makes the MSAL client when it is first needed, and again after a failure. */
export function createClientSource(
  options: TokenOptions,
  surroundings: SignInSurroundings,
): ClientSource {
  let made: Promise<MsalClient> | undefined;
  let nested = false;
  let distrusted = false;

  const make = async (): Promise<MsalClient> => {
    const notLoaded = () => signInProblem("offline", "library");
    const msal = await timeLimit(surroundings.loadMsal(), loadLimit, notLoaded).catch(() => {
      throw notLoaded();
    });
    const configuration = msalConfiguration(options, surroundings.framed);
    if (!distrusted && surroundings.bridged()) {
      try {
        const client = await timeLimit(msal.nested(configuration), bridgeLimit, () =>
          signInProblem("timedOut", "bridge"),
        );
        nested = true;
        return client;
      } catch {
        distrusted = true;
      }
    }
    nested = false;
    return msal.standard(configuration);
  };

  return {
    client: () => {
      made ??= make().catch((reason: unknown) => {
        made = undefined;
        throw reason;
      });
      return made;
    },
    distrustAfter: ({ kind }) => {
      if (!nested || (kind !== "timedOut" && kind !== "unexpected")) return;
      distrusted = true;
      made = undefined;
    },
  };
}
