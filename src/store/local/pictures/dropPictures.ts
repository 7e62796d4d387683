import { forgetPictures } from "./forgetPictures.ts";
import { inTime } from "./inTime.ts";
import { openPictureDatabase, type PictureDatabase } from "./pictureDatabase.ts";

/**
 * Takes away the pictures beside the copy of somebody who is not here. Those that did not get sent
 * are nowhere else and stay for their return; answers whether there were none, so that nothing is left.
 */
export async function dropPictures(copy: string): Promise<boolean> {
  try {
    const database = await openPictureDatabase(copy);
    const isEmpty = await inTime(emptied(database)).finally(() => database.close());
    if (isEmpty) await forgetPictures(copy);
    return isEmpty;
  } catch {
    // A database that fails has told nothing, and is not empty for that reason.
    return false;
  }
}

/** Empties all of it but what was not sent; answers whether that is nothing. */
async function emptied(database: PictureDatabase): Promise<boolean> {
  const turn = database.transaction(["pictures", "files", "notes"], "readwrite");
  const all = await turn.objectStore("pictures").getAll();
  const spare = all.filter(({ state: { status } }) => status === "sent" || status === "leaving");
  const asked = spare.flatMap(({ id }) => [
    turn.objectStore("pictures").delete(id),
    turn.objectStore("files").delete(id),
  ]);
  await Promise.all([...asked, turn.objectStore("notes").clear(), turn.done]);
  return spare.length === all.length;
}
