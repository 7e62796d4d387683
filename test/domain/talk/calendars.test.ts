import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, type Day } from "#domain/day.ts";
import { mergeRecords } from "#domain/merge/mergeRecords.ts";
import type { ShownRecord } from "#domain/sharing/place.ts";
import { lastTalk, talkToClose } from "#domain/talk/closing.ts";
import { promisesOf } from "#domain/talk/promises.ts";
import { tickOf, wrapUpOf, type TalkPromise } from "#domain/talk/said.ts";
import { now, today } from "../arbitraries.ts";

// A calendar moves, skips, drops and makes anew; two devices of each person, a pane and a tab, write
// what they have in front of them, late or twice. Nothing that was said may be lost or be there twice.

type Side = "dana" | "tom";
type Deed =
  | { readonly do: "move" | "skip" | "cancel" | "recreate"; readonly days: number }
  | {
      readonly do: "point" | "promise" | "close" | "tick";
      readonly by: Side;
      readonly twice: boolean;
    };

const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({
    do: fc.constantFrom("move" as const, "skip" as const, "cancel" as const, "recreate" as const),
    days: fc.integer({ min: -6, max: 9 }),
  }),
  fc.record({
    do: fc.constantFrom("point" as const, "promise" as const, "close" as const, "tick" as const),
    by: fc.constantFrom<Side>("dana", "tom"),
    twice: fc.boolean(),
  }),
);

/** One list as the service keeps it: a repeated id is the same row, brought together by the product's rules. */
function put(list: Map<string, ShownRecord>, record: ShownRecord): void {
  const there = list.get(record.id);
  list.set(record.id, there ? mergeRecords(undefined, record, there).merged : record);
}

test("over a thousand calendars no point, promise or talk is lost or doubled", () => {
  fc.assert(
    fc.property(fc.array(anyDeed, { minLength: 5, maxLength: 60 }), (deeds) => {
      const lists = { dana: new Map<string, ShownRecord>(), tom: new Map<string, ShownRecord>() };
      const expected = { point: new Set<string>(), promise: new Set<string>() };
      const ticked = new Set<string>();
      const closed = new Set<string>();
      let day: Day = today;
      let clock: Day = today;
      deeds.forEach((deed, step) => {
        clock = addDays(clock, 1);
        if (!("by" in deed)) {
          // Whatever happens to the event, its id among it, the two remain the two.
          day = addDays(deed.do === "skip" ? addDays(day, 7) : clock, deed.days);
          return;
        }
        const list = lists[deed.by];
        const id = `${deed.do}-${step}`;
        const write = (record: ShownRecord): void => {
          for (let time = deed.twice ? 2 : 1; time > 0; time -= 1) put(list, record);
        };
        switch (deed.do) {
          case "point":
            expected.point.add(id);
            write({ kind: "point", id, text: id, addedAt: now });
            break;
          case "promise": {
            expected.promise.add(id);
            const promise: TalkPromise = {
              kind: "promise",
              id,
              what: step % 2 === 0 ? "forYou" : "nextStep",
              text: id,
              madeOn: day,
            };
            write(promise);
            break;
          }
          case "close":
            closed.add(`${deed.by} ${day}`);
            write(wrapUpOf({ day, outcome: "held", asked: [], lines: [], closedAt: now }));
            break;
          case "tick": {
            const theirs = lists[deed.by === "dana" ? "tom" : "dana"];
            const open = [...theirs.values()].find(
              (record) => record.kind === "promise" && !ticked.has(record.id),
            );
            if (!open) break;
            ticked.add(open.id);
            write(tickOf(open, clock));
            break;
          }
        }
      });
      const said = { mine: [...lists.dana.values()], theirs: [...lists.tom.values()] };
      const all = [...said.mine, ...said.theirs];
      const idsOf = (kind: ShownRecord["kind"]) =>
        all.flatMap((record) => (record.kind === kind ? [record.id] : [])).toSorted();
      expect(idsOf("point")).toEqual([...expected.point].toSorted());
      const promises = promisesOf(said);
      expect(promises.map(({ promise }) => promise.id).toSorted()).toEqual(
        [...expected.promise].toSorted(),
      );
      expect(
        promises.flatMap(({ promise, kept }) => (kept ? [promise.id] : [])).toSorted(),
      ).toEqual([...ticked].toSorted());
      expect(idsOf("wrapUp")).toHaveLength(closed.size);
      // What is closed asks for nothing, and the last of it is what both remember.
      const last = lastTalk(said);
      expect(last?.day).toBe(
        [...closed]
          .map((one) => one.slice(-10))
          .toSorted()
          .at(-1),
      );
      const waits = talkToClose(said, clock, { met: [day], ahead: [] });
      expect(waits === undefined || last === undefined || waits > last.day).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});
