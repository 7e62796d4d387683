import { expect, test } from "vitest";
import { lisbon } from "#support/galleryPeople.ts";
import { day, made, picturesTab, settled } from "./picturesTab.ts";

test("a picture whose goal is gone before it could be sent is not sent, and a day later not here", async () => {
  const { pictures, fail, files, model, clock, calls, shelf, delivery, isSaved } =
    await picturesTab();
  fail("offline");
  await pictures.set(lisbon.id, made(3));
  await settled();
  await model.goals.remove(lisbon.id).saved;
  await settled();
  // It keeps nobody waiting who leaves the computer to others.
  expect([delivery(), (await shelf.all()).length]).toEqual([[], 1]);
  fail(undefined);
  const before = calls.length;
  clock.pass(day - 1);
  await pictures.tend();
  expect((await shelf.all()).length).toBe(1);
  clock.pass(1);
  isSaved.set(false);
  await pictures.tend();
  expect((await shelf.all()).length).toBe(1);
  isSaved.set(true);
  await pictures.tend();
  expect([files.size, calls.slice(before), await shelf.all()]).toEqual([0, [], []]);
});

test("a goal that comes back has its picture sent after all", async () => {
  const { pictures, fail, files, model } = await picturesTab();
  fail("offline");
  await pictures.set(lisbon.id, made(3));
  await settled();
  const removal = model.goals.remove(lisbon.id);
  await removal.saved;
  fail(undefined);
  await removal.undo();
  await settled();
  expect(files.size).toBe(1);
});

test("a goal that went while its picture was being made takes the file along, and says so", async () => {
  const { pictures, model, shelf } = await picturesTab();
  await model.goals.remove(lisbon.id).saved;
  await expect(pictures.set(lisbon.id, made(3))).rejects.toThrow("no longer on the board");
  expect(await shelf.all()).toEqual([]);
});

test("a goal's picture waits here while the goal is written, and is sent once a goal has it", async () => {
  const { pictures, drafted, clock, files, model, shelf, calls } = await picturesTab();
  const picture = await pictures.keep(made(3));
  const id = picture.fileId ?? "";
  drafted.add(id);
  clock.pass(3 * day);
  await pictures.tend();
  expect([calls, (await shelf.all()).length, (await pictures.full(id))?.size]).toEqual([
    [],
    1,
    100,
  ]);
  await model.goals.edit(lisbon.id, () => ({ picture }));
  await settled();
  expect([...files.keys()]).toEqual([id]);
  await pictures.giveUp(id);
  expect((await shelf.all()).length).toBe(1);

  const other = await pictures.keep(made(4));
  await pictures.giveUp(other.fileId ?? "");
  expect((await shelf.all()).length).toBe(1);
});
