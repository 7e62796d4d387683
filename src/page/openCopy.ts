import { dayIn, instantAt } from "#domain/day.ts";
import type { PersonId } from "#domain/person/person.ts";
import { broadcast } from "#store/local/broadcast.ts";
import { createLocalStore, type LocalStore } from "#store/local/createLocalStore.ts";
import { idbShelf } from "#store/local/idbShelf.ts";
import { memoryShelf } from "#store/local/memoryShelf.ts";
import { forgetPictures } from "#store/local/pictures/forgetPictures.ts";
import { occupy } from "#store/local/presence.ts";
import { rememberingSites, type Finding } from "#store/local/rememberingSites.ts";
import { sealable } from "#store/local/sealable.ts";
import { turnsOf } from "#store/local/turnsOf.ts";

export type CopyOptions<Sites> = {
  /** The host that frames the page; each has a storage of its own, and so a copy. */
  readonly host: string;
  readonly me: PersonId;
  /** The service behind the copy, opened when it is first needed. */
  readonly service: () => Promise<Finding<Sites>>;
  /** False where nothing may stay on the device. */
  readonly keep: boolean;
  readonly zone: string;
  /** Called when another window took away all of the copy. */
  readonly forgotten: () => void;
};

/** The person's store over the copy of it in this browser. */
export async function openCopy<Sites>(options: CopyOptions<Sites>): Promise<LocalStore> {
  const { host, me, service, keep, zone, forgotten } = options;
  const name = copyName(host, me);
  if (keep) occupy(name, navigator);
  const shelf = sealable(keep ? await idbShelf(name) : memoryShelf());
  const store = createLocalStore({
    remote: rememberingSites(service, shelf),
    me,
    shelf,
    locks: turnsOf(name, shelf.keeps(), navigator),
    channel: broadcast(name),
    forgotten,
    online: {
      now: () => navigator.onLine,
      subscribe: (listener) => {
        window.addEventListener("online", listener);
        return () => window.removeEventListener("online", listener);
      },
    },
    inputs: {
      nowMillis: Date.now,
      today: () => dayIn(zone, instantAt(Date.now())),
      newId: () => crypto.randomUUID(),
      random: Math.random,
      wake: (millis, work) => {
        const timer = setTimeout(work, millis);
        return () => clearTimeout(timer);
      },
    },
  });
  return {
    ...store,
    device: {
      ...store.device,
      forget: async () => {
        // First, since another window may be in the way of it: then all is as it was.
        await forgetPictures(name);
        await store.device.forget();
      },
    },
  };
}

/** The name of a copy's database, its locks and its channel. */
export function copyName(host: string, person: PersonId): string {
  return `${copyNames(host)}${person}`;
}

/** What the names of all copies of a host begin with. */
export function copyNames(host: string): string {
  return `beyond-target ${host} `;
}
