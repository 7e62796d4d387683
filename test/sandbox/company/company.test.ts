import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { categories } from "#domain/goal/category.ts";
import type { StoryStage } from "./GoalData.ts";
import { goals } from "./goals.ts";
import { meetings } from "./meetings.ts";
import { directoryPeople, people, type PersonKey } from "./people.ts";
import { pictureNames } from "./pictureNames.ts";
import { points } from "./points.ts";
import { relations, relationSides } from "./relations.ts";
import { membersOf, teams } from "./teams.ts";
import { values } from "./values.ts";

const stages: readonly StoryStage[] = [
  "new",
  "onTrack",
  "stalled",
  "atRisk",
  "quiet",
  "imminent",
  "underWay",
  "passed",
  "achieved",
  "gentle",
  "resting",
  "draft",
  "letGo",
];

const addressesOf = (person: (typeof people)[number]): readonly string[] => [
  person.mail,
  ...person.aliases,
];

const meet = (one: PersonKey, other: PersonKey): boolean =>
  relationSides.some((side) => side.person === one && side.other === other);

test("no two people share an id, a key or an address", () => {
  const addresses = people.flatMap(addressesOf).map((address) => address.toLowerCase());
  const ids = people.map(({ id }) => id);
  expect(new Set(ids).size).toBe(people.length);
  expect(new Set(people.map(({ key }) => key)).size).toBe(people.length);
  expect(new Set(addresses).size).toBe(addresses.length);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
});

test("some thirty sellers work in three teams, each led by one of them", () => {
  const selling = teams.filter(({ key }) => key !== "leadership");
  expect(selling).toHaveLength(3);
  for (const { key, leaders } of selling) {
    expect(membersOf(key)[0]).toBe(leaders[0]);
    expect(membersOf(key)).toHaveLength(11);
  }
});

test("somebody in the tenant is not in the directory, and somebody in it meets nobody", () => {
  expect(directoryPeople.length).toBe(people.length - 1);
  const meeting = new Set(relationSides.map(({ person }) => person));
  expect(directoryPeople.map(({ key }) => key).filter((key) => !meeting.has(key))).toEqual([
    "petra-novakova",
  ]);
});

test("every relation is there from both sides and at most once", () => {
  const pairs = relations.map(({ person, other }) => [person, other].toSorted().join(" "));
  expect(new Set(pairs).size).toBe(pairs.length);
  expect(relationSides).toHaveLength(2 * relations.length);
  for (const { person, other } of relations) {
    expect(meet(person, other) && meet(other, person)).toBe(true);
    expect(person).not.toBe(other);
  }
});

test("everybody who sells has one manager now, and the director has none", () => {
  for (const key of new Set(teams.flatMap(({ key }) => membersOf(key)))) {
    const managers = relations.filter(
      ({ person, kind, untilAgo }) =>
        person === key && kind === "manager" && untilAgo === undefined,
    );
    expect([key, managers.length]).toEqual([key, key === "helen-mensah" ? 0 : 1]);
  }
});

test("every kind of relation occurs, and one has ended", () => {
  expect(new Set(relationSides.map(({ kind }) => kind)).size).toBe(7);
  expect(relations.filter(({ untilAgo }) => untilAgo !== undefined)).toHaveLength(1);
});

test("every category and every stage of a goal occurs", () => {
  expect(new Set(goals.map(({ category }) => category))).toEqual(new Set(categories));
  expect(new Set(goals.map(({ stage }) => stage))).toEqual(new Set(stages));
});

test("titles fit a list row, and one fills it to the last unit", () => {
  const lengths = goals.map(({ title }) => title.length);
  expect(Math.max(...lengths)).toBe(255);
  expect(Math.min(...lengths)).toBeGreaterThan(0);
});

test("titles hold markup, emoji, Hebrew, Arabic and Japanese", () => {
  for (const script of [
    /<b>.*&/,
    /\p{Extended_Pictographic}/u,
    /\p{sc=Hebrew}/u,
    /\p{sc=Arabic}/u,
    /\p{sc=Han}/u,
  ]) {
    expect(goals.some(({ title }) => script.test(title))).toBe(true);
  }
});

test("goals, points and values are shown to people their owner meets or met", () => {
  for (const { owner, shows = [] } of goals) {
    for (const { reader } of shows) expect([owner, reader, meet(owner, reader)]).toContain(true);
  }
  for (const { by, to } of points) expect([by, to, meet(by, to)]).toContain(true);
  for (const { owner, shownTo } of values) {
    for (const reader of shownTo) expect([owner, reader, meet(owner, reader)]).toContain(true);
  }
});

test("nobody names more than three things that matter to them", () => {
  const counts = Map.groupBy(values, ({ owner }) => owner);
  for (const [, named] of counts) expect(named.length).toBeLessThanOrEqual(3);
});

test("cards hang on walls of teams their owner is in", () => {
  for (const { owner, wall = [] } of goals) {
    for (const { team } of wall) expect(membersOf(team)).toContain(owner);
  }
});

test("each leader has a card on the wall of the team they lead", () => {
  for (const { key, leaders } of teams) {
    const leading: readonly string[] = leaders;
    const cards = goals.filter(
      ({ owner, wall = [] }) => leading.includes(owner) && wall.some(({ team }) => team === key),
    );
    expect([key, cards.length > 0]).toEqual([key, true]);
  }
});

test("every picture has a file, and every picture is somebody's", () => {
  const used = new Set(goals.flatMap(({ picture }) => (picture === undefined ? [] : [picture])));
  expect(used).toEqual(new Set(pictureNames));
  for (const name of pictureNames) {
    expect(existsSync(new URL(`pictures/${name}.jpg`, import.meta.url))).toBe(true);
  }
});

test("an address typed into an invite is another address of the one invited", () => {
  const typed = meetings.flatMap(({ typedAs = {} }) => Object.entries(typedAs));
  expect(typed.length).toBeGreaterThan(0);
  for (const [key, address] of typed) {
    const person = people.find((one) => one.key === key);
    const known = person === undefined ? [] : addressesOf(person);
    expect(known.map((each) => each.toLowerCase())).toContain(address.toLowerCase());
    expect(address).not.toBe(person?.mail);
  }
});

test("nobody has two meetings at once", () => {
  for (const week of ["thisWeek", "nextWeek"] as const) {
    const taken = meetings
      .filter(({ repeats }) => repeats === "both" || repeats === "weekly" || repeats === week)
      .flatMap(({ organiser, invited, weekday, start }) =>
        [organiser, ...invited].map((who) => `${who} on day ${weekday} at ${start}`),
      );
    expect(taken.filter((slot, index) => taken.indexOf(slot) !== index)).toEqual([]);
  }
});
