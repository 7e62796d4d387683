import type { Remote } from "./Remote.ts";
import type { Shelf } from "./Shelf.ts";

/** A service that has to find out where the lists are before it can use one. */
export type Finding<Sites> = Remote & {
  readonly sites: () => Sites | undefined;
  readonly assume: (sites: Sites) => void;
};

const sitesKey = "sites";

/**
 * The service, opened when it is first asked, that goes by what `shelf` remembers of where the lists
 * are and remembers it anew: a page that opens again needs no round trip to find out.
 */
export function rememberingSites<Sites>(open: () => Promise<Finding<Sites>>, shelf: Shelf): Remote {
  let opened: Finding<Sites> | undefined;
  const service = async (): Promise<Finding<Sites>> => {
    const found = await open();
    if (found !== opened) {
      const sites = (await shelf.get("who", sitesKey)) as Sites | undefined;
      if (sites !== undefined && opened === undefined) found.assume(sites);
      opened = found;
    }
    return found;
  };
  return {
    directory: async () => {
      const found = await service();
      const directory = await found.directory();
      await shelf.write([{ table: "who", key: sitesKey, value: found.sites() }]);
      return directory;
    },
    peopleAt: async (addresses) => (await service()).peopleAt(addresses),
    members: async (team) => (await service()).members(team),
    changes: async (asked) => (await service()).changes(asked),
    put: async (place, record, version) => (await service()).put(place, record, version),
    remove: async (place, id, version) => (await service()).remove(place, id, version),
  };
}
