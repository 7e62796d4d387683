import { parsePersonId, type PersonId } from "#domain/person/person.ts";
import { copiesHere } from "#store/local/copiesHere.ts";
import { dropCopy } from "#store/local/dropCopy.ts";
import { unlessOccupied } from "#store/local/presence.ts";
import { copyName, copyNames } from "./openCopy.ts";
import type { RememberedAccounts } from "./rememberedAccounts.ts";

/**
 * Takes away what this browser keeps of everybody but `me`, save what they typed and could not
 * send. Somebody who has the app open beside it, with an account of their own, keeps all of it.
 * On a shared computer, which `keeps` nothing, that of `me` goes too, from under their other windows.
 */
export async function dropOthers(
  host: string,
  me: PersonId,
  accounts: RememberedAccounts,
  windows: Partial<Pick<Navigator, "locks">>,
  keeps = true,
): Promise<void> {
  // Whoever opened the app where no host vouched for them is known by their copy alone.
  const found = (await copiesHere(copyNames(host))).flatMap((name) => parsePersonId(name) ?? []);
  for (const person of new Set([...accounts.all(), ...found])) {
    if (person === me && keeps) continue;
    const copy = copyName(host, person);
    const drop = async (): Promise<boolean> => {
      const isEmpty = await dropCopy(copy);
      const { dropPictures } = await import("#store/local/pictures/dropPictures.ts");
      return (await dropPictures(copy)) && isEmpty;
    };
    const isEmpty = person === me ? await drop() : await unlessOccupied(copy, windows, drop);
    if (isEmpty) accounts.forget(person);
  }
}
