import type { Device } from "../Device.ts";
import type { Shelf } from "./Shelf.ts";

/** What is typed into forms: it outlives a reload as all else does that a person typed. */
export function draftsOn(shelf: Shelf): {
  readonly all: Device["drafts"];
  readonly keep: Device["keepDraft"];
} {
  return {
    all: async () =>
      new Map((await shelf.all("drafts")).map(({ name, draft }) => [name, draft] as const)),
    keep: async (name, draft) => {
      const value = draft === undefined ? undefined : { name, draft };
      await shelf.write([{ table: "drafts", key: name, value }]);
    },
  };
}
