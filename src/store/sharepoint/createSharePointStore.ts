import type { Graph } from "#graph/Graph.ts";
import { GraphProblem } from "#graph/GraphProblem.ts";
import { pages } from "#graph/pages.ts";
import type { Person, PersonId } from "#domain/person/person.ts";
import type { Place } from "#domain/sharing/place.ts";
import type { Followed, PlaceChanges } from "../Changes.ts";
import type { Store } from "../Store.ts";
import { StoreProblem } from "../StoreProblem.ts";
import { addressOf } from "./addressOf.ts";
import { addressFromRow } from "./codecs/addressRow.ts";
import { memberFromRow } from "./codecs/memberRow.ts";
import { directoryLists, type DirectorySite } from "./directoryLists.ts";
import { createKnownDetails } from "./KnownDetails.ts";
import { rowsWherePath } from "./ListAddress.ts";
import { problemOn } from "./problems.ts";
import { createRecord, updateRecord, type Writing } from "./putRecord.ts";
import { readChanges } from "./readChanges.ts";
import { readDirectory, type KnownDirectory } from "./readDirectory.ts";
import { readPlaces } from "./readPlaces.ts";
import { removeRecord } from "./removeRecord.ts";
import { understood } from "./understood.ts";

export type SharePointStoreOptions = {
  readonly graph: Graph;
  readonly directory: DirectorySite;
  /** Whose store this is; the token decides what they get. */
  readonly personId: PersonId;
};

/** The lists as a {@link Store}, and what a copy of them needs to keep up. */
export type SharePointStore = Store & {
  /** What happened in many places since their tokens, in as few round trips as exist; answers are in the order asked. */
  readonly changes: <P extends Place>(
    asked: readonly Followed<P>[],
  ) => Promise<readonly PlaceChanges<P>[]>;
  /** Where the lists are, as the directory last said, to be remembered beyond this page. */
  readonly sites: () => KnownDirectory | undefined;
  /** The site in which the person's own lists and pictures are. */
  readonly home: () => Promise<string>;
  /** Uses `sites` until the directory has been read: a list that is found there costs one round trip less. */
  readonly assume: (sites: KnownDirectory) => void;
};

/** A longer filter makes too long an address. */
const addressesAtOnce = 12;

/** The store over SharePoint lists; see {@link Store} for what it promises. */
export function createSharePointStore({
  graph,
  directory,
  personId,
}: SharePointStoreOptions): SharePointStore {
  const lists = directoryLists(directory);
  const details = createKnownDetails();
  let known: KnownDirectory | undefined;
  let assumed: KnownDirectory | undefined;
  let reading: Promise<KnownDirectory> | undefined;

  /** Calls at the same time share one question. A failure leaves what was known. */
  async function freshDirectory(): Promise<KnownDirectory> {
    reading ??= readDirectory(graph, lists, personId);
    try {
      known = await reading;
      return known;
    } catch (cause) {
      throw problemOn(lists.people, cause);
    } finally {
      reading = undefined;
    }
  }

  async function locate<P extends Place>(places: readonly P[]) {
    const from = known ?? assumed ?? (await freshDirectory());
    return places.map((place) => ({ place, list: addressOf(place, from, personId) }));
  }

  /** True once the directory is known where before it was assumed: a list may be elsewhere by now. */
  async function knowsBetter(): Promise<boolean> {
    if (known !== undefined || assumed === undefined) return false;
    await freshDirectory();
    return true;
  }

  /** Does `work` on the list of `place`, its failures told as problems of that list. */
  async function writing<P extends Place, T>(
    place: P,
    work: (writing: Writing<P>) => Promise<T>,
  ): Promise<T> {
    try {
      const list = (await locate([place]))[0]?.list;
      if (list === undefined || list instanceof StoreProblem) throw list ?? nowhere();
      try {
        return await work({ graph, place, list, known: details });
      } catch (cause) {
        throw problemOn(list, cause);
      }
    } catch (cause) {
      if (isMisplaced(cause) && (await knowsBetter())) return await writing(place, work);
      throw cause;
    }
  }

  async function changes<P extends Place>(
    asked: readonly Followed<P>[],
  ): Promise<readonly PlaceChanges<P>[]> {
    const located = await locate(asked.map(({ place }) => place));
    const followed = located.map((each, index) => ({ ...each, token: asked[index]?.token }));
    const answers = await readChanges(graph, followed, details);
    const doubtful = answers.some((one) => one.status === "failed" && isMisplaced(one.problem));
    return doubtful && (await knowsBetter()) ? await changes(asked) : answers;
  }

  return {
    directory: async () => (await freshDirectory()).directory,

    peopleAt: async (addresses) => {
      const wanted = [...new Set(addresses.map((address) => address.toLowerCase()))];
      const paths = chunks(wanted, addressesAtOnce).map((some) =>
        rowsWherePath(lists.addresses, "Address", some),
      );
      const people = new Map<string, Person>();
      for (const rows of await pages(graph, paths)) {
        if (rows instanceof GraphProblem) throw problemOn(lists.addresses, rows);
        for (const { address, person } of understood(rows, addressFromRow)) {
          people.set(address, person);
        }
      }
      return people;
    },

    members: async (team) => {
      const [rows] = await pages(graph, [rowsWherePath(lists.members, "TeamId", [team.id])]);
      if (rows === undefined || rows instanceof GraphProblem) throw problemOn(lists.members, rows);
      return [...understood(rows, memberFromRow)].sort(
        (one, other) =>
          Number(other.leads) - Number(one.leads) || (one.person.name < other.person.name ? -1 : 1),
      );
    },

    read: async (places) => await readPlaces(graph, await locate(places), details),

    changes,
    sites: () => known,
    home: async () => {
      const site = (known ?? assumed ?? (await freshDirectory())).homes.get(personId);
      if (site === undefined) throw nowhere();
      return site;
    },
    assume: (sites) => {
      assumed = sites;
    },

    put: async (place, record, version) =>
      await writing(place, async (to) =>
        version === undefined
          ? await createRecord(to, record)
          : await updateRecord(to, record, version),
      ),

    remove: async (place, id, version) => {
      await writing(place, async (from) => {
        await removeRecord(from, id, version);
      });
    },
  };
}

function chunks<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
}

/** Whether the list may only have been looked for in the wrong place. */
function isMisplaced(cause: unknown): boolean {
  return (
    cause instanceof StoreProblem && (cause.kind === "forbidden" || cause.kind === "notProvisioned")
  );
}

function nowhere(): StoreProblem {
  return new StoreProblem("unexpected", "The place has no list. Report this.");
}
