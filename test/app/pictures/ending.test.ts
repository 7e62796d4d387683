import { expect, test } from "vitest";
import { lisbon } from "#support/galleryPeople.ts";
import { day, made, picture, picturesTab, settled } from "./picturesTab.ts";

/** Whether a promise has come to its end by now. */
const isOver = async (work: Promise<unknown>): Promise<boolean> => {
  let over = false;
  const follow = async (): Promise<void> => {
    await work;
    over = true;
  };
  void follow();
  await settled();
  return over;
};

test("once it is ended no picture is left here, and what was on its way has come to its end", async () => {
  const { pictures, hold, deafen, shelf, delivery, clock, calls } = await picturesTab();
  deafen();
  const release = hold();
  await pictures.set(lisbon.id, made(3));
  await settled();
  const ending = pictures.end();
  expect(await isOver(ending)).toBe(false);
  release();
  await ending;
  expect([await shelf.all(), await shelf.strays(), delivery()]).toEqual([[], undefined, []]);
  const before = calls.length;
  clock.pass(day);
  await pictures.tend();
  await settled();
  expect(calls.slice(before)).toEqual([]);
});

test("a picture that waited for its next try is not sent after the end, nor is another taken", async () => {
  const { pictures, fail, fileOf, shelf, clock, calls, files } = await picturesTab();
  fail("throttled");
  await pictures.set(lisbon.id, made(3));
  await settled();
  const id = fileOf(lisbon.id) ?? "";
  fail(undefined);
  await pictures.end();
  const before = calls.length;
  clock.pass(day);
  await settled();
  await pictures.send(id);
  await expect(pictures.set(lisbon.id, made(4))).rejects.toThrow("Open the app again");
  expect([files.size, calls.slice(before), await shelf.all()]).toEqual([0, [], []]);
});

test("a picture that arrives from the library after the end does not stay here", async () => {
  const first = await picturesTab();
  await first.pictures.set(lisbon.id, made(3));
  await settled();
  const id = first.fileOf(lisbon.id) ?? "";
  const late = Promise.withResolvers<Blob>();
  const library = { ...first.library, get: () => late.promise };
  const next = await picturesTab({ ...first, library }, first.lists);
  const asked = next.pictures.full(id);
  await settled();
  await next.pictures.end();
  late.resolve(picture(40));
  expect((await asked)?.size).toBe(40);
  expect(await next.shelf.all()).toEqual([]);
});

test("the end waits for what another window is sending", async () => {
  const first = await picturesTab();
  const release = first.hold();
  await first.pictures.set(lisbon.id, made(3));
  await settled();
  const other = await picturesTab(first, first.lists, first);
  const ending = other.pictures.end();
  expect(await isOver(ending)).toBe(false);
  release();
  await ending;
  expect(await first.shelf.all()).toEqual([]);
});

test("what is on its way is called off, and not waited for until it has arrived", async () => {
  const { pictures, hold, files } = await picturesTab();
  hold();
  await pictures.set(lisbon.id, made(3));
  await settled();
  await pictures.end();
  expect(files.size).toBe(0);
});
