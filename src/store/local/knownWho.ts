import type { Person, Team } from "#domain/person/person.ts";
import type { Directory, TeamMember } from "../Store.ts";
import type { Remote } from "./Remote.ts";
import type { Shelf } from "./Shelf.ts";
import { isPassing } from "./afterFailure.ts";
import { storeProblem } from "./storeProblem.ts";

/** Who is who, asked of the service and remembered for when it is away. */
export type KnownWho = Pick<Remote, "directory" | "peopleAt" | "members"> & {
  readonly knownDirectory: () => Promise<Directory | undefined>;
  readonly knownPeople: (addresses: readonly string[]) => Promise<ReadonlyMap<string, Person>>;
  readonly knownMembers: (team: Team) => Promise<readonly TeamMember[] | undefined>;
};

const directoryKey = "directory";
const personKey = (address: string) => `person ${address}`;
const membersKey = (team: Team) => `members ${team.id}`;

/** `refused` is called when the service says that this person is not, or no longer, in the directory. */
export function createKnownWho(
  remote: Remote,
  shelf: Shelf,
  refused: () => Promise<void>,
): KnownWho {
  const remember = async (key: string, value: unknown): Promise<void> => {
    await shelf.write([{ table: "who", key, value }]);
  };

  /** The service's answer; what is remembered when it is away. */
  async function asked<T>(ask: () => Promise<T>, instead: () => Promise<T | undefined>) {
    try {
      return await ask();
    } catch (cause) {
      const problem = storeProblem(cause);
      const known = isPassing(problem) ? await instead() : undefined;
      if (known === undefined) throw cause;
      return known;
    }
  }

  const knownDirectory = async () =>
    (await shelf.get("who", directoryKey)) as Directory | undefined;

  const knownPeople = async (addresses: readonly string[]) => {
    const found = new Map<string, Person>();
    for (const address of addresses.map((each) => each.toLowerCase())) {
      const person = (await shelf.get("who", personKey(address))) as Person | undefined;
      if (person !== undefined) found.set(address, person);
    }
    return found;
  };

  const knownMembers = async (team: Team) =>
    (await shelf.get("who", membersKey(team))) as readonly TeamMember[] | undefined;

  return {
    knownDirectory,
    knownPeople,
    knownMembers,
    directory: async () =>
      await asked(async () => {
        try {
          const directory = await remote.directory();
          await remember(directoryKey, directory);
          return directory;
        } catch (cause) {
          const { kind } = storeProblem(cause);
          if (kind === "forbidden" || kind === "notProvisioned") {
            // Whoever is in the directory no longer has no use for the names in it.
            // Where the disk is in the way, why they are refused is said all the same.
            await shelf.clear(["who"]).catch(() => undefined);
            await refused();
          }
          throw cause;
        }
      }, knownDirectory),
    peopleAt: async (addresses) =>
      await asked(
        async () => {
          const people = await remote.peopleAt(addresses);
          for (const address of addresses.map((each) => each.toLowerCase())) {
            await remember(personKey(address), people.get(address));
          }
          return people;
        },
        async () => {
          const people = await knownPeople(addresses);
          // Half an answer would make strangers of those who are not remembered.
          return people.size < new Set(addresses).size ? undefined : people;
        },
      ),
    members: async (team) =>
      await asked(
        async () => {
          const members = await remote.members(team);
          await remember(membersKey(team), members);
          return members;
        },
        async () => await knownMembers(team),
      ),
  };
}
