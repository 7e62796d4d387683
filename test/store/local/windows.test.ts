import { expect, test } from "vitest";
import { broadcast } from "#store/local/broadcast.ts";
import { memoryLocks } from "#store/local/memoryLocks.ts";
import { webLocks } from "#store/local/webLocks.ts";
import type { Locks } from "#store/local/Locks.ts";

test("windows of one copy hear which places changed, and those of another copy do not", async () => {
  const [one, other, stranger] = [broadcast("copy a"), broadcast("copy a"), broadcast("copy b")];
  const heard: string[] = [];
  const { promise, resolve } = Promise.withResolvers<unknown>();
  one.hear(() => heard.push("its own"));
  stranger.hear(() => heard.push("another's"));
  other.hear(resolve);
  one.tell(["own 1/"]);
  expect(await promise).toEqual(["own 1/"]);
  expect(heard).toEqual([]);
  for (const channel of [one, other, stranger]) channel.close();
});

test("that all is forgotten is a word of its own", async () => {
  const [one, other] = [broadcast("copy d"), broadcast("copy d")];
  const { promise, resolve } = Promise.withResolvers<unknown>();
  other.hear(resolve);
  one.tell("forgotten");
  expect(await promise).toBe("forgotten");
  for (const channel of [one, other]) channel.close();
});

/** Web Locks as far as the copy uses them. */
function fakeLocks(): { readonly locks: LockManager; readonly names: readonly string[] } {
  const names: string[] = [];
  const { hold } = memoryLocks();
  const request = async (name: string, work: () => Promise<unknown>) => {
    names.push(name);
    return await hold(name, work);
  };
  return { locks: { request } as unknown as LockManager, names };
}

const kinds: readonly (readonly [string, () => Locks])[] = [
  ["in memory", memoryLocks],
  ["of the browser", () => webLocks("copy", fakeLocks())],
  ["of a browser without them", () => webLocks("copy", {})],
];

test.for(kinds)("turns %s follow each other, also after one that failed", async ([, make]) => {
  const { hold } = make();
  const told: string[] = [];
  const { promise: gate, resolve: open } = Promise.withResolvers<void>();
  const first = hold("copy", async () => {
    await gate;
    told.push("first");
    throw new Error("It failed.");
  });
  const second = hold("copy", async () => {
    told.push("second");
    return 2;
  });
  const other = hold("send", async () => {
    told.push("other name");
  });
  await other;
  open();
  await expect(first).rejects.toThrow("It failed.");
  expect(await second).toBe(2);
  expect(told).toEqual(["other name", "first", "second"]);
});

test("locks of the browser have the copy in their names", async () => {
  const { locks, names } = fakeLocks();
  await webLocks("copy of a", { locks }).hold("send", async () => undefined);
  expect(names).toEqual(["copy of a send"]);
});

/** A browser that keeps a framed page from all it stores, as with third-party cookies blocked. */
function denying(): LockManager {
  const request = async () => {
    throw new DOMException("Access to the Locks API is denied in this context.", "SecurityError");
  };
  return { request } as unknown as LockManager;
}

test("where the browser denies its locks, turns are taken within the page", async () => {
  const { hold } = webLocks("copy", { locks: denying() });
  const told: string[] = [];
  const first = hold("copy", async () => {
    await Promise.resolve();
    told.push("first");
  });
  const second = hold("copy", async () => {
    told.push("second");
    throw new DOMException("The work's own.", "SecurityError");
  });
  await first;
  await expect(second).rejects.toThrow("The work's own.");
  expect(told).toEqual(["first", "second"]);
});

test("work that fails under a lock is not done once more", async () => {
  let times = 0;
  const { hold } = webLocks("copy", fakeLocks());
  const work = async () => {
    times += 1;
    throw new DOMException("The work's own.", "SecurityError");
  };
  await expect(hold("copy", work)).rejects.toThrow("The work's own.");
  expect(times).toBe(1);
});

test("where the browser denies its channels, windows do without", () => {
  const known = globalThis.BroadcastChannel;
  // Making one throws.
  globalThis.BroadcastChannel = (() => undefined) as unknown as typeof BroadcastChannel;
  try {
    const channel = broadcast("copy");
    expect(() => channel.tell(["own 1/"])).not.toThrow();
    channel.close();
  } finally {
    globalThis.BroadcastChannel = known;
  }
});

test("what is told after a window stopped listening does no harm", () => {
  const channel = broadcast("copy c");
  channel.close();
  expect(() => channel.tell(["own 1/"])).not.toThrow();
});
