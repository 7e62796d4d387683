import type { AccountInfo } from "@azure/msal-browser";
import type { MsalClient } from "./MsalClient.ts";

/**
 * The account of this person among those the client remembers. With a hint only
 * an account of that name counts: on a shared machine another person's must not be used.
 */
export function accountFor(client: MsalClient, hint: string | undefined): AccountInfo | undefined {
  // Only the host's bridge names one: this app never sets it.
  const active = client.getActiveAccount();
  if (active) return active;
  const accounts = client.getAllAccounts();
  if (hint === undefined) return accounts.length === 1 ? accounts[0] : undefined;
  return accounts.find((account) => namesOf(account).includes(hint.toLowerCase()));
}

/** A mailbox's address may differ from the name the person signs in with, so all that is known is compared. */
function namesOf(account: AccountInfo): readonly string[] {
  const claims: Readonly<Record<string, unknown>> = account.idTokenClaims ?? {};
  return [account.username, account.loginHint, claims["email"], claims["upn"], claims["login_hint"]]
    .filter((name) => typeof name === "string")
    .map((name) => name.toLowerCase());
}
