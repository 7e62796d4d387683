import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  companyOf,
  keepPeople,
  mostCharacters,
  readKnownPeople,
  type Invited,
} from "#domain/talk/knownPeople.ts";
import { theDay } from "../arbitraries.ts";

const today = theDay("2026-11-24");
const kept = {
  salt: "salt of Dana's mailbox",
  until: theDay("2027-01-01"),
  mine: ["dana@example.com", "d.whitfield@example.com"],
  people: [["tom@example.com", "thomas@example.com"], ["ana@example.com"]],
};
const table = keepPeople(kept);
const person = (address: string): Invited => ({ address, type: "person" });
const company = (...invited: readonly Invited[]) =>
  companyOf(table, "dana@example.com", invited, today);

test.each<[string, readonly Invited[], ReturnType<typeof company>]>([
  ["nobody", [], "alone"],
  [
    "oneself by an alias, and a room",
    [person("D.Whitfield@example.com"), { address: "loft@example.com", type: "resource" }],
    "alone",
  ],
  ["somebody known", [person("tom@example.com")], "pair"],
  ["in other letters, with Exchange's prefix", [person(" SMTP:Tom@Example.com ")], "pair"],
  [
    "one person by two addresses",
    [person("tom@example.com"), person("thomas@example.com")],
    "pair",
  ],
  ["a customer", [person("buyer@customer.example")], "stranger"],
  ["two who are known", [person("tom@example.com"), person("ana@example.com")], "several"],
  [
    "somebody known and a customer",
    [person("tom@example.com"), person("buyer@customer.example")],
    "several",
  ],
  ["a list", [person("tom@example.com"), { address: "all@example.com", type: "list" }], "several"],
])("%s", (_, invited, expected) => {
  expect(company(...invited)).toBe(expected);
});

test("a table that was not renewed, or is none, tells nothing", () => {
  const invited = [person("tom@example.com")];
  expect(companyOf(table, "dana@example.com", invited, theDay("2027-01-02"))).toBeUndefined();
  expect(companyOf(undefined, "dana@example.com", invited, today)).toBeUndefined();
});

const addresses = fc
  .tuple(fc.stringMatching(/^[a-z]{1,8}$/), fc.stringMatching(/^[a-z]{1,8}$/))
  .map(([name, place]) => `${name}@${place}.example`);
const salts = fc.uuid();

test("it holds no part of an address, and another mailbox's table has nothing in common with it", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(addresses, { minLength: 1, maxLength: 20 }),
      fc.uniqueArray(salts, { minLength: 2, maxLength: 2 }),
      (all, [one = "", other = ""]) => {
        const made = (salt: string) =>
          keepPeople({ ...kept, salt, mine: [], people: all.map((address) => [address]) });
        expect(made(one).people).toMatch(/^[0-9a-f]{12}(,[0-9a-f]{12})*$/);
        const theirs = new Set(made(other).people.split(","));
        expect(
          made(one)
            .people.split(",")
            .filter((hash) => theirs.has(hash)),
        ).toEqual([]);
      },
    ),
    { numRuns: 50 },
  );
});

test("everybody in it is known by each address and nobody else is", () => {
  fc.assert(
    fc.property(fc.uniqueArray(addresses, { minLength: 2, maxLength: 20 }), salts, (all, salt) => {
      const [stranger = "", ...people] = all;
      const made = keepPeople({ ...kept, salt, people: [people] });
      const of = (address: string) => companyOf(made, "dana@example.com", [person(address)], today);
      expect(people.map(of)).toEqual(people.map(() => "pair"));
      expect(of(stranger)).toBe("stranger");
    }),
    { numRuns: 50 },
  );
});

test("with thousands of people it stays within a mailbox's settings, the first kept and none cut in two", () => {
  const crowd = Array.from({ length: 3000 }, (_, at) => [
    `p${at}@example.com`,
    `q${at}@example.com`,
  ]);
  const made = keepPeople({ ...kept, people: crowd });
  expect(made.people.length).toBeLessThanOrEqual(mostCharacters);
  expect(JSON.stringify(made).length).toBeLessThan(32_000);
  expect(made.people.split(",").every((hashes) => hashes.length === 24)).toBe(true);
  const first = companyOf(made, "dana@example.com", [person("q0@example.com")], today);
  const last = companyOf(made, "dana@example.com", [person("q2999@example.com")], today);
  expect([first, last]).toEqual(["pair", "stranger"]);
});

test("what the settings give back is read as it was kept, and anything else is no table", () => {
  expect(readKnownPeople(JSON.parse(JSON.stringify(table)))).toEqual(table);
  fc.assert(
    fc.property(fc.anything(), (source) => {
      expect(readKnownPeople(source)).toBeUndefined();
    }),
  );
  expect(readKnownPeople({ ...table, until: "soon" })).toBeUndefined();
});
