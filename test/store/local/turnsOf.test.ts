import { expect, test } from "vitest";
import { memoryLocks } from "#store/local/memoryLocks.ts";
import { memoryShelf } from "#store/local/memoryShelf.ts";
import { turnsOf } from "#store/local/turnsOf.ts";
import { company, goal, mine } from "./company.ts";

/** The browser of a device: its locks are one for all its windows. */
function browser(): { readonly locks: LockManager } {
  const { hold } = memoryLocks();
  return { locks: { request: hold } as unknown as LockManager };
}

/** Whether work under `name` begins in one window while another is still at it. */
async function isHadAtOnce(name: string, sharesShelf: boolean): Promise<boolean> {
  const windows = browser();
  const [one, other] = [
    turnsOf("copy of a", sharesShelf, windows),
    turnsOf("copy of a", sharesShelf, windows),
  ];
  const { promise: gate, resolve: open } = Promise.withResolvers<void>();
  let isBegun = false;
  const first = one.hold(name, async () => await gate);
  const second = other.hold(name, async () => void (isBegun = true));
  for (let turns = 0; turns < 20; turns += 1) await Promise.resolve();
  const answer = isBegun;
  open();
  await Promise.all([first, second]);
  return answer;
}

test("windows send in turn, and write in turn where they share a shelf", async () => {
  expect([await isHadAtOnce("send", true), await isHadAtOnce("copy", true)]).toEqual([
    false,
    false,
  ]);
  expect([await isHadAtOnce("send", false), await isHadAtOnce("copy", false)]).toEqual([
    false,
    true,
  ]);
});

test("where nothing is kept, what another window is sending arrives before all is forgotten", async () => {
  const { open, storeFor, me, inService } = await company();
  const windows = browser();
  const remote = storeFor(me);
  const { promise: gate, resolve: letGo } = Promise.withResolvers<void>();
  const begun = Promise.withResolvers<void>();
  const window = (slow = remote) =>
    open({ shelf: memoryShelf(), locks: turnsOf("copy of a", false, windows), remote: slow });
  const other = window({
    ...remote,
    put: async (place, record, version) => {
      begun.resolve();
      await gate;
      return await remote.put(place, record, version);
    },
  });
  const put = other.put(mine, goal);
  await begun.promise;
  let isForgotten = false;
  const forgetting = window()
    .device.forget()
    .then(() => (isForgotten = true));
  for (let turns = 0; turns < 50; turns += 1) await Promise.resolve();
  expect(isForgotten).toBe(false);
  letGo();
  await Promise.all([forgetting, put]);
  expect((await inService(mine)).map(({ id }) => id)).toEqual([goal.id]);
});
