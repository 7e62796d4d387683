import type { AppConfig } from "#app/config.ts";
import type { Transport } from "#graph/middleware.ts";
import type { Host } from "#host/Host.ts";
import type { LocalStore } from "#store/local/createLocalStore.ts";
import { StoreProblem } from "#store/StoreProblem.ts";
import { codePart } from "./codePart.ts";
import { ConfigError } from "./ConfigError.ts";
import type { Connected, Connection } from "./connect.ts";
import { onceItWorks } from "./onceItWorks.ts";
import { pageInputs } from "./pageInputs.ts";
import type { SharedComputer } from "#app/keeping/SharedComputer.ts";

export type OpenStoreOptions = {
  readonly host: () => Promise<Pick<Host, "context">>;
  readonly config: () => Promise<AppConfig>;
  /** The address under which all the app's pages lie, with a slash at the end. */
  readonly base: string;
  readonly shared: SharedComputer;
  readonly transport?: Transport | undefined;
  /** Begins anew where what is there is another person's; the page opens anew where it is left out. */
  readonly restart?: () => void;
};

/** The person's store, and the click that signs them in. */
export type OpenedStore = {
  readonly open: () => Promise<LocalStore>;
  /** Sign-in and the service, for what goes past the copy. */
  readonly connection: () => Promise<Connection>;
  readonly signIn: () => Promise<void>;
  /** Rejects with a SignInProblem while nobody is signed in. */
  readonly signedIn: () => Promise<Connected>;
};

/**
 * The copy on this device first, and sign-in, Graph and the lists beside it: the code of both is
 * fetched at once, and what is painted from the copy waits for none of the second.
 */
export function openStore(options: OpenStoreOptions): OpenedStore {
  const { host, config, base, shared, transport, restart } = options;
  const copyCode = codePart(() => import("./openPersonStore.ts"));
  const connectCode = codePart(() => import("./connect.ts"));
  // A failure here is met again, and told, by whoever asks for the part in earnest.
  for (const early of [copyCode, connectCode]) early().catch(() => undefined);

  const connection = onceItWorks(async (): Promise<Connection> => {
    const [{ connect }, settings, { context }] = await Promise.all([
      connectCode(),
      config().catch(asStoreProblem),
      host(),
    ]);
    return connect({ config: settings, loginHint: context.loginHint, base, transport });
  });

  const signedIn = async (): Promise<Connected> => (await connection()).signedIn();

  return {
    signedIn,
    connection,
    signIn: async () => {
      await (await connection()).signIn();
    },
    open: onceItWorks(async () => {
      const [{ openPersonStore }, { context }] = await Promise.all([copyCode(), host()]);
      return await openPersonStore({
        context,
        signedIn,
        shared,
        zone: pageInputs(window).zone,
        ...(restart && { restart }),
      });
    }),
  };
}

/** To whoever reads, settings that are away are one more thing that cannot be reached. */
function asStoreProblem(cause: unknown): never {
  if (!(cause instanceof ConfigError) || cause.kind !== "away") throw cause;
  throw new StoreProblem("offline", cause.message, { cause });
}
