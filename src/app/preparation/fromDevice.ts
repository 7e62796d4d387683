import type { Place } from "#domain/sharing/place.ts";
import type { Device } from "#store/Device.ts";
import type { PlaceRead, Store } from "#store/Store.ts";
import { asProblem } from "../records/asProblem.ts";
import { placeKey } from "../records/placeKey.ts";

export type Reads = Pick<Store, "directory" | "peopleAt" | "read">;

/**
 * What this device knows by itself, with no request to the service. A call rejects when part of its
 * answer is not known here, since half an answer would make strangers of people and nothing of their goals.
 */
export function fromDevice(device: Device): Reads {
  return {
    directory: async () => (await device.knownDirectory()) ?? notKnown(),
    peopleAt: async (addresses) => {
      const people = await device.knownPeople(addresses);
      return addresses.every((address) => people.has(address)) ? people : notKnown();
    },
    read: async <P extends Place>(places: readonly P[]) => {
      const known = new Map(
        (await device.known(places)).map((read) => [placeKey(read.place), read] as const),
      );
      return places.map((place): PlaceRead<P> => {
        const read = known.get(placeKey(place));
        if (read !== undefined) return read;
        // Most pairs share no team, so that a wall is missing is no news.
        if (place.kind !== "wall") notKnown();
        return { status: "failed", place, problem: asProblem(undefined) };
      });
    },
  };
}

function notKnown(): never {
  throw new Error("This device does not know it yet. The service is asked instead.");
}
