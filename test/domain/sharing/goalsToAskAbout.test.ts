import { expect, test } from "vitest";
import { addDays } from "#domain/day.ts";
import type { OwnRecord } from "#domain/sharing/place.ts";
import { goalsToAskAbout } from "#domain/sharing/goalsToAskAbout.ts";
import { introduction } from "#domain/sharing/introduction.ts";
import { goal, now, otherReader, reader, theInstant, today } from "../arbitraries.ts";

const from = addDays(today, -5);
const relation = {
  other: { id: reader, name: "Dana Whitfield", firstName: "Dana", active: true },
  from,
};
const old = goal();
const value = (since = from): OwnRecord => ({
  kind: "value",
  id: "v",
  label: "Fairness",
  rank: 1,
  shownTo: [{ reader, since }],
  revision: 1,
  updatedAt: now,
});
const seen = (given = from, by = reader) => ({ reader: by, since: given, inInvites: false });

test.each<[string, readonly OwnRecord[], readonly string[]]>([
  ["goals from before they met", [old], [old.id]],
  ["nothing where there is no goal", [], []],
  ["no goal written since: it named them from its first day", [{ ...old, createdAt: now }], []],
  [
    "no goal written on the day they met",
    [{ ...old, createdAt: theInstant(`${from}T07:00:00Z`) }],
    [],
  ],
  ["no goal kept close", [{ ...old, keptClose: true }], []],
  ["no goal resting, let go or in draft", [{ ...old, status: "resting" }], []],
  ["one that is reached", [{ ...old, status: "achieved" }], [old.id]],
  ["nothing once they were asked", [old, introduction(reader, from)], []],
  [
    "again where they were asked in an earlier relation",
    [old, introduction(reader, addDays(from, -1))],
    [old.id],
  ],
  ["though they were asked about somebody else", [old, introduction(otherReader, today)], [old.id]],
  [
    "nothing once they showed this person one",
    [old, { ...old, id: "b" as never, consents: [seen()] }],
    [],
  ],
  [
    "though they showed somebody else one",
    [{ ...old, consents: [seen(from, otherReader)] }],
    [old.id],
  ],
  [
    "though this person saw it in an earlier relation",
    [{ ...old, consents: [seen(addDays(from, -1))] }],
    [old.id],
  ],
  ["nothing once they showed this person a value", [old, value()], []],
  [
    "though this person saw a value in an earlier relation",
    [old, value(addDays(from, -1))],
    [old.id],
  ],
  [
    "nobody who does not take part",
    [old, { kind: "participation", id: "participation", taking: false, since: from }],
    [],
  ],
])("asked about somebody new: %s", (_, own, ids) => {
  expect(goalsToAskAbout(own, relation).map(({ id }) => id)).toEqual(ids);
});
