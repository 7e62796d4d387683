import "fake-indexeddb/auto";
import * as fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import { dropPictures } from "#store/local/pictures/dropPictures.ts";
import { forgetPictures } from "#store/local/pictures/forgetPictures.ts";
import { idbPictureShelf } from "#store/local/pictures/idbPictureShelf.ts";
import { makeRoom } from "#store/local/pictures/makeRoom.ts";
import { memoryPictureShelf } from "#store/local/pictures/memoryPictureShelf.ts";
import type { PictureShelf, PictureState } from "#store/pictures/PictureShelf.ts";

let made = 0;
const open: { readonly close: () => void }[] = [];
const newCopy = (): string => `copy ${(made += 1)}`;
const opened = async (copy: string, most?: number) => {
  const shelf = await idbPictureShelf(copy, most);
  open.push(shelf);
  return shelf;
};
afterEach(() => {
  for (const shelf of open.splice(0)) shelf.close();
});

const file = (length: number, fill = 1) =>
  new Blob([new Uint8Array(length).fill(fill)], { type: "image/jpeg" });
const put = (shelf: PictureShelf, id: string, status: "sent" | "waiting", usedAt = 0, bytes = 10) =>
  shelf.put({ id, usedAt, state: { status } }, file(bytes));
const idsIn = async (shelf: PictureShelf) => (await shelf.all()).map(({ id }) => id).toSorted();

const shelves: readonly (readonly [string, (most?: number) => Promise<PictureShelf>])[] = [
  ["memory", async (most) => memoryPictureShelf(most)],
  ["IndexedDB", async (most) => await opened(newCopy(), most)],
];

test.each(shelves)(
  "a picture in %s comes back as it was, and its state changes without it",
  async (_, make) => {
    const shelf = await make();
    await put(shelf, "a", "waiting");
    await shelf.put({ id: "a", usedAt: 7, state: { status: "sent" } });
    expect(await shelf.all()).toEqual([
      { id: "a", bytes: 10, usedAt: 7, state: { status: "sent" } },
    ]);
    const back = await shelf.file("a");
    expect(back?.type).toBe("image/jpeg");
    expect(new Uint8Array((await back?.arrayBuffer()) ?? new ArrayBuffer())).toEqual(
      new Uint8Array(10).fill(1),
    );
    await shelf.remove("a");
    expect([await shelf.all(), await shelf.file("a")]).toEqual([[], undefined]);
  },
);

test.each(shelves)(
  "a full shelf in %s lets go of the longest unseen of what the service has",
  async (_, make) => {
    const shelf = await make(25);
    await put(shelf, "old", "sent", 1);
    await put(shelf, "unsent", "waiting", 0);
    await put(shelf, "newer", "sent", 2);
    await put(shelf, "newest", "sent", 3);
    expect(await idsIn(shelf)).toEqual(["newer", "newest", "unsent"]);
  },
);

test("what is nowhere else is never let go of, and of the rest the longest unseen", () => {
  const anyPicture = fc.record({
    id: fc.uuid(),
    bytes: fc.nat(100),
    usedAt: fc.nat(9),
    state: fc.constantFrom<PictureState>(
      { status: "sent" },
      { status: "waiting" },
      { status: "paused" },
      { status: "refused", kind: "invalid" },
      { status: "leaving", before: "sent", since: 1 },
    ),
  });
  fc.assert(
    fc.property(fc.array(anyPicture), fc.nat(300), (pictures, most) => {
      const going = new Set(makeRoom(pictures, most));
      const sent = pictures.filter(({ state }) => state.status === "sent");
      expect(sent).toEqual(expect.arrayContaining([...going]));
      const stay = sent.filter((one) => !going.has(one) && one.bytes > 0);
      expect(stay.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(most);
      const [newest = 0] = [...going].map(({ usedAt }) => usedAt).toSorted((a, b) => b - a);
      expect(stay.every(({ usedAt }) => usedAt >= newest)).toBe(true);
    }),
  );
});

test("what lies in the database outlives the page", async () => {
  const copy = newCopy();
  const before = await opened(copy);
  await put(before, "a", "waiting");
  await before.setStrays({ seenAt: 4, ids: ["x"] });
  before.close();
  const after = await opened(copy);
  expect(after.keeps()).toBe(true);
  expect(await idsIn(after)).toEqual(["a"]);
  expect((await after.file("a"))?.size).toBe(10);
  expect(await after.strays()).toEqual({ seenAt: 4, ids: ["x"] });
});

test("of somebody who is not here, only what did not get sent stays", async () => {
  const copy = newCopy();
  const shelf = await opened(copy);
  await put(shelf, "sent", "sent");
  await put(shelf, "unsent", "waiting");
  await shelf.put({
    id: "gone",
    usedAt: 0,
    state: { status: "leaving", before: "sent", since: 0 },
  });
  shelf.close();
  expect(await dropPictures(copy)).toBe(false);
  const left = await opened(copy);
  expect(await idsIn(left)).toEqual(["unsent"]);
  expect((await left.file("unsent"))?.size).toBe(10);
  await left.remove("unsent");
  left.close();
  expect(await dropPictures(copy)).toBe(true);
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(`${copy} pictures`);
});

test.each(shelves)("what was cleared out of %s is gone, out of memory too", async (_, make) => {
  const shelf = await make();
  await put(shelf, "a", "waiting");
  await shelf.setStrays({ seenAt: 4, ids: ["x"] });
  await shelf.clear();
  expect([await shelf.all(), await shelf.file("a"), await shelf.strays()]).toEqual([
    [],
    undefined,
    undefined,
  ]);
});

test("a shelf whose database has closed takes away what that holds all the same", async () => {
  const copy = newCopy();
  const before = await opened(copy);
  await put(before, "a", "waiting");
  before.close();
  // It is asked once, fails, and is given up on for this page.
  expect([await before.all(), before.keeps()]).toEqual([[], false]);
  await put(before, "b", "waiting");
  await before.clear();
  expect(await idsIn(before)).toEqual([]);
  expect(await idsIn(await opened(copy))).toEqual([]);
});

test("everything is forgotten even while a page has it open, which then goes on in memory", async () => {
  const copy = newCopy();
  const shelf = await opened(copy);
  await put(shelf, "a", "waiting");
  await forgetPictures(copy);
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(`${copy} pictures`);
  await put(shelf, "b", "waiting");
  expect(shelf.keeps()).toBe(false);
  expect(await idsIn(shelf)).toEqual(["b"]);
});
