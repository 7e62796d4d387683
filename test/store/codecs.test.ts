import * as fc from "fast-check";
import { expect, test } from "vitest";
import { cleanLines } from "#domain/cleanText.ts";
import type { Currency, MinorUnits } from "#domain/money.ts";
import type { Place } from "#domain/sharing/place.ts";
import { carryUnknown } from "#store/sharepoint/carryUnknown.ts";
import { ownColumns } from "#store/sharepoint/columns/ownColumns.ts";
import { planColumns } from "#store/sharepoint/columns/planColumns.ts";
import { shownColumns } from "#store/sharepoint/columns/shownColumns.ts";
import { teamColumns } from "#store/sharepoint/columns/teamColumns.ts";
import { wallColumns } from "#store/sharepoint/columns/wallColumns.ts";
import { fieldsOf } from "#store/sharepoint/fields.ts";
import { rowFrom } from "#store/sharepoint/item.ts";
import { RowProblem, type Source } from "#store/sharepoint/reading.ts";
import { recordFromRow, recordToRow, type AnyRecord } from "#store/sharepoint/records.ts";
import { StoreProblem } from "#store/StoreProblem.ts";
import { pngHead } from "#support/pictureFiles.ts";
import {
  anyGoal,
  anyGoalId,
  anyShownGoal,
  anyShownValue,
  anyUpdateOf,
  anyValue,
} from "../domain/arbitraries.ts";
import * as samples from "./samples.ts";

const columns = {
  own: ownColumns,
  shown: shownColumns,
  wall: wallColumns,
  plan: planColumns,
  team: teamColumns,
} as const;

/** What a record becomes in SharePoint and back: empty and null fields are dropped, the rest is JSON. */
function keptAndRead(place: Place["kind"], record: AnyRecord): AnyRecord {
  const draft = recordToRow(record);
  const fields = fieldsOf(columns[place], draft, draft.details);
  const written = Object.entries(fields).filter(([, value]) => value !== null && value !== "");
  const item = { version: { item: "1", etag: "e" }, columns: Object.fromEntries(written) };
  return recordFromRow(place, rowFrom(item));
}

const everyKind: readonly (readonly [Place["kind"], AnyRecord])[] = [
  ["own", samples.goal],
  ["own", samples.bareGoal],
  ["own", samples.update],
  ["own", samples.value],
  ["own", samples.participation],
  ["own", samples.introduction],
  ["own", samples.reminder],
  ["own", samples.notice],
  ["shown", samples.shownGoal],
  ["shown", samples.shownValue],
  ["shown", samples.point],
  ["shown", samples.questions],
  ["shown", samples.promise],
  ["shown", samples.tick],
  ["shown", samples.wrapUp],
  ["shown", samples.declined],
  ["own", samples.sentTask],
  ["wall", samples.card],
  ["own", samples.payPlan],
  ["own", samples.payFigures],
  ["own", samples.paySettings],
  ["plan", samples.payPlan],
  ["plan", samples.payFigures],
  ["team", samples.payTemplate],
  ["team", samples.session],
  ["shown", samples.session],
];

test.for(everyKind)(
  "in %s, a record with every member is read as it was written",
  ([place, record]) => {
    expect(keptAndRead(place, record)).toEqual(record);
  },
);

test("whatever a person writes into their own list, the same is read", () => {
  const oneCurrency = anyGoal.filter(
    ({ money }) => money?.cost?.currency === money?.saved?.currency,
  );
  const update = anyGoalId.chain(anyUpdateOf);
  fc.assert(
    fc.property(fc.oneof(oneCurrency, update, anyValue), (record) => {
      expect(keptAndRead("own", record)).toEqual(record);
    }),
  );
});

test("whatever is shown to somebody, the same is read but for hidden characters", () => {
  const clean = (name: string, value: unknown) =>
    typeof value === "string" && name !== "thumbnail" ? cleanLines(value) : value;
  fc.assert(
    fc.property(fc.oneof(anyShownGoal, anyShownValue), (record) => {
      expect(keptAndRead("shown", record)).toEqual(JSON.parse(JSON.stringify(record), clean));
    }),
  );
});

const bent: readonly unknown[] = [
  null,
  5,
  -1e308,
  true,
  "",
  "<img src=x onerror=alert(1)>",
  "2026-02-30",
  [],
  [null],
  {},
  { kind: null },
  JSON.parse('{"__proto__":{"kind":"steps"}}'),
  JSON.parse("[".repeat(20_000) + "]".repeat(20_000)),
];

test.for(everyKind)(
  "in %s, a row bent by hand is read or told as a row's problem",
  ([place, record]) => {
    const { title, columns: cells, details } = recordToRow(record);
    const columns: Source = { Title: title, ...cells };
    const told = new Set<unknown>();
    const look = (changed: { readonly columns: Source; readonly details: Source }): void => {
      try {
        recordFromRow(place, changed);
      } catch (problem) {
        told.add(problem instanceof Error ? problem.constructor : problem);
      }
    };
    for (const value of bent) {
      for (const name of Object.keys(columns))
        look({ columns: { ...columns, [name]: value }, details });
      for (const name of Object.keys(details))
        look({ columns, details: { ...details, [name]: value } });
    }
    // Any other error would hide the whole list behind one row.
    expect([...told]).toEqual([RowProblem]);
  },
);

