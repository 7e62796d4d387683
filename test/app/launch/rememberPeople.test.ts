import { expect, test } from "vitest";
import { rememberPeople } from "#app/launch/rememberPeople.ts";
import { companyOf, readKnownPeople } from "#domain/talk/knownPeople.ts";
import type { OwnPlace } from "#domain/sharing/place.ts";
import type { StoreProblemKind } from "#store/StoreProblem.ts";
import { now, theDay } from "../../domain/arbitraries.ts";
import { addressOf, dana, inputs, tom, world } from "../preparation/twoPeople.ts";

const dayMillis = 86_400_000;

/** Dana's mailbox, whose settings outlive every opening. */
function mailbox() {
  const { storeOf, lists, directoryIs } = world();
  const store = storeOf(dana);
  const state = { kept: undefined as unknown, writes: 0, millis: Date.parse(now) };
  const given = inputs(() => state.millis);
  return {
    store,
    lists,
    directoryIs,
    state,
    open: (shared = false) =>
      rememberPeople({
        settings: {
          get: () => state.kept,
          set: async (value) => {
            state.kept = value === undefined ? undefined : JSON.parse(JSON.stringify(value));
            state.writes += 1;
          },
        },
        store,
        inputs: given,
        shared,
      }),
    knows: (address: string) =>
      companyOf(
        readKnownPeople(state.kept),
        addressOf(dana),
        [{ address, type: "person" }],
        theDay(new Date(state.millis).toISOString().slice(0, 10)),
      ),
  };
}

test("whom one holds 1-1s with is kept by every address, and renewed once a day with the same salt", async () => {
  const { open, knows, state } = mailbox();
  expect(await open()).toBe(true);
  expect([knows(addressOf(tom)), knows("tom.alias@example.com"), knows("ana@example.com")]).toEqual(
    ["pair", "pair", "stranger"],
  );
  expect(JSON.stringify(state.kept)).not.toContain("example");
  const { salt, until } = readKnownPeople(state.kept) ?? {};
  await open();
  expect(state.writes).toBe(1);
  state.millis += dayMillis;
  await open();
  expect(state.writes).toBe(2);
  expect(readKnownPeople(state.kept)).toMatchObject({ salt });
  expect(readKnownPeople(state.kept)?.until).not.toBe(until);
});

test("sixty days after the pane was last opened it tells nothing any more", async () => {
  const { open, knows, state } = mailbox();
  await open();
  state.millis += 60 * dayMillis;
  expect(knows(addressOf(tom))).toBe("pair");
  state.millis += dayMillis;
  expect(knows(addressOf(tom))).toBeUndefined();
});

test("a relation that ended is gone at the next day's opening", async () => {
  const { open, knows, state, store, directoryIs } = mailbox();
  await open();
  const directory = await store.directory();
  directoryIs(dana, {
    ...directory,
    relations: directory.relations.map((relation) => ({
      ...relation,
      until: theDay("2026-01-06"),
    })),
  });
  state.millis += dayMillis;
  await open();
  expect(knows(addressOf(tom))).toBe("stranger");
});

const own: OwnPlace = { kind: "own", owner: dana.id };

test("whoever takes no part, as after erasing all of theirs, leaves nothing in the mailbox", async () => {
  const { open, state, lists } = mailbox();
  await open();
  lists.plant(own, {
    kind: "participation",
    id: "participation",
    taking: false,
    since: theDay("2026-11-24"),
    erasing: true,
  });
  state.millis += dayMillis;
  expect(await open()).toBe(true);
  expect(state.kept).toBeUndefined();
  state.millis += dayMillis;
  await open();
  expect(state.writes).toBe(2);
});

test("a computer that keeps nothing empties the mailbox too, and asks nobody", async () => {
  const { open, state, store } = mailbox();
  await open();
  store.fail("directory", "unexpected");
  expect(await open(true)).toBe(true);
  expect(state.kept).toBeUndefined();
});

test.each<[StoreProblemKind, boolean, string]>([
  ["notProvisioned", true, "undefined"],
  ["offline", false, "object"],
  ["signedOut", false, "object"],
  ["throttled", false, "object"],
])("when the directory answers %s, that is settled: %s", async (kind, settled, left) => {
  const { open, state, store } = mailbox();
  await open();
  state.millis += dayMillis;
  store.fail("directory", kind);
  expect(await open()).toBe(settled);
  expect(typeof state.kept).toBe(left);
});
