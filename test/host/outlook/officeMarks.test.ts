import { expect, test } from "vitest";
import { officeCalls } from "#host/outlook/officeCalls.ts";
import type { OfficeItem } from "#host/outlook/OfficeDoor.ts";
import { officeMarks } from "#host/outlook/officeMarks.ts";
import { type Answer, fails, fakeOffice, form, getter, gives, reply } from "./fakeOffice.ts";

/** Outlook's "the item has no id, for it was never saved". */
const itemNotSaved = 9046;

function marksOf(over: Partial<OfficeItem>, sets = 14) {
  const item = form(over);
  return officeMarks(fakeOffice(item, {}, sets).office, item, officeCalls(1000));
}

const idAnswers = (answer: Answer<string | null>): Partial<OfficeItem> => ({
  getItemIdAsync: (done) => reply(answer, done),
});

test("only what has an id was saved; another failure is told and taken for neither", async () => {
  expect(await marksOf(idAnswers(gives("AAMk1"))).isSaved?.()).toBe(true);
  expect(await marksOf(idAnswers(gives(null))).isSaved?.()).toBe(false);
  expect(await marksOf(idAnswers(fails(itemNotSaved))).isSaved?.()).toBe(false);
  await expect(marksOf(idAnswers(fails(9001))).isSaved?.()).rejects.toThrow("Outlook");
});

test("private is read and set with Outlook's own words", async () => {
  let level = "normal";
  const sensitivity: OfficeItem["sensitivity"] = {
    getAsync: (done) => reply<string | null>(gives(level), done),
    setAsync: (next, done) => {
      level = next;
      reply<unknown>(gives(undefined), done);
    },
  };
  const marks = marksOf({ sensitivity });
  expect(await marks.sensitivity?.read()).toBe("normal");
  await marks.sensitivity?.set("private");
  expect(level).toBe("private");
  expect(await marks.sensitivity?.read()).toBe("private");
  level = "confidential";
  expect(await marks.sensitivity?.read()).toBe("other");
});

test("nothing is offered on the strength of a requirement set or of a member alone", () => {
  const whole = { getAsync: () => undefined, setAsync: () => undefined };
  expect(marksOf({ sensitivity: whole }, 13)).toEqual({});
  expect(marksOf({ sensitivity: getter(gives("normal")) })).toEqual({});
  expect(marksOf({ sensitivity: "normal" })).toEqual({});
  expect(marksOf(idAnswers(gives("AAMk1")), 7)).toEqual({});
  const throwing = Object.defineProperty(form(), "sensitivity", {
    get: () => {
      throw new Error("Elevated permission is required");
    },
  });
  expect(officeMarks(fakeOffice(throwing).office, throwing, officeCalls(1000))).toEqual({});
});
