import type { PictureShelf, ShelvedPicture, Strays } from "../../pictures/PictureShelf.ts";
import { makeRoom, mostKeptBytes } from "./makeRoom.ts";

/** A shelf for as long as the page lives. */
export function memoryPictureShelf(most = mostKeptBytes): PictureShelf {
  const pictures = new Map<string, ShelvedPicture>();
  const files = new Map<string, Blob>();
  let strays: Strays | undefined;
  return {
    keeps: () => false,
    all: async () => [...pictures.values()],
    file: async (id) => files.get(id),
    put: async (picture, file) => {
      if (file) files.set(picture.id, file);
      pictures.set(picture.id, { ...picture, bytes: files.get(picture.id)?.size ?? 0 });
      for (const { id } of makeRoom([...pictures.values()], most)) {
        pictures.delete(id);
        files.delete(id);
      }
    },
    remove: async (id) => {
      pictures.delete(id);
      files.delete(id);
    },
    strays: async () => strays,
    setStrays: async (next) => {
      strays = next;
    },
    clear: async () => {
      pictures.clear();
      files.clear();
      strays = undefined;
    },
  };
}
