import type { Consents } from "./consents.ts";
import type { IdentityClient, IdentityUsers } from "./Directory.ts";
import { EntraProblem } from "./EntraProblem.ts";
import type { Sessions } from "./sessions.ts";
import type { SigningKey } from "./signingKey.ts";
import type { SwitchState } from "./switches.ts";
import type { Tokens } from "./tokens.ts";

/** All that the endpoints share. */
export type Provider = {
  readonly tenantId: string;
  readonly now: () => number;
  readonly clients: readonly IdentityClient[];
  readonly users: IdentityUsers;
  readonly key: SigningKey;
  readonly tokens: Tokens;
  readonly sessions: Sessions;
  readonly consents: Consents;
  readonly state: SwitchState;
};

export function requireClient(provider: Provider, clientId: string | null): IdentityClient {
  const client = provider.clients.find((candidate) => candidate.clientId === clientId);
  if (client === undefined) {
    throw new EntraProblem(
      "unauthorized_client",
      700016,
      `Application with identifier '${clientId ?? ""}' was not found in the directory. This can happen if the application has not been registered in the sandbox.`,
    );
  }
  return client;
}
