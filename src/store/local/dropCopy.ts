import { deleteDB } from "idb";
import { idbShelf } from "./idbShelf.ts";

/**
 * Takes away a copy of somebody who is not here. What they typed and did not get to send is
 * nowhere else, and stays for their return; answers whether there was none, so that nothing is left.
 */
export async function dropCopy(name: string): Promise<boolean> {
  const shelf = await idbShelf(name);
  if (!shelf.keeps()) return true;
  await shelf.clear(["rows", "places", "who", "meta"]);
  const typed = [...(await shelf.all("outbox")), ...(await shelf.all("drafts"))];
  shelf.close();
  if (typed.length === 0) await deleteDB(name);
  return typed.length === 0;
}
