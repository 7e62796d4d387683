import type { Place, RecordIn } from "#domain/sharing/place.ts";
import type { Store } from "#store/Store.ts";
import type { Drafts } from "../drafts/drafts.ts";
import { observable, type Readable } from "../observable.ts";
import { placeKey } from "../records/placeKey.ts";

/** What a person is to read before the first of their words is saved. */
export type Notice = {
  /** Whether something waits for it to be read; nothing that is typed meanwhile is lost. */
  readonly waits: Readable<boolean>;
  /** The person has read it: what waits is saved. */
  readonly read: () => void;
};

type Held = { readonly place: Place; readonly record: RecordIn<Place> };

const draft = "first words";

/**
 * A store that keeps back what is put for as long as `isFirst` holds, on this device as a draft, until
 * the person has read the notice.
 */
export function holdFirst<S extends Pick<Store, "put">>(
  store: S,
  drafts: Drafts,
  isFirst: () => boolean,
): {
  readonly store: S;
  readonly notice: Notice;
  /** Puts anew what a page kept back that was closed before the notice was read. */
  readonly restore: (put: (place: Place, record: RecordIn<Place>) => unknown) => void;
} {
  const waits = observable(false);
  const held = new Map<string, Held>();
  const { promise: read, resolve } = Promise.withResolvers<void>();
  let isRead = false;
  const put: Store["put"] = async (place, record, version) => {
    if (!isRead && isFirst()) {
      held.set(`${placeKey(place)} ${record.id}`, { place, record });
      drafts.set(draft, [...held.values()]);
      waits.set(true);
      await read;
    }
    return await store.put(place, record, version);
  };
  return {
    store: { ...store, put },
    notice: {
      waits,
      read: () => {
        isRead = true;
        held.clear();
        waits.set(false);
        resolve();
        drafts.clear(draft);
      },
    },
    restore: (again) => {
      // Nobody but this writes a draft of that name.
      const left = (drafts.get(draft) as readonly Held[] | undefined) ?? [];
      for (const { place, record } of left) again(place, record);
      if (left.length > 0 && !waits.get()) drafts.clear(draft);
    },
  };
}
