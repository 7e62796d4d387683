import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import { pictureDatabaseName } from "./forgetPictures.ts";
import { inTime } from "./inTime.ts";
import type { ShelvedPicture, Strays } from "../../pictures/PictureShelf.ts";

interface PictureTables extends DBSchema {
  readonly pictures: { key: string; value: ShelvedPicture };
  /** The bytes and not a Blob, which some browsers keep badly. */
  readonly files: { key: string; value: ArrayBuffer };
  readonly notes: { key: string; value: Strays };
}

export type PictureDatabase = IDBPDatabase<PictureTables>;

/** Rejects where the browser has none to give. */
export async function openPictureDatabase(copy: string): Promise<PictureDatabase> {
  const opening = openDB<PictureTables>(pictureDatabaseName(copy), 1, {
    upgrade: (database) => {
      for (const table of ["pictures", "files", "notes"] as const)
        database.createObjectStore(table);
    },
    // Another window takes all of it away, or brings a newer shape; this one goes on without.
    blocking: (_current, _next, event) => (event.target as IDBDatabase).close(),
  });
  // An opening that comes too late would stand in everybody's way.
  return await inTime(
    opening,
    () => void opening.then((late) => late.close()).catch(() => undefined),
  );
}
