import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Day, Instant } from "#domain/day.ts";
import type { PersonId } from "#domain/person/person.ts";
import { projectValue } from "#domain/sharing/projectValue.ts";
import type { CoreValue } from "#domain/value/coreValue.ts";
import {
  freeRank,
  layAside,
  removeValue,
  showValue,
  takeOver,
  takeUpAgain,
  writeValue,
  type EditedAt,
  type ValueEdit,
} from "#domain/value/reviseValues.ts";

const dana = "dana" as PersonId;
const ruth = "ruth" as PersonId;
const today = "2026-11-23" as Day;
const now = "2026-11-23T09:00:00Z" as Instant;

function at(): EditedAt {
  let made = 0;
  return {
    today,
    now,
    newId: () => {
      made += 1;
      return `new-${made}`;
    },
  };
}

function value(id: string, rank: number, part: Partial<CoreValue> = {}): CoreValue {
  return { kind: "value", id, label: id, rank, shownTo: [], revision: 1, updatedAt: now, ...part };
}

const fairness = value("Fairness", 1, {
  atWork: "I say it to the person first.",
  shownTo: [{ reader: dana, since: "2026-09-01" as Day }],
});
const bedtime = value("Bedtime", 2);
const courage = value("Courage", 4, { until: "2026-05-02" as Day });
const all = [fairness, bedtime, courage];
const words = { label: "", atWork: "", fromOthers: "" };

test("a new value has its rank and its words, and is shown to nobody", () => {
  const typed = { label: " Learning ", atWork: "", fromOthers: " Ask me why. " };
  expect(writeValue(undefined, 3, typed)(all, at())).toEqual([
    ...all,
    value("new-1", 3, { label: "Learning", fromOthers: "Ask me why.", revision: 0 }),
  ]);
});

test("words are changed and taken away, and who sees the value stays", () => {
  const [written] = writeValue("Fairness", 1, { ...words, label: "Fair play" })(all, at());
  const { atWork: _atWork, ...rest } = fairness;
  expect(written).toEqual({ ...rest, label: "Fair play" });
});

test("the same words, or none, change nothing", () => {
  const same = { ...words, label: "Fairness ", atWork: "I say it to the person first." };
  expect(writeValue("Fairness", 1, same)(all, at())).toBe(all);
  expect(writeValue("Fairness", 1, words)(all, at())).toBe(all);
});

test("a value is shown to each reader from the day on which it was, and taken back from one alone", () => {
  const both = showValue("Fairness", ruth, true)(all, at());
  expect(both[0]?.shownTo).toEqual([...fairness.shownTo, { reader: ruth, since: today }]);
  expect(showValue("Fairness", dana, false)(both, at())[0]?.shownTo).toEqual([
    { reader: ruth, since: today },
  ]);
});

test("what is laid aside is seen by its owner alone, and comes after what counts", () => {
  const [aside] = layAside("Fairness")(all, at());
  expect(aside).toEqual({ ...fairness, rank: 4, shownTo: [], until: today });
  const stillShown = { ...fairness, until: today };
  expect(projectValue(stillShown, dana, today)).toBeUndefined();
  expect(projectValue(fairness, dana, today)).toMatchObject({ label: "Fairness" });
});

test("what was laid aside is taken up again where there is room, and shown to nobody", () => {
  const again = takeUpAgain("Courage")(all, at());
  expect(again[2]).toEqual(value("Courage", 3));
  const full = [...all, value("Third", 3)];
  expect(takeUpAgain("Courage")(full, at())).toBe(full);
  expect(freeRank(full)).toBeUndefined();
  expect(freeRank([bedtime])).toBe(1);
});

test("one that another device showed while it was laid aside here is taken up shown to nobody", () => {
  const both = { ...value("Courage", 3), until: today, shownTo: [{ reader: dana, since: today }] };
  expect(takeUpAgain("Courage")([both], at())[0]?.shownTo).toEqual([]);
  expect(takeOver(["Courage"])([both], at())[0]?.shownTo).toEqual([]);
});

test("a sort's result takes over: known names keep their words, the rest are laid aside", () => {
  const after = takeOver(["courage", "Curiosity", "Fairness"])(all, at());
  expect(after).toEqual([
    { ...fairness, rank: 3 },
    { ...bedtime, rank: 4, until: today },
    value("Courage", 1),
    value("new-1", 2, { label: "Curiosity", revision: 0 }),
  ]);
});

test("of several laid aside under one name the latest is taken up", () => {
  const older = value("old", 4, { label: "Courage", until: "2025-01-02" as Day });
  const after = takeOver(["Courage"])([older, courage], at());
  expect(after.map(({ id, until }) => [id, until])).toEqual([
    ["old", "2025-01-02"],
    ["Courage", undefined],
  ]);
});

test("only what an edit is about becomes another object, and none is lost that is not removed", () => {
  const anyEdit = fc.constantFrom<readonly [string, ValueEdit]>(
    ["Fairness", writeValue("Fairness", 1, { ...words, label: "Fair play" })],
    ["Fairness", showValue("Fairness", dana, false)],
    ["Bedtime", layAside("Bedtime")],
    ["Courage", takeUpAgain("Courage")],
    ["Courage", removeValue("Courage")],
  );
  fc.assert(
    fc.property(anyEdit, ([id, edit]) => {
      const after = edit(all, at());
      expect(all.filter((one) => !after.includes(one)).map((one) => one.id)).toEqual([id]);
    }),
  );
});

test("after any result at most three count, each with its own place, and none is lost", () => {
  const names = ["Fairness", "Bedtime", "Courage", "Fun", "Order"];
  const anyValues = fc
    .array(
      fc.record({
        label: fc.constantFrom(...names),
        rank: fc.integer({ min: 1, max: 4 }),
        laidAside: fc.boolean(),
      }),
      { maxLength: 6 },
    )
    .map((made) =>
      made.map(({ label, rank, laidAside }, index) =>
        value(`v${index}`, rank, { label, ...(laidAside && { until: today }) }),
      ),
    );
  const anyResult = fc.uniqueArray(fc.constantFrom(...names), { maxLength: 3 });
  fc.assert(
    fc.property(anyValues, anyResult, (values, result) => {
      const after = takeOver(result)(values, at());
      const counting = after
        .filter(({ until }) => until === undefined)
        .sort((a, b) => a.rank - b.rank);
      expect(counting.map(({ label }) => label)).toEqual(result);
      expect(counting.map(({ rank }) => rank)).toEqual(result.map((_, index) => index + 1));
      const ids = after.map(({ id }) => id);
      expect(values.filter(({ id }) => !ids.includes(id))).toEqual([]);
    }),
  );
});
