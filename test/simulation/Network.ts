import { equal } from "#domain/merge/equal.ts";
import type { Place, RecordIn } from "#domain/sharing/place.ts";
import type { Remote } from "#store/local/Remote.ts";
import type { Directory, Kept } from "#store/Store.ts";
import { StoreProblem } from "#store/StoreProblem.ts";
import type { Learnt } from "./Consents.ts";
import type { Random } from "./Random.ts";

/** A request under way: first the service does it, at some later moment the answer arrives. */
type Flight = {
  done: boolean;
  readonly act: () => Promise<void>;
  readonly land: () => void;
  readonly fail: (problem: StoreProblem) => void;
};

/** The way between one window and the service, with all that goes wrong on it. */
export type Network = {
  readonly remote: Remote;
  readonly busy: () => boolean;
  /** Moves one request on by one step; `faults` says whether something may go wrong. */
  readonly move: (faults: boolean) => Promise<void>;
  /** The window is gone: what was under way is answered to nobody. Answers what may yet arrive. */
  readonly cut: () => readonly (() => Promise<void>)[];
};

type Attempt = {
  readonly place: Place;
  readonly id: string;
  readonly record: RecordIn<Place> | undefined;
};

/** Told of what the service did at the moment at which it did it, and of what the window learnt of it. */
type Witness = {
  readonly asked: (what: "read" | "write") => void;
  readonly sends: (attempt: Attempt) => void;
  readonly wrote: (attempt: Attempt, since: Learnt) => void;
  readonly refused: (attempt: Attempt, problem: unknown) => void;
  /** What the window knew when it sent a request now. */
  readonly learnt: () => Learnt;
  /** The service gave an answer at `time`, which is known by its token, or is the directory itself. */
  readonly answered: (answer: string | Directory, time: number) => void;
  readonly time: () => number;
};

export type NetworkOptions = {
  readonly remote: Remote;
  readonly directory: () => Directory;
  readonly random: Random;
  readonly isAway: () => boolean;
  readonly witness: Witness;
};

export function createNetwork({
  remote,
  directory,
  random,
  isAway,
  witness,
}: NetworkOptions): Network {
  const flights: Flight[] = [];

  async function write<T>(attempt: Attempt, act: () => Promise<T>): Promise<T> {
    witness.sends(attempt);
    const since = witness.learnt();
    try {
      return await fly("write", async () => {
        const answer = await act();
        const { record } = attempt;
        // A create of a row that is there answers that row, and writes nothing.
        if (record === undefined || equal((answer as Kept<RecordIn<Place>>).record, record))
          witness.wrote(attempt, since);
        return answer;
      });
    } catch (problem) {
      witness.refused(attempt, problem);
      throw problem;
    }
  }

  async function fly<T>(what: "read" | "write", act: () => Promise<T>): Promise<T> {
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    let land: () => void = () => undefined;
    flights.push({
      done: false,
      act: async () => {
        witness.asked(what);
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

  return {
    busy: () => flights.length > 0,
    remote: {
      ...remote,
      put: async (place, record, version) =>
        await write(
          { place, id: record.id, record },
          async () => await remote.put(place, record, version),
        ),
      remove: async (place, id, version) =>
        await write(
          { place, id, record: undefined },
          async () => await remote.remove(place, id, version),
        ),
      changes: async (asked) =>
        await fly("read", async () => {
          const answers = await remote.changes(asked);
          for (const answer of answers) {
            if (answer.status !== "changed" || answer.place.kind !== "own") continue;
            witness.answered(answer.token, witness.time());
          }
          return answers;
        }),
      directory: async () =>
        await fly("read", async () => {
          const answer = directory();
          witness.answered(answer, witness.time());
          return answer;
        }),
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
        if (isAway()) return lose(new StoreProblem("offline", "There is no network."));
        const trouble = faults ? troubleBefore(random) : undefined;
        if (trouble) return lose(trouble);
        await flight.act();
        flight.done = true;
        // Mostly the answer is there at once; now and then much happens before it arrives.
        if (faults && random.chance(0.3)) return;
      }
      if (faults && random.chance(0.05))
        return lose(new StoreProblem("offline", "The answer was lost on its way."));
      flights.splice(index, 1);
      flight.land();
    },
    cut: () =>
      flights
        .splice(0)
        .filter(({ done }) => !done && !isAway() && random.chance(0.5))
        .map(({ act }) => act),
  };
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
