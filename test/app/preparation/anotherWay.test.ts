import * as fc from "fast-check";
import { expect, test } from "vitest";
import { createAgenda, type Agenda } from "#app/preparation/agenda/createAgenda.ts";
import { GraphProblem } from "#graph/GraphProblem.ts";
import { createDrafts } from "#app/drafts/drafts.ts";
import type { Store } from "#store/Store.ts";
import { attendee } from "#support/draftMeeting.ts";
import { theDay, theInstant } from "../../domain/arbitraries.ts";
import { addressOf, ana, dana, goal, tom, world, type Opened } from "./twoPeople.ts";

const lisbon = goal("g1", "Trip to Lisbon");
const kitchen = goal("g2", "New kitchen", {
  consents: [{ reader: dana.id, since: theDay("2026-10-01"), inInvites: false }],
});
const policing = "How many calls did you make on Monday?";
const around = ["<html><body><p>Hello Tom,</p><ul><li>", "</li></ul><p>See you.</p></body></html>"];
const [head = "", tail = ""] = around;
const html = (content: string) => ({ body: { type: "html", content } as const });
const typed = html(`${head}${policing}${tail}`);

function agendaOf({ preparation }: Opened): Agenda {
  return createAgenda(preparation.parts);
}

test("a question that checks up is offered a way to ask for this very person; nothing is written by looking", async () => {
  const { tomHas, open } = world();
  tomHas(lisbon);
  let reads = 0;
  const counting = (store: Store): Store => ({
    ...store,
    read: async (places) => {
      reads += 1;
      return await store.read(places);
    },
  });
  const opened = await open(dana, { ...typed, store: counting });
  const before = reads;
  const [question, ...more] = agendaOf(opened).marked.get();
  expect(question?.text).toBe(policing);
  expect(question?.instead).toContain("your trip to Lisbon");
  expect(more).toEqual([]);
  expect(opened.meeting.body()).toBe(typed.body.content);
  expect(reads).toBe(before);
});

test("taken, only the question is another; undone, the text is what it was to the byte", async () => {
  const { tomHas, open } = world();
  tomHas(lisbon);
  const opened = await open(dana, typed);
  const agenda = agendaOf(opened);
  const [question] = agenda.marked.get();
  if (!question) throw new Error("Nothing was marked.");
  expect(await agenda.take(question)).toBe(true);
  expect(opened.meeting.body()).toBe(`${head}${question.instead}${tail}`);
  expect(agenda.marked.get()).toEqual([]);
  expect(opened.pair().task).toMatchObject({ status: "done", deed: "reword", undo: true });
  expect(await opened.preparation.undo()).toBe(true);
  expect(opened.meeting.body()).toBe(typed.body.content);
  expect(agenda.marked.get()).toEqual([question]);
});

test("what was typed since stays when it is undone", async () => {
  const { tomHas, open } = world();
  tomHas(lisbon);
  const opened = await open(dana, typed);
  const agenda = agendaOf(opened);
  const [question] = agenda.marked.get();
  if (!question) throw new Error("Nothing was marked.");
  await agenda.take(question);
  opened.meeting.type(opened.meeting.body().replace("Hello", "Good morning"));
  expect(await opened.preparation.undo()).toBe(true);
  expect(opened.meeting.body()).toBe(typed.body.content.replace("Hello", "Good morning"));
});

test("left alone, it is silent for this meeting and not for another; undone, it is offered again", async () => {
  const { tomHas, open } = world();
  tomHas(lisbon);
  const opened = await open(dana, typed);
  const { parts } = opened.preparation;
  const agenda = createAgenda(parts);
  const [question] = agenda.marked.get();
  if (!question) throw new Error("Nothing was marked.");
  expect(await agenda.leave(question)).toBe(true);
  expect(agenda.marked.get()).toEqual([]);
  expect(createAgenda(parts).marked.get()).toEqual([]);
  // Not a word of it is kept.
  expect(JSON.stringify(parts.drafts.all())).not.toContain("calls");

  const later = await open(dana, {
    ...typed,
    facts: { start: theInstant("2026-12-01T10:00:00Z") },
  });
  const drafts = createDrafts(later.store);
  for (const [name, draft] of parts.drafts.all()) drafts.set(name, draft);
  const next = createAgenda({ ...later.preparation.parts, drafts });
  expect(next.marked.get()).toHaveLength(1);

  expect(await opened.preparation.undo()).toBe(true);
  expect(agenda.marked.get()).toEqual([question]);
});

test.each([
  ["the one who is asked", tom, typed],
  ["who may only read the invite", dana, { ...typed, mode: "attendee" as const }],
  [
    "a meeting of three",
    dana,
    { ...typed, invited: [attendee(addressOf(tom)), attendee(addressOf(ana))] },
  ],
  ["a near miss", dana, html("<p>How did the call with the mortgage adviser go?</p>")],
])("%s is offered nothing", async (_, who, options) => {
  const { tomHas, open } = world();
  tomHas(lisbon);
  expect(agendaOf(await open(who, options)).marked.get()).toEqual([]);
});

