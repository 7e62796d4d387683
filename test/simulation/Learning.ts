import type { PersonId } from "#domain/person/person.ts";
import type { OwnRecord } from "#domain/sharing/place.ts";
import { placeKey } from "#store/local/keys.ts";
import type { ShelfChange } from "#store/local/Shelf.ts";
import type { Directory } from "#store/Store.ts";
import type { Learnt } from "./Consents.ts";

/** What a device has learnt, told from the answers that came to lie on its disk. */
export type Learning = {
  readonly answered: (answer: string | Directory, time: number) => void;
  readonly written: (changes: readonly ShelfChange[]) => void;
  readonly learnt: () => Learnt;
  /** What the person changed in their own list on this device, and the service does not have yet. */
  readonly unsent: () => readonly OwnRecord[];
};

/** Answers that may be under way at the same time, and more. */
const mostAnswers = 100;

export function createLearning(me: PersonId): Learning {
  const times = new Map<string, number>();
  const directories = new WeakMap<object, number>();
  const ownKey = placeKey({ kind: "own", owner: me });
  // The last two of each: a request may be sent while the next answer is being laid down.
  let own: readonly number[] = [];
  let directory: readonly number[] = [];

  const unsent = new Map<string, OwnRecord>();

  return {
    unsent: () => [...unsent.values()],
    answered: (answer, time) => {
      if (typeof answer === "object") {
        directories.set(answer, time);
        return;
      }
      if (!times.has(answer)) times.set(answer, time);
      const [oldest] = times.keys();
      if (times.size > mostAnswers && oldest !== undefined) times.delete(oldest);
    },
    written: (changes) => {
      for (const { table, key, value } of changes) {
        if (table === "outbox" && key.startsWith(ownKey)) {
          if (value?.wanted === undefined) unsent.delete(key);
          else unsent.set(key, value.wanted as OwnRecord);
        } else if (table === "places" && key === ownKey) {
          const time = times.get(value?.token ?? "");
          if (time !== undefined) own = [...own, time].slice(-2);
        } else if (typeof value === "object" && value !== null) {
          const time = directories.get(value);
          if (time !== undefined) directory = [...directory, time].slice(-2);
        }
      }
    },
    learnt: () => ({ own: Math.min(...own), directory: Math.min(...directory) }),
  };
}
