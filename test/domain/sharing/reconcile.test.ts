import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { OwnRecord, ShownRecord } from "#domain/sharing/place.ts";
import { reconcile, reconcileWall, type Changes } from "#domain/sharing/reconcile.ts";
import {
  anyGoalWithUpdates,
  anyShownGoal,
  anyValue,
  goal,
  nearDay,
  now,
  reader,
  team,
  theDay,
  today,
} from "../arbitraries.ts";

const anyOwn: fc.Arbitrary<readonly OwnRecord[]> = fc
  .tuple(
    fc.uniqueArray(anyGoalWithUpdates, { maxLength: 4, selector: (some) => some.goal.id }),
    fc.uniqueArray(anyValue, { maxLength: 3, selector: ({ id }) => id }),
  )
  .map(([goals, values]) => [...goals.flatMap((some) => [some.goal, ...some.updates]), ...values]);

const declined: OwnRecord = {
  kind: "participation",
  id: "participation",
  taking: false,
  since: today,
};
const point: ShownRecord = { kind: "point", id: "p", text: "A point", addedAt: now };
const chosen: ShownRecord = {
  kind: "questions",
  id: "q",
  day: today,
  questions: [],
  chosenAt: now,
};

function after<R extends { readonly id: string }, P extends { readonly id: string }>(
  present: readonly P[],
  changes: Changes<R>,
): readonly (P | R)[] {
  const gone = new Set<string>([...changes.remove, ...changes.put.map(({ id }) => id)]);
  return [...present.filter(({ id }) => !gone.has(id)), ...changes.put];
}

test("once reconciled there is nothing left to do, from whatever was there before", () => {
  fc.assert(
    fc.property(anyOwn, fc.array(anyShownGoal, { maxLength: 3 }), nearDay, (own, before, day) => {
      const present: readonly ShownRecord[] = [...before, point, chosen];
      const place = after(present, reconcile(own, present, reader, day));
      expect(reconcile(own, place, reader, day)).toEqual({ put: [], remove: [] });
      expect(place).toContain(point);
      expect(place).toContain(chosen);
      const wall = after([], reconcileWall(own, [], team, day));
      expect(reconcileWall(own, wall, team, day)).toEqual({ put: [], remove: [] });
    }),
  );
});

test("a place that was changed by edits in between ends as one made afresh", () => {
  fc.assert(
    fc.property(anyOwn, anyOwn, (earlier, later) => {
      const then = after<ShownRecord, ShownRecord>([], reconcile(earlier, [], reader, today));
      const place = after(then, reconcile(later, then, reader, today));
      const afresh = reconcile(later, [], reader, today).put;
      const sorted = (records: readonly { readonly id: string }[]) =>
        records.toSorted((a, b) => (a.id < b.id ? -1 : 1));
      expect(sorted(place)).toEqual(sorted(afresh));
    }),
  );
});

test("whoever declines leaves the places as one who never showed anything", () => {
  fc.assert(
    fc.property(anyOwn, (own) => {
      const place = after<ShownRecord, ShownRecord>([], reconcile(own, [], reader, today));
      const wall = after([], reconcileWall(own, [], team, today));
      expect(after(place, reconcile([...own, declined], place, reader, today))).toEqual([]);
      expect(after(wall, reconcileWall([...own, declined], wall, team, today))).toEqual([]);
    }),
  );
});

test("an edit of a hidden field asks for no write at all", () => {
  const shown = goal({ consents: [{ reader, since: theDay("2026-10-01"), inInvites: true }] });
  const place = reconcile([shown], [], reader, today).put;
  const edited = { ...shown, obstacle: "The bank", rank: 4, revision: 9, updatedAt: now };
  expect(place).toHaveLength(1);
  expect(reconcile([edited], place, reader, today)).toEqual({ put: [], remove: [] });
  expect(reconcile([{ ...shown, title: "Trip to Porto" }], place, reader, today).put).toHaveLength(
    1,
  );
  expect(reconcile([{ ...shown, keptClose: true }], place, reader, today)).toEqual({
    put: [],
    remove: [shown.id],
  });
});
