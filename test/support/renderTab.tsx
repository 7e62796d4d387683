import { act, screen } from "@testing-library/react";
import { userEvent, type UserEvent } from "@testing-library/user-event";
import { onTestFinished } from "vitest";
import { observable } from "#app/observable.ts";
import type { Host, HostPlace, HostTheme } from "#host/Host.ts";
import type { Directory } from "#store/Store.ts";
import { startTab } from "#ui/startTab.tsx";
import { galleryLists } from "./galleryLists.ts";
import { members, tomsDirectory } from "./galleryPeople.ts";
import type { MemoryLists, MemoryStore } from "./memoryStore.ts";
import { fixedInputs } from "./openTab.ts";

type Wanted = {
  readonly place?: HostPlace;
  readonly directory?: Directory;
  readonly lists?: MemoryLists;
  /** Makes the store fail, or not, before the page is drawn. */
  readonly prepare?: (store: MemoryStore) => void;
  readonly signIn?: () => Promise<void>;
};

export type DrawnTab = {
  readonly user: UserEvent;
  readonly lists: MemoryLists;
  readonly store: MemoryStore;
  readonly setTheme: (theme: HostTheme) => void;
  readonly offered: { readonly name: string; readonly contentUrl: string }[];
};

/** The tab as production starts it, over lists in memory and a host that says where it is. */
export async function renderTab(wanted: Wanted = {}): Promise<DrawnTab> {
  const lists = wanted.lists ?? galleryLists();
  const store = lists.storeFor(wanted.directory ?? tomsDirectory, members);
  wanted.prepare?.(store);
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
      store,
      inputs: fixedInputs(),
      shared: { get: () => false, set: () => undefined },
      signIn: wanted.signIn ?? (async () => undefined),
    });
  });
  onTestFinished(async () => {
    await act(async () => stop());
    root.remove();
  });
  return {
    user: userEvent.setup(),
    lists,
    store,
    offered,
    setTheme: (next) => act(() => theme.set(next)),
  };
}

/** Waits for a page, whose code arrives when it is first asked for. */
export function heading(name: string | RegExp): Promise<HTMLElement> {
  return screen.findByRole("heading", { level: 1, name });
}