test("what others wrote is read without the characters that hide or turn text round", () => {
  const turned = "Your raise \u202egnp.exe\u0007";
  const { title: _, ...goal } = recordToRow({ ...samples.shownGoal, why: `${turned}\nand more` });
  const row = { columns: { ...goal.columns, Title: turned }, details: goal.details };
  expect(recordFromRow("shown", row)).toMatchObject({
    title: "Your raise gnp.exe",
    why: "Your raise gnp.exe\nand more",
  });
  const point = recordToRow({ ...samples.point, text: turned });
  expect(recordFromRow("shown", point)).toMatchObject({ text: "Your raise gnp.exe" });
});

test("no list but one's own has a column that could hold an amount", () => {
  const money = /cost|saved|currency|minor|amount/i;
  const names = [...shownColumns, ...wallColumns].map(({ name }) => name);
  expect(names.filter((name) => money.test(name))).toEqual([]);
  expect(ownColumns.some(({ name }) => money.test(name))).toBe(true);
});

test("a goal in two currencies is refused rather than kept in one", () => {
  const amount = 100 as MinorUnits;
  const money = {
    cost: { amount, currency: "EUR" as Currency },
    saved: { amount, currency: "GBP" as Currency },
  };
  expect(() => recordToRow({ ...samples.goal, money })).toThrow(StoreProblem);
});

test("a picture too large for its column is refused before anything is sent", () => {
  const thumbnail = `data:image/jpeg;base64,${"A".repeat(60_000)}`;
  const draft = recordToRow({ ...samples.card, thumbnail });
  expect(() => fieldsOf(wallColumns, draft, draft.details)).toThrow(
    /Thumbnail has 60023 characters and SharePoint keeps 60000/,
  );
});

test.each(["shown", "wall"] as const)(
  "what another person put where a thumbnail should be is not carried on out of the list %s",
  (list) => {
    const record = list === "shown" ? samples.shownGoal : samples.card;
    const vast = Buffer.from(pngHead({ width: 19_000, height: 19_000 })).toString("base64");
    const draft = recordToRow({ ...record, thumbnail: `data:image/png;base64,${vast}` });
    const cells = { ...draft.columns, Title: draft.title };
    const read = recordFromRow(list, { columns: cells, details: draft.details });
    expect(read).toMatchObject({ title: record.title });
    expect(read).not.toHaveProperty("thumbnail");
  },
);

test("a goal whose title was emptied in SharePoint is still there", () => {
  const { details, columns: cells } = recordToRow(samples.goal);
  expect(recordFromRow("own", { columns: cells, details })).toMatchObject({ title: "" });
});

test("a kind that does not belong to a list is not read from it", () => {
  const { details, columns: cells } = recordToRow(samples.goal);
  expect(() => recordFromRow("shown", { columns: cells, details })).toThrow(/Kind is none of/);
});

test.for<[string, Source, Source, Source, Source]>([
  ["what is unknown is kept", { a: 1, x: 2 }, { a: 1 }, { a: 3 }, { a: 3, x: 2 }],
  ["what was removed stays removed", { a: 1, b: 2 }, { a: 1, b: 2 }, { a: 1 }, { a: 1 }],
  [
    "inside groups too",
    { p: { a: 1, x: 2 } },
    { p: { a: 1 } },
    { p: { a: 4 } },
    { p: { a: 4, x: 2 } },
  ],
  [
    "elements of lists are told apart by id, wherever they moved",
    {
      l: [
        { id: "1", x: 1 },
        { id: "2", x: 2 },
      ],
    },
    { l: [{ id: "1" }, { id: "2" }] },
    { l: [{ id: "2" }, { id: "3" }] },
    { l: [{ id: "2", x: 2 }, { id: "3" }] },
  ],
  [
    "another kind of progress brings nothing of the old along",
    { p: { kind: "count", x: 1 } },
    { p: { kind: "count" } },
    { p: { kind: "steps" } },
    { p: { kind: "steps" } },
  ],
])("of a newer app's row, %s", ([, raw, understood, next, carried]) => {
  expect(carryUnknown(raw, understood, next)).toEqual(carried);
});

test("a member named like a prototype is a member and nothing more", () => {
  const raw = JSON.parse('{"a":1,"__proto__":{"polluted":true}}') as Source;
  const carried = carryUnknown(raw, { a: 1 }, { a: 2 });
  expect(Object.getPrototypeOf(carried)).toBe(Object.prototype);
  expect(JSON.stringify(carried)).toBe('{"a":2,"__proto__":{"polluted":true}}');
});
