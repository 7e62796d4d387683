import type { BrokerAccount } from "#sandbox/identity/broker.ts";
import type { ShellConfig, ShellPerson } from "./ShellConfig.ts";

/** The account that nested app auth tells a page about before it asks for a token. */
export function accountOf(config: ShellConfig, person: ShellPerson): BrokerAccount {
  return {
    homeAccountId: `${person.id}.${config.tenantId}`,
    environment: "login.microsoftonline.com",
    tenantId: config.tenantId,
    username: person.userPrincipalName,
    localAccountId: person.id,
    name: person.displayName,
  };
}
