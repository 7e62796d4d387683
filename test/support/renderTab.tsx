import { act, screen } from "@testing-library/react";
import { userEvent, type UserEvent } from "@testing-library/user-event";
import { onTestFinished } from "vitest";
import { observable } from "#app/observable.ts";
import type { Later } from "#app/Later.ts";
import type { Instant } from "#domain/day.ts";
import type { Host, HostPlace, HostTheme } from "#host/Host.ts";
import type { Directory } from "#store/Store.ts";
import { startTab, type TabParts } from "#ui/startTab.tsx";
import type { SharedComputer } from "#app/keeping/SharedComputer.ts";
import { testDevice, type TestDevice } from "./deviceStore.ts";
import type { MyServices } from "#app/myData/MyServices.ts";
import { galleryLists } from "./galleryLists.ts";
import { members, now, today, tomsDirectory } from "./galleryPeople.ts";
import { memoryServices } from "./memoryServices.ts";
import type { MemoryLists, MemoryStore } from "./memoryStore.ts";
import { fixedInputs } from "./openTab.ts";

type Wanted = {
  readonly place?: HostPlace;
  readonly directory?: Directory;
  readonly lists?: MemoryLists;
  /** Makes the store fail, or not, before the page is drawn. */
  readonly prepare?: (store: MemoryStore) => void;
  readonly signIn?: () => Promise<void>;
  /** Somebody whose list is empty has not read who can see what; everybody else in a test has. */
  readonly newcomer?: boolean;
  /** What the page about oneself uses; over the same lists unless told. */
  readonly mine?: Partial<MyServices>;
  /** Draws over a copy on a device: a new one, or one that was drawn over before. */
  readonly device?: boolean | TestDevice;
  readonly shared?: SharedComputer;
  readonly picturesOf?: TabParts["picturesOf"];
  /** The person's clock; it stands unless told. */
  readonly now?: () => Instant;
};

export type DrawnTab = {
  readonly user: UserEvent;
  readonly lists: MemoryLists;
  readonly store: MemoryStore;
  /** The device that was asked for. */
  readonly device: TestDevice;
  /** Lets time go by on that device. */
  readonly pass: (millis: number) => Promise<void>;
  /** How often the page was opened anew. */
  readonly restarts: () => number;
  readonly close: () => Promise<void>;
  readonly setTheme: (theme: HostTheme) => void;
  readonly offered: { readonly name: string; readonly contentUrl: string }[];
};

/** The tab as production starts it, over lists in memory and a host that says where it is. */
export async function renderTab(wanted: Wanted = {}): Promise<DrawnTab> {
  const lists = wanted.lists ?? galleryLists();
  const directory = wanted.directory ?? tomsDirectory;
  const store =
    typeof wanted.device === "object" ? wanted.device.service : lists.storeFor(directory, members);
  const own = { kind: "own", owner: directory.me.id } as const;
  if (wanted.newcomer !== true && lists.in(own).every(({ kind }) => kind === "participation"))
    lists.plant(own, { kind: "notice", id: "notice", day: today });
  wanted.prepare?.(store);
  const device =
    typeof wanted.device === "object" ? wanted.device : testDevice(store, directory.me.id);
  let restarts = 0;
  const theme = observable<HostTheme>("light");
  const offered: DrawnTab["offered"] = [];
  const host: Host = {
    context: {
      name: "teams",
      theme: "light",
      locale: "en-GB",
      place: wanted.place ?? { kind: "personal" },
    },
    onThemeChange: (listener) => theme.subscribe(() => listener(theme.get())),
    ready: () => undefined,
    failed: () => undefined,
    openLink: async () => undefined,
    offerTab: (tab) => void offered.push(tab),
  };
  const root = document.createElement("div");
  document.body.append(root);
  let stop = (): void => undefined;
  // Act waits for what opening the tab sets going.
  await act(async () => {
    stop = startTab({
      root,
      host,
      store: wanted.device ? device.store : store,
      inputs: { ...fixedInputs(), now: wanted.now ?? (() => now) },
      later: wanted.device ? { wake: device.clock.wake, random: () => 0 } : soon,
      shared: wanted.shared ?? { get: () => false, set: () => undefined },
      signIn: wanted.signIn ?? (async () => undefined),
      mineOf: () => async () => ({
        ...memoryServices(lists, store, directory.me.id),
        ...wanted.mine,
      }),
      // Parts are fetched when they are drawn.
      quiet: () => new Promise(() => undefined),
      restart: () => {
        restarts += 1;
      },
      ...(wanted.picturesOf && { picturesOf: wanted.picturesOf }),
    });
  });
  const close = async (): Promise<void> => {
    await act(async () => stop());
    root.remove();
  };
  onTestFinished(close);
  return {
    user: userEvent.setup(),
    lists,
    store,
    offered,
    device,
    pass: (millis) => act(async () => device.clock.pass(millis)),
    restarts: () => restarts,
    close,
    setTheme: (next) => act(() => theme.set(next)),
  };
}

/** The browser's own clock, for what needs no telling of the time. */
const soon: Later = {
  wake: (millis, work) => {
    const timer = setTimeout(work, millis);
    return () => clearTimeout(timer);
  },
  random: () => 0,
};

/** Waits for a page, whose code arrives when it is first asked for. */
export function heading(name: string | RegExp): Promise<HTMLElement> {
  return screen.findByRole("heading", { level: 1, name });
}
