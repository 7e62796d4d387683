import type { PersonId } from "#domain/person/person.ts";
import { dropCopy } from "#store/local/dropCopy.ts";
import { copyName } from "./openCopy.ts";
import type { RememberedAccounts } from "./rememberedAccounts.ts";

/** Takes away what this browser keeps of everybody but `me`, save what they typed and could not send. */
export async function dropOthers(
  host: string,
  me: PersonId,
  accounts: RememberedAccounts,
): Promise<void> {
  for (const person of accounts.all()) {
    if (person === me) continue;
    const empty = await dropCopy(copyName(host, person));
    if (empty) accounts.forget(person);
  }
}
