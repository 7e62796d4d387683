import type { Store } from "#store/Store.ts";

/** A store whose calls wait for the real one, so that the page is drawn before anybody is signed in. */
export function deferredStore(open: () => Promise<Store>): Store {
  return {
    directory: async () => (await open()).directory(),
    peopleAt: async (addresses) => (await open()).peopleAt(addresses),
    members: async (team) => (await open()).members(team),
    read: async (places) => (await open()).read(places),
    put: async (place, record, version) => (await open()).put(place, record, version),
    remove: async (place, id, version) => (await open()).remove(place, id, version),
  };
}
