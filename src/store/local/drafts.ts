import type { Device } from "../Device.ts";
import type { Shelf } from "./Shelf.ts";

type Draft = { readonly name: string; readonly draft: unknown };

const prefix = "draft ";

/** What is typed into forms and not yet anybody's record: it outlives a reload as everything typed does. */
export function draftsOn(shelf: Shelf): {
  readonly all: Device["drafts"];
  readonly keep: Device["keepDraft"];
} {
  return {
    all: async () => {
      const kept = (await shelf.all("meta", prefix)) as readonly Draft[];
      return new Map(kept.map(({ name, draft }) => [name, draft]));
    },
    keep: async (name, draft) => {
      const value: Draft | undefined = draft === undefined ? undefined : { name, draft };
      await shelf.write([{ table: "meta", key: `${prefix}${name}`, value }]);
    },
  };
}
