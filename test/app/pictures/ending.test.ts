import { expect, test } from "vitest";
import { createErasing } from "#app/myData/erasing.ts";
import { lisbon, tom, tomsDirectory } from "#support/galleryPeople.ts";
import { memoryServices } from "#support/memoryServices.ts";
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

test("a window that goes on sending is waited for a minute and no longer, and may be waited for again", async () => {
  const { pictures, locks, clock, shelf } = await picturesTab();
  await pictures.set(lisbon.id, made(3));
  await settled();
  const { promise: held, resolve: end } = Promise.withResolvers<void>();
  const sending = locks.hold("pictures", async () => await held);
  const ending = pictures.end().catch((problem: unknown) => problem);
  await settled();
  clock.pass(60_000);
  expect(await isOver(ending)).toBe(true);
  expect(String(await ending)).toContain("did not stop sending");
  end();
  await sending;
  await settled();
  expect(await shelf.all()).toHaveLength(1);
  await pictures.end();
  expect(await shelf.all()).toEqual([]);
});

test("while another window goes on sending, erasing stops at this device and nothing else is begun", async () => {
  const { pictures, locks, clock, lists, model } = await picturesTab();
  const services = memoryServices(lists, lists.storeFor(tomsDirectory), tom.id);
  const erasing = createErasing(model.parts, services, () => model.forget(pictures.end));
  void locks.hold("pictures", () => new Promise(() => undefined));
  await erasing.look();
  const erased = erasing.erase({ reminder: false });
  await expect.poll(() => erasing.state.get().status).toBe("erasing");
  await settled();
  clock.pass(60_000);
  expect(await isOver(erased)).toBe(true);
  const problem = expect.objectContaining({
    message: expect.stringContaining("did not stop sending"),
  });
  expect(erasing.state.get()).toEqual({
    status: "stopped",
    gone: [],
    left: [{ what: "device", problem }],
  });
});

test("a window that is told that all goes lets go of what it is sending, and sends and takes no more", async () => {
  const { pictures, hold, files, air, locks, shelf, ...first } = await picturesTab();
  hold();
  await pictures.set(lisbon.id, made(3));
  await settled();
  const other = await picturesTab({ ...first, hold, files }, first.lists, { air, locks, shelf });
  air.channel().tell("forgotten");
  expect(await isOver(other.pictures.end())).toBe(true);
  expect([files.size, await shelf.all()]).toEqual([0, []]);
  await expect(pictures.set(lisbon.id, made(4))).rejects.toThrow("Open the app again");
});

test("what is on its way is called off, and not waited for until it has arrived", async () => {
  const { pictures, hold, files } = await picturesTab();
  hold();
  await pictures.set(lisbon.id, made(3));
  await settled();
  await pictures.end();
  expect(files.size).toBe(0);
});
