import type { AppConfig } from "#app/config.ts";
import { parsePersonId } from "#domain/person/person.ts";
import { createGraph } from "#graph/createGraph.ts";
import type { Graph } from "#graph/Graph.ts";
import type { Transport } from "#graph/middleware.ts";
import { SignInProblem } from "#host/SignInProblem.ts";
import { createTokens } from "#host/signIn/createTokens.ts";
import type { FileLibrary } from "#store/pictures/FileLibrary.ts";
import type { PictureLibrary } from "#store/pictures/PictureLibrary.ts";
import { createSharePointStore } from "#store/sharepoint/createSharePointStore.ts";
import { codePart } from "./codePart.ts";
import type { SignedIn } from "./localFirst.ts";
import { onceItWorks } from "./onceItWorks.ts";

export type Connected = SignedIn & {
  readonly graph: Graph;
  readonly pictures: () => Promise<PictureLibrary>;
  readonly files: () => Promise<FileLibrary>;
};

export type Connection = {
  /** Rejects with a SignInProblem while nobody is signed in. */
  readonly signedIn: () => Promise<Connected>;
  /** Opens the sign-in window; called from a click only. */
  readonly signIn: () => Promise<unknown>;
  /**
   * Asks for these permissions too where they are not given yet; called from a click only. Once
   * `signal` is aborted it is waited for no longer.
   */
  readonly allow: (scopes: readonly string[], signal?: AbortSignal) => Promise<unknown>;
};

export type ConnectOptions = {
  readonly config: AppConfig;
  readonly loginHint?: string | undefined;
  /** The address under which all the app's pages lie, with a slash at the end. */
  readonly base: string;
  /** How requests reach Microsoft Graph, where not as they stand. */
  readonly transport?: Transport | undefined;
};

/** Sign-in, Microsoft Graph and the lists behind it: all that the first paint does without. */
export function connect({ config, loginHint, base, transport }: ConnectOptions): Connection {
  const tokens = createTokens({
    clientId: config.clientId,
    tenantId: config.tenantId,
    redirectUri: new URL("addin/auth/redirect.html", base).href,
    relayUri: new URL("addin/auth/relay.html", base).href,
    ...(loginHint === undefined ? {} : { loginHint }),
  });
  return {
    signIn: () => tokens.get(config.scopes, { interactive: true }),
    // As Graph's client asks for them, or the token that was got here would not be found there.
    allow: (scopes, signal) =>
      tokens.get([...config.scopes, ...scopes], { interactive: true, signal }),
    signedIn: onceItWorks(async () => {
      const me = parsePersonId((await tokens.account()).personId);
      if (!me) {
        throw new SignInProblem(
          "refused",
          "The signed-in account is not one of an organisation. Sign in with a work account.",
        );
      }
      const graph = createGraph({
        token: tokens.get,
        scopes: config.scopes,
        ...(transport === undefined ? {} : { transport }),
      });
      const store = createSharePointStore({ graph, directory: config.directory, personId: me });
      return {
        me,
        store,
        pictures: codePart(async () => {
          const { openLibrary } = await import("./openLibrary.ts");
          return openLibrary({ graph, transport, home: store.home, owner: me });
        }),
        files: codePart(async () => {
          const { openFiles } = await import("./openLibrary.ts");
          return openFiles({ graph, transport, home: store.home, owner: me });
        }),
        graph,
      };
    }),
  };
}