test("nothing is written for readers who came since, nor over what was typed since", async () => {
  const { tomHas, open } = world();
  tomHas(lisbon);
  const opened = await open(dana, typed);
  const agenda = agendaOf(opened);
  const [question] = agenda.marked.get();
  if (!question) throw new Error("Nothing was marked.");
  opened.meeting.type("<p>Something else.</p>");
  expect(await agenda.take(question)).toBe(false);
  expect(opened.meeting.body()).toBe("<p>Something else.</p>");
  opened.meeting.type(typed.body.content);
  opened.meeting.changeSilently({
    attendees: [attendee(addressOf(tom)), attendee(addressOf(ana))],
  });
  expect(await agenda.take(question)).toBe(false);
  expect(opened.meeting.body()).toBe(typed.body.content);
});

test("what was typed while the pane stood open is seen when the person looks at the pane again", async () => {
  const { tomHas, open } = world();
  tomHas(lisbon);
  const opened = await open(dana, html("<p>Hello Tom.</p>"));
  const agenda = agendaOf(opened);
  expect(agenda.marked.get()).toEqual([]);
  opened.meeting.type(typed.body.content);
  await agenda.look();
  expect(agenda.marked.get().map(({ text }) => text)).toEqual([policing]);
});

test("a goal taken back since the pane was opened is not written into the invite", async () => {
  const { tomHas, open, lists } = world();
  tomHas(lisbon);
  let nowMillis = Date.parse("2026-11-23T09:00:00Z");
  const opened = await open(dana, { ...typed, nowMillis: () => nowMillis });
  const agenda = agendaOf(opened);
  const [question] = agenda.marked.get();
  if (!question) throw new Error("Nothing was marked.");
  await lists
    .storeFor({ ...(await opened.store.directory()), me: tom })
    .remove({ kind: "shown", by: tom.id, to: dana.id }, lisbon.id);
  nowMillis += 60 * 60_000;
  expect(await agenda.take(question)).toBe(false);
  expect(opened.meeting.body()).toBe(typed.body.content);
  const [now] = agenda.marked.get();
  expect(now?.instead).not.toContain("Lisbon");
});

const taken = "What could I clear out of the way of your trip to Lisbon this month?";
const named = html(`${head}${taken}${tail}`);

test("a goal named in a question that was taken is told of once it is shown no more, and asked without", async () => {
  const { tomHas, open } = world();
  tomHas(kitchen);
  const opened = await open(dana, named);
  expect(opened.pair().invite.gone).toBe(true);
  const agenda = agendaOf(opened);
  const [question] = agenda.marked.get();
  expect(question?.text).toBe(taken);
  if (!question) throw new Error("Nothing was marked.");
  expect(await agenda.take(question)).toBe(true);
  expect(opened.meeting.body()).toBe(
    `${head}What is different for you this month, and how could I help?${tail}`,
  );
  expect(opened.pair().invite.gone).toBe(false);
});

test("brought up to date, the invite names it in the question that was taken no more either", async () => {
  const { tomHas, open } = world();
  tomHas(kitchen);
  const opened = await open(dana, named);
  expect(await opened.preparation.putIn()).toBe(true);
  expect(opened.meeting.body()).not.toContain("Lisbon");
  expect(opened.meeting.body()).toContain("What is different for you this month");
  expect(opened.pair().invite).toMatchObject({ gone: false, differs: false });
});

test("a goal named in a question that was taken, and still shown, is left alone", async () => {
  const { tomHas, open } = world();
  tomHas(lisbon);
  const opened = await open(dana, named);
  expect(opened.pair().invite.gone).toBe(false);
  expect(agendaOf(opened).marked.get()).toEqual([]);
});

test("in company the question that was taken loses its name as the neutral ones go in", async () => {
  const { tomHas, open } = world();
  tomHas(lisbon);
  const invited = [attendee(addressOf(tom)), attendee(addressOf(ana))];
  const opened = await open(dana, { ...named, invited });
  expect(opened.preparation.state.get()).toMatchObject({ status: "group", invite: { gone: true } });
  expect(await opened.preparation.putIn()).toBe(true);
  expect(opened.meeting.body()).not.toContain("Lisbon");
  expect(opened.preparation.state.get()).toMatchObject({ invite: { gone: false, differs: false } });
});

test("where the service cannot be asked no goal is named, and words that name nothing are taken", async () => {
  const { tomHas, open } = world();
  tomHas(lisbon);
  let isAway = false;
  let nowMillis = Date.parse("2026-11-23T09:00:00Z");
  const opened = await open(dana, {
    ...typed,
    nowMillis: () => nowMillis,
    store: (store) => ({
      ...store,
      read: async (places) => {
        if (isAway) throw new GraphProblem("offline");
        return await store.read(places);
      },
    }),
  });
  const agenda = agendaOf(opened);
  const [question] = agenda.marked.get();
  if (!question) throw new Error("Nothing was marked.");
  isAway = true;
  nowMillis += 60 * 60_000;
  expect(await agenda.take(question)).toBe(false);
  expect(opened.meeting.body()).toBe(typed.body.content);
});

test("what may not be in the invite changes no word of what is offered for it", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.stringMatching(/^[A-Z][a-z]{3,9} [a-z]{3,9}$/u),
      fc.constantFrom(
        policing,
        "Are you going to hit your number?",
        "Why is your pipeline so thin?",
      ),
      async (title, line) => {
        const offeredWith = async (...goals: readonly ReturnType<typeof goal>[]) => {
          const { tomHas, open } = world();
          tomHas(...goals);
          return agendaOf(await open(dana, html(`<p>${line}</p>`))).marked.get();
        };
        expect(await offeredWith(lisbon, { ...kitchen, title })).toEqual(await offeredWith(lisbon));
      },
    ),
    { numRuns: 25 },
  );
});
