import type { PictureShelf, ShelvedPicture } from "../../pictures/PictureShelf.ts";
import { forgetPictures } from "./forgetPictures.ts";
import { makeRoom, mostKeptBytes } from "./makeRoom.ts";
import { memoryPictureShelf } from "./memoryPictureShelf.ts";
import { inTime } from "./inTime.ts";
import { openPictureDatabase, type PictureDatabase } from "./pictureDatabase.ts";

const notesKey = "strays";
const type = "image/jpeg";

/**
 * A shelf in IndexedDB beside the copy `copy`. What the database will not take lies in memory and
 * goes with the page; it is looked for there first.
 */
export async function idbPictureShelf(
  copy: string,
  most = mostKeptBytes,
): Promise<PictureShelf & { readonly close: () => void }> {
  const memory = memoryPictureShelf(most);
  let database = await openPictureDatabase(copy).catch(() => undefined);
  let isFull = false;

  /** What the database answers, or undefined once it has failed. */
  async function ask<T>(work: (database: PictureDatabase) => Promise<T>): Promise<T | undefined> {
    if (database === undefined) return undefined;
    try {
      return await inTime(work(database));
    } catch {
      database.close();
      database = undefined;
      return undefined;
    }
  }

  /** Writes in one go what is known and the file; false where the disk has no room for it. */
  async function written(picture: ShelvedPicture, file: ArrayBuffer | undefined): Promise<boolean> {
    if (database === undefined) return false;
    try {
      const turn = database.transaction(["pictures", "files"], "readwrite", {
        durability: "strict",
      });
      const asked: Promise<unknown>[] = [turn.objectStore("pictures").put(picture, picture.id)];
      if (file) asked.push(turn.objectStore("files").put(file, picture.id));
      await inTime(Promise.all([...asked, turn.done]));
      return true;
    } catch {
      return false;
    }
  }

  const drop = async (ids: readonly string[]): Promise<void> => {
    await ask(async (from) => {
      const turn = from.transaction(["pictures", "files"], "readwrite");
      const asked = ids.flatMap((id) => [
        turn.objectStore("pictures").delete(id),
        turn.objectStore("files").delete(id),
      ]);
      await Promise.all([...asked, turn.done]);
    });
  };
  const kept = async (): Promise<readonly ShelvedPicture[]> =>
    (await ask((from) => from.getAll("pictures"))) ?? [];
  const roomFor = async (bytes: number): Promise<void> => {
    const going = makeRoom(await kept(), bytes);
    if (going.length > 0) await drop(going.map(({ id }) => id));
  };

  return {
    keeps: () => database !== undefined && !isFull,
    all: async () => {
      const here = await memory.all();
      const ids = new Set(here.map(({ id }) => id));
      return [...here, ...(await kept()).filter(({ id }) => !ids.has(id))];
    },
    file: async (id) => {
      const here = await memory.file(id);
      if (here) return here;
      const bytes = await ask((from) => from.get("files", id));
      return bytes && new Blob([bytes], { type });
    },
    put: async (picture, file) => {
      const isHere = (await memory.all()).some(({ id }) => id === picture.id);
      if (isHere && !file) return await memory.put(picture);
      const bytes = file
        ? file.size
        : ((await ask((from) => from.get("pictures", picture.id)))?.bytes ?? 0);
      const content = await file?.arrayBuffer();
      const whole = { ...picture, bytes };
      if (await written(whole, content)) {
        await memory.remove(picture.id);
        return await roomFor(most);
      }
      // Perhaps there is room once what the service has too is gone.
      await roomFor(0);
      if (await written(whole, content)) return;
      // What the service has can be asked for again.
      if (picture.state.status !== "sent") isFull = true;
      await memory.put(picture, file);
    },
    remove: async (id) => {
      await memory.remove(id);
      await drop([id]);
    },
    strays: async () =>
      (await ask((from) => from.get("notes", notesKey))) ?? (await memory.strays()),
    setStrays: async (strays) => {
      await memory.setStrays(strays);
      await ask((from) => from.put("notes", strays, notesKey));
    },
    clear: async () => {
      await memory.clear();
      // One that was given up on this page is on the disk all the same.
      database?.close();
      database = undefined;
      await forgetPictures(copy);
    },
    close: () => database?.close(),
  };
}
