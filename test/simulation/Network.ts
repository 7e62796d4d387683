import type { Place, RecordIn } from "#domain/sharing/place.ts";
import type { Remote } from "#store/local/Remote.ts";
import { StoreProblem } from "#store/StoreProblem.ts";
import type { Random } from "./Random.ts";

/** A request under way: first the service does it, at some later moment the answer arrives. */
type Flight = {
  done: boolean;
  readonly act: () => Promise<void>;
  readonly land: () => void;
  readonly fail: (problem: StoreProblem) => void;
};

/** The way between one client and the service, with all that goes wrong on it. */
export type Network = {
  readonly remote: Remote;
  away: boolean;
  /** Requests that got to the service. */
  requests: number;
  readonly busy: () => boolean;
  /** Moves one request on by one step; `faults` says whether something may go wrong. */
  readonly move: (faults: boolean) => Promise<void>;
  /** The client is gone: what was under way may be done or not, and no answer arrives. */
  readonly cut: () => Promise<void>;
};

/** What the service did, told at the moment at which it did it. */
export type Witness = {
  readonly wrote: (
    place: Place,
    record: RecordIn<Place> | undefined,
    id: string,
    since: number,
  ) => void;
  /** The time of the latest answers about its own list that the client may be acting on. */
  readonly since: () => number;
  /** The client has an answer about its own list that the service gave at `time`. */
  readonly read: (place: Place, time: number) => void;
  readonly time: () => number;
};

export function createNetwork(remote: Remote, random: Random, witness: Witness): Network {
  const flights: Flight[] = [];
  const network: Network = {
    away: false,
    requests: 0,
    busy: () => flights.length > 0,
    remote: {
      ...remote,
      put: async (place, record, version) => {
        const since = witness.since();
        return await fly(async () => {
          const kept = await remote.put(place, record, version);
          witness.wrote(place, kept.record, record.id, since);
          return kept;
        });
      },
      remove: async (place, id, version) => {
        await fly(async () => {
          await remote.remove(place, id, version);
          witness.wrote(place, undefined, id, 0);
        });
      },
      changes: async (asked) => {
        let time = 0;
        const answers = await fly(async () => {
          time = witness.time();
          return await remote.changes(asked);
        });
        for (const { place } of asked) witness.read(place, time);
        return answers;
      },
    },
    move: async (faults) => {
      const index = random.below(flights.length);
      const flight = flights[index];
      if (flight === undefined) return;
      const lose = (problem: StoreProblem) => {
        flights.splice(index, 1);
        flight.fail(problem);
      };
      if (!flight.done) {
        if (network.away) return lose(new StoreProblem("offline", "There is no network."));
        const trouble = faults ? troubleBefore(random) : undefined;
        if (trouble) return lose(trouble);
        network.requests += 1;
        await flight.act();
        flight.done = true;
        // Mostly the answer is there at once; now and then much happens before it arrives.
        if (random.chance(0.3)) return;
      }
      if (faults && random.chance(0.05))
        return lose(new StoreProblem("offline", "The answer was lost on its way."));
      flights.splice(index, 1);
      flight.land();
    },
    cut: async () => {
      for (const flight of flights.splice(0)) {
        if (!flight.done && random.chance(0.5)) await flight.act();
      }
    },
  };

  async function fly<T>(act: () => Promise<T>): Promise<T> {
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    let land: () => void = () => undefined;
    flights.push({
      done: false,
      act: async () => {
        try {
          const answer = await act();
          land = () => resolve(answer);
        } catch (problem) {
          land = () => reject(problem);
        }
      },
      land: () => land(),
      fail: reject,
    });
    return await promise;
  }

  return network;
}

function troubleBefore(random: Random): StoreProblem | undefined {
  const roll = random.next();
  if (roll < 0.02) {
    return new StoreProblem("throttled", "Too many requests.", {
      retryAfter: 1 + random.below(30),
    });
  }
  if (roll < 0.03) return new StoreProblem("unexpected", "The service failed.");
  return roll < 0.04 ? new StoreProblem("offline", "The connection failed.") : undefined;
}
