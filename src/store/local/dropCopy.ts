import { deleteDB } from "idb";
import { idbShelf } from "./idbShelf.ts";

/**
 * Takes away a copy of somebody who is not here. What they typed and did not get to send is
 * nowhere else, and stays for their return; answers whether there was none, so that nothing is left.
 */
export async function dropCopy(name: string): Promise<boolean> {
  const shelf = await idbShelf(name);
  try {
    await shelf.clear(["rows", "places", "who", "meta"]);
  } catch {
    shelf.close();
    return false;
  }
  const typed = [...(await shelf.all("outbox")), ...(await shelf.all("drafts"))];
  // A database that failed meanwhile has told nothing, and is not empty for that reason.
  const isEmpty = shelf.keeps() && typed.length === 0;
  shelf.close();
  if (isEmpty) await deleteDB(name);
  return isEmpty;
}
