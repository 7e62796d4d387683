import * as msal from "@azure/msal-browser";
import { defaultScopes } from "#app/config.ts";
import { createTokens } from "#host/signIn/createTokens.ts";
import { readConfig } from "#page/readConfig.ts";
import { createGraphReader, type GraphReader } from "./graphReader.ts";

// Named, so that the sign-in library is in the page's own script from the start, as with a plain import.
const library = msal.createNestablePublicClientApplication;

/** Settings, then a token: the naive client does one thing after another. */
export async function signIn(loginHint: string | undefined): Promise<{
  readonly graph: GraphReader;
  readonly directory: { readonly hostname: string; readonly path: string };
}> {
  if (typeof library !== "function") throw new Error("The sign-in library is not there.");
  const base = `${location.origin}/`;
  const config = await readConfig(new URL("config.json", base));
  const tokens = createTokens({
    clientId: config.clientId,
    tenantId: config.tenantId,
    redirectUri: `${base}addin/auth/redirect.html`,
    relayUri: `${base}addin/auth/relay.html`,
    ...(loginHint === undefined ? {} : { loginHint }),
  });
  return { graph: createGraphReader(await tokens.get(defaultScopes)), directory: config.directory };
}
