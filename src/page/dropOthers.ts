import type { PersonId } from "#domain/person/person.ts";
import { dropCopy } from "#store/local/dropCopy.ts";
import { unlessOccupied } from "#store/local/presence.ts";
import { copyName } from "./openCopy.ts";
import type { RememberedAccounts } from "./rememberedAccounts.ts";

/**
 * Takes away what this browser keeps of everybody but `me`, save what they typed and could not
 * send. Somebody who has the app open beside it, with an account of their own, keeps all of it.
 */
export async function dropOthers(
  host: string,
  me: PersonId,
  accounts: RememberedAccounts,
  windows: Partial<Pick<Navigator, "locks">>,
): Promise<void> {
  for (const person of accounts.all()) {
    if (person === me) continue;
    const copy = copyName(host, person);
    const isEmpty = await unlessOccupied(copy, windows, async () => await dropCopy(copy));
    if (isEmpty) accounts.forget(person);
  }
}
