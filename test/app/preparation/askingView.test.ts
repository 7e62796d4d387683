import { expect, test } from "vitest";
import { theDay } from "../../domain/arbitraries.ts";
import { ana, addressOf, dana, goal, meetingDay, tom, world } from "./twoPeople.ts";
import { attendee } from "#support/draftMeeting.ts";

const lisbon = goal("g1", "Trip to Lisbon");

test("a manager who opens a 1-1 sees the report's shown goals and three ticked questions", async () => {
  const { tomHas, open } = world();
  tomHas(lisbon, goal("g2", "Secret plan", { keptClose: true }));
  const { pair } = await open(dana);
  const { view, questions, other } = pair();
  expect(other).toEqual(tom);
  expect(view.kind === "asking" && view.goals.map(({ title }) => title)).toEqual([
    "Trip to Lisbon",
  ]);
  expect(questions.items).toHaveLength(3);
  expect(questions.items.every(({ ticked }) => ticked)).toBe(true);
  expect(questions.items[0]?.text).toContain("your trip to Lisbon");
});

test("rooms, aliases, doubles and oneself do not count as people", async () => {
  const { tomHas, open } = world();
  tomHas(lisbon);
  const { pair } = await open(dana, {
    invited: [
      attendee("Tom.Alias@Example.com"),
      attendee(addressOf(tom)),
      attendee("dana.alias@example.com"),
      attendee("room-4@example.com", "resource"),
    ],
  });
  expect(pair().other.firstName).toBe("Tom");
});

const views = [
  ["report", "asking"],
  ["mentee", "asking"],
  ["skipReport", "asking"],
  ["peer", "asking"],
  ["manager", "answering"],
  ["mentor", "answering"],
  ["skipManager", "answering"],
] as const;

test.each(views)("to a %s the pane is %s, whoever organises", async (kind, expected) => {
  const { open } = world(kind);
  const organised = await open(dana);
  const invitedTo = await open(dana, {
    mode: "attendee",
    facts: { organiser: addressOf(tom), attendees: [attendee(addressOf(dana))] },
  });
  expect(organised.pair().view.kind).toBe(expected);
  expect(invitedTo.pair().view.kind).toBe(expected);
});

test("a report who shows nothing leaves three questions that name nothing, with nothing to choose", async () => {
  const { open } = world();
  const { pair } = await open(dana);
  expect(pair().questions).toMatchObject({ kind: "general", fixed: true });
  expect(pair().invite).toMatchObject({ names: false, found: "none" });
  expect(pair().invite.lines).toEqual([
    "Our 1-1",
    "1. What would you most like to use this time for?",
    "2. What is in your way that I could move?",
    "3. What are you looking forward to in the next few weeks?",
    "Add your own points: Open our talk page",
  ]);
});

test("a goal not to be named in invites is asked about in the pane and absent from the invite", async () => {
  const { tomHas, open } = world();
  const consents = [{ reader: dana.id, since: theDay("2026-10-01"), inInvites: false }];
  tomHas(goal("g1", "Trip to Lisbon", { consents }));
  const { pair } = await open(dana);
  expect(pair().questions.kind).toBe("named");
  expect(
    pair()
      .questions.items.map(({ text }) => text)
      .join(),
  ).toContain("Lisbon");
  expect(pair().invite.lines.join()).not.toContain("Lisbon");
});

test("a swapped question changes alone, and an unticked one is left out of the invite", async () => {
  const { tomHas, open } = world();
  tomHas(lisbon);
  const { pair, preparation } = await open(dana);
  const before = pair().questions.items;
  expect(preparation.swap(0)).toBe(true);
  const after = pair().questions.items;
  expect(after[0]?.text).not.toBe(before[0]?.text);
  expect(after.slice(1)).toEqual(before.slice(1));
  preparation.tick(1, false);
  const left = pair().questions.items;
  expect(left[1]?.ticked).toBe(false);
  expect(pair().invite.lines.join("\n")).not.toContain(left[1]?.text);
  expect(pair().invite.lines.join("\n")).toContain(left[0]?.text);
});

test("an attendee prepares the same meeting without writing, and keeps the questions for the day", async () => {
  const { tomHas, open, lists } = world();
  tomHas(lisbon);
  const { pair, preparation } = await open(dana, {
    mode: "attendee",
    facts: { organiser: addressOf(tom), attendees: [attendee(addressOf(dana))] },
  });
  expect(pair().invite.writable).toBe(false);
  preparation.tick(2, false);
  expect(await preparation.keep()).toBe(true);
  expect(pair().questions.kept).toBe(true);
  const [set, ...more] = lists
    .in({ kind: "shown", by: dana.id, to: tom.id })
    .filter((record) => record.kind === "questions");
  expect(more).toEqual([]);
  expect(set?.day).toBe(meetingDay);
  expect(set?.questions.map(({ text }) => text)).toEqual(
    pair()
      .questions.items.slice(0, 2)
      .map(({ text }) => text),
  );
});

test("what was kept for the day is there again, and a second choice takes its place", async () => {
  const { tomHas, open, lists } = world();
  tomHas(lisbon);
  const first = await open(dana, { mode: "attendee", facts: { organiser: addressOf(tom) } });
  first.preparation.swap(0);
  first.preparation.swap(2);
  await first.preparation.keep();
  const chosen = first.pair().questions.items.map(({ text }) => text);

  const again = await open(dana, { mode: "attendee", facts: { organiser: addressOf(tom) } });
  expect(again.pair().questions.items.map(({ text }) => text)).toEqual(chosen);
  expect(again.pair().questions.kept).toBe(true);
  again.preparation.tick(0, false);
  expect(again.pair().questions.kept).toBe(false);
  await again.preparation.keep();
  const sets = lists
    .in({ kind: "shown", by: dana.id, to: tom.id })
    .filter((record) => record.kind === "questions");
  expect(sets.map(({ questions }) => questions.length)).toEqual([2]);
});

test("a question kept about a goal that is no longer shown does not come back", async () => {
  const { tomHas, open, storeOf } = world();
  tomHas(lisbon);
  const first = await open(dana, { mode: "attendee", facts: { organiser: addressOf(tom) } });
  await first.preparation.keep();
  await storeOf(tom).remove({ kind: "shown", by: tom.id, to: dana.id }, "g1");
  const again = await open(dana, { mode: "attendee", facts: { organiser: addressOf(tom) } });
  expect(JSON.stringify(again.pair())).not.toContain("Lisbon");
});

test("two people without a relation get nothing of each other and the neutral invite", async () => {
  const { open, lists } = world();
  lists.plant(
    { kind: "own", owner: dana.id },
    goal("d1", "Sail to Skye", {
      consents: [{ reader: tom.id, since: theDay("2026-10-01"), inInvites: true }],
    }),
    goal("d2", "Hidden", { consents: [] }),
  );
  const { pair, preparation } = await open(dana, { invited: [attendee(addressOf(ana))] });
  const { view, keeps, invite } = pair();
  expect(view).toEqual({
    kind: "unrelated",
    mine: [{ id: "d1", title: "Sail to Skye" }],
    cards: [],
  });
  expect(keeps).toBe(false);
  expect(invite.names).toBe(false);
  expect(await preparation.putIn()).toBe(true);
});
