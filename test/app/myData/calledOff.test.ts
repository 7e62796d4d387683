import { expect, test } from "vitest";
import type { OwnRecord } from "#domain/sharing/place.ts";
import { tom } from "#support/galleryPeople.ts";
import { erasingFor, stone } from "./erasingFor.ts";

const own = { kind: "own", owner: tom.id } as const;

test("whoever chooses elsewhere to keep the rest keeps it, and it is said", async () => {
  const { lists, erasing, steps } = await erasingFor((services) => ({
    ...services,
    lists: {
      ...services.lists,
      empty: async (place, options) => {
        await services.lists.empty(place, options);
        // Another window of the person's, while this one is between two places.
        if (steps.length === 2) lists.plant(own, stone as OwnRecord);
      },
    },
  }));
  const before = lists.in(own).filter(({ kind }) => kind !== "participation");
  await erasing.look();
  await erasing.erase({ reminder: false });
  expect(erasing.state.get()).toMatchObject({ status: "stopped", left: [], calledOff: true });
  expect(steps).toEqual(["device", expect.stringMatching(/shown|wall/)]);
  expect(lists.in(own)).toEqual([...before, stone]);

  await erasing.erase({ reminder: false });
  expect([erasing.state.get().status, lists.in(own)]).toEqual(["erased", [stone]]);
});

test("where it cannot be read whether it is still meant, nothing more goes", async () => {
  const { lists, store, erasing, steps } = await erasingFor((services) => ({
    ...services,
    lists: {
      ...services.lists,
      empty: async (place, options) => {
        await services.lists.empty(place, options);
        store.fail("read", "offline");
      },
    },
  }));
  const goals = lists.in(own).filter(({ kind }) => kind === "goal");
  await erasing.look();
  await erasing.erase({ reminder: false });
  const stopped = erasing.state.get();
  if (stopped.status !== "stopped") throw new Error(`It is ${stopped.status}.`);
  expect(new Set(stopped.left.map(({ problem }) => problem.kind))).toEqual(new Set(["offline"]));
  expect(stopped.left.at(-1)).toMatchObject({ what: { place: own } });
  expect(steps).toHaveLength(2);
  expect(lists.in(own)).toEqual(expect.arrayContaining(goals));
});
