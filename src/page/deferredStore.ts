import type { Device, DeviceStore, Waiting } from "#store/Device.ts";
import type { LocalStore } from "#store/local/createLocalStore.ts";
import { watched } from "#store/local/watched.ts";

/** A store whose calls wait for the real one, so that the page is drawn before anything is there. */
export function deferredStore(
  open: () => Promise<LocalStore>,
): DeviceStore & { readonly device: Device } {
  const waiting = watched<readonly Waiting[]>([]);
  const listeners = new Set<Parameters<Device["listen"]>[0]>();
  let opened: LocalStore | undefined;

  const store = async (): Promise<LocalStore> => {
    const found = await open();
    if (opened === undefined) {
      opened = found;
      const follow = (): void => waiting.set(found.device.waiting.get());
      found.device.waiting.subscribe(follow);
      follow();
      found.device.listen((about) => {
        for (const listener of Array.from(listeners)) listener(about);
      });
    }
    return found;
  };
  const device = async (): Promise<Device> => (await store()).device;

  return {
    directory: async () => (await store()).directory(),
    peopleAt: async (addresses) => (await store()).peopleAt(addresses),
    members: async (team) => (await store()).members(team),
    read: async (places) => (await store()).read(places),
    put: async (place, record, version) => (await store()).put(place, record, version),
    remove: async (place, id, version) => (await store()).remove(place, id, version),
    device: {
      // What is not open yet has kept nothing.
      keeps: () => opened?.device.keeps() ?? false,
      known: async (places) => (await device()).known(places),
      knownDirectory: async () => (await device()).knownDirectory(),
      knownPeople: async (addresses) => (await device()).knownPeople(addresses),
      knownMembers: async (team) => (await device()).knownMembers(team),
      waiting,
      listen: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      flush: async () => (await device()).flush(),
      hurry: async () => (await device()).hurry(),
      retry: async (item) => (await device()).retry(item),
      choose: async (item, theirs) => (await device()).choose(item, theirs),
      discard: async (item) => (await device()).discard(item),
      drafts: async () => (await device()).drafts(),
      keepDraft: async (name, draft) => (await device()).keepDraft(name, draft),
      calendarDays: async () => (await device()).calendarDays(),
      keepCalendarDays: async (days) => (await device()).keepCalendarDays(days),
      due: async () => (await device()).due(),
      setDue: async (due) => (await device()).setDue(due),
      warn: async () => (await device()).warn(),
      forget: async () => (await device()).forget(),
      close: () => opened?.device.close(),
    },
  };
}
