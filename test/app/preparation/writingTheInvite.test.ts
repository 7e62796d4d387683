import { expect, test } from "vitest";
import { theInstant, today } from "../../domain/arbitraries.ts";
import { goal, addressOf, ana, dana, tom, world, linkBase } from "./twoPeople.ts";
import { attendee } from "#support/draftMeeting.ts";
import { HostProblem } from "#host/HostProblem.ts";

const lisbon = goal("g1", "Trip to Lisbon");
const typed = "<html><body><p>Hello Tom,</p><p>see you at ten.</p></body></html>";
const html = (content: string) => ({ body: { type: "html", content } as const });

test("the block goes above what is there, and what the person wrote stays as it was", async () => {
  const { tomHas, open } = world();
  tomHas(lisbon);
  const { preparation, meeting, pair } = await open(dana, html(typed));
  const lines = pair().invite.lines;
  expect(await preparation.putIn()).toBe(true);
  expect(pair().task).toMatchObject({ status: "done", deed: "putIn" });
  expect(pair().invite).toMatchObject({ found: "ours", differs: false });
  const [head, tail] = typed.split("<p>Hello");
  expect(meeting.body().startsWith(head ?? "?")).toBe(true);
  expect(meeting.body().endsWith(`<p>Hello${tail ?? "?"}`)).toBe(true);
  expect(meeting.body()).toContain("Your trip to Lisbon: 1 of 2 steps done");
  expect(lines).toContain("Your trip to Lisbon: 1 of 2 steps done");
});

test("somebody invited without a word from Outlook never reads a name: nothing is written", async () => {
  const { tomHas, open } = world();
  tomHas(lisbon);
  const { preparation, meeting, pair, state } = await open(dana, html(typed));
  meeting.changeSilently({
    attendees: [attendee(addressOf(tom)), attendee(addressOf(ana))],
  });
  expect(await preparation.putIn()).toBe(false);
  expect(meeting.body()).toBe(typed);
  expect(pair().task).toMatchObject({ status: "failed", trouble: { kind: "itemChanged" } });
  await preparation.recover();
  expect(state()).toMatchObject({ status: "group", invite: { names: false } });
});

test("another subject is no other meeting", async () => {
  const { tomHas, open } = world();
  tomHas(lisbon);
  const { preparation, meeting } = await open(dana, html(typed));
  meeting.changeSilently({ subject: "Tom and Dana" });
  expect(await preparation.putIn()).toBe(true);
  expect(meeting.body()).toContain("Lisbon");
});

test("done twice, the block is replaced and not doubled", async () => {
  const { tomHas, open } = world();
  tomHas(lisbon);
  const { preparation, meeting, pair } = await open(dana, html(typed));
  await preparation.putIn();
  preparation.swap(0);
  expect(pair().invite.differs).toBe(true);
  await preparation.putIn();
  expect(pair().invite).toMatchObject({ found: "ours", differs: false });
  expect(meeting.body().split("Our 1-1")).toHaveLength(2);
  expect(meeting.body()).toContain("see you at ten.");
});

test.each(["html", "text"] as const)(
  "taken out, the %s body is what it was to the byte",
  async (type) => {
    const { tomHas, open } = world();
    tomHas(lisbon);
    const content = type === "html" ? typed : "Hello Tom,\r\nsee you at ten.";
    const { preparation, meeting, pair } = await open(dana, { body: { type, content } });
    await preparation.putIn();
    expect(pair().invite.found).toBe("ours");
    expect(meeting.body()).not.toBe(content);
    expect(await preparation.takeOut()).toBe(true);
    expect(meeting.body()).toBe(content);
    expect(pair().invite.found).toBe("none");
  },
);

test("what was typed while the pane stood open is not lost", async () => {
  const { open } = world();
  const { preparation, meeting } = await open(dana, html("<p>One</p>"));
  meeting.type("<p>One</p><p>Two, typed later</p>");
  await preparation.putIn();
  expect(meeting.body()).toContain("<p>One</p><p>Two, typed later</p>");
});

test("the questions put into an invite are noted on the talk page for that day", async () => {
  const { tomHas, open, lists } = world();
  tomHas(lisbon);
  const { preparation, pair } = await open(dana);
  preparation.tick(1, false);
  await preparation.putIn();
  const [set] = lists
    .in({ kind: "shown", by: dana.id, to: tom.id })
    .filter((record) => record.kind === "questions");
  const ticked = pair().questions.items.filter((one) => one.ticked);
  expect(set?.questions.map(({ text }) => text)).toEqual(ticked.map(({ text }) => text));
});

test("taken out of the invite, the questions leave the talk page too", async () => {
  const { tomHas, open, lists } = world();
  tomHas(lisbon);
  const { preparation, pair } = await open(dana);
  await preparation.putIn();
  expect(pair().task).toMatchObject({ deed: "putIn", noted: true });
  await preparation.takeOut();
  expect(lists.in({ kind: "shown", by: dana.id, to: tom.id })).toEqual([]);
  expect(pair().task).toEqual({ status: "done", deed: "takeOut", undo: false });
});

test("questions that stay on the talk page although the invite has them no more are owned up to", async () => {
  const { tomHas, open } = world();
  tomHas(lisbon);
  const { preparation, meeting, store, pair } = await open(dana, html(typed));
  await preparation.putIn();
  store.fail("remove", "offline");
  expect(await preparation.takeOut()).toBe(true);
  expect(meeting.body()).toBe(typed);
  expect(pair().task).toMatchObject({ status: "done", caution: "notDropped" });
});

test("a question about a goal taken back leaves its tick to the one in its place", async () => {
  const { tomHas, open, storeOf } = world();
  tomHas(lisbon, goal("g2", "A new kitchen", { category: "home" }));
  const { preparation, pair } = await open(dana);
  await preparation.putIn();
  await storeOf(tom).remove({ kind: "shown", by: tom.id, to: dana.id }, lisbon.id);
  await preparation.read();
  const { items } = pair().questions;
  expect(items.map(({ text }) => text).join(" ")).not.toContain("Lisbon");
  expect(items.filter((one) => one.ticked).length).toBeGreaterThan(0);
});

test("an invite that is written although the questions cannot be noted says both", async () => {
  const { tomHas, open } = world();
  tomHas(lisbon);
  const { preparation, meeting, store, pair } = await open(dana);
  store.fail("put", "offline");
  expect(await preparation.putIn()).toBe(true);
  expect(pair().task).toMatchObject({ status: "done", caution: "notNoted" });
  expect(meeting.body()).toContain("Our 1-1");
});

test("a form that shows the change late is looked at again before it is called done", async () => {
  const { open } = world();
  const { preparation, meeting, pair, waits } = await open(dana);
  meeting.lag(2);
  await preparation.putIn();
  expect(waits).toHaveLength(2);
  expect(pair().task).toEqual({ status: "done", deed: "putIn", noted: true, undo: false });
});

test("a form that never shows the change says to look before sending", async () => {
  const { open } = world();
  const { preparation, meeting, pair } = await open(dana);
  meeting.lag(99);
  await preparation.putIn();
  expect(pair().task).toMatchObject({ status: "done", caution: "unconfirmed" });
});

test("a refused write is told with its cause, and trying again does it", async () => {
  const { open } = world();
  const { preparation, meeting, pair } = await open(dana);
  meeting.fail("setBody", new HostProblem("tooLong", "Outlook takes no more text."));
  expect(await preparation.putIn()).toBe(false);
  expect(pair().task).toEqual({ status: "failed", deed: "putIn", trouble: { kind: "tooLong" } });
  expect(meeting.body()).toBe("");
  meeting.heal();
  await preparation.recover();
  expect(pair().task).toMatchObject({ status: "done", deed: "putIn" });
  expect(meeting.body()).toContain("Our 1-1");
});

test("the link in the invite is the same from either side and names nobody", async () => {
  const { open } = world();
  const dana1 = await open(dana);
  const tom1 = await open(tom);
  await dana1.preparation.putIn();
  await tom1.preparation.putIn();
  const link = /href="([^"]*)"/.exec(dana1.meeting.body())?.[1] ?? "none";
  expect(link.startsWith(linkBase)).toBe(true);
  expect(/href="([^"]*)"/.exec(tom1.meeting.body())?.[1]).toBe(link);
  expect(link).not.toContain(tom.id);
  expect(link).not.toContain(dana.id);
});

test("a series gets a block without progress, and keeps no set of its own", async () => {
  const { tomHas, open, lists } = world();
  tomHas(lisbon);
  const { preparation, meeting } = await open(dana, { facts: { shape: "series" } });
  await preparation.putIn();
  expect(meeting.body()).toContain("Lisbon");
  expect(meeting.body()).not.toContain("steps done");
  expect(lists.in({ kind: "shown", by: dana.id, to: tom.id })).toEqual([]);
});

test("a series that began long ago is prepared as of today", async () => {
  const { tomHas, open } = world();
  tomHas(lisbon);
  const began = { shape: "series", start: theInstant("2024-02-06T10:00:00Z") } as const;
  const { pair } = await open(dana, { facts: began });
  expect(pair().occasion.day).toBe(today);
  expect(pair().invite.names).toBe(true);
});

test("a report who organises writes in their own voice", async () => {
  const { tomHas, open } = world();
  tomHas(lisbon);
  const { preparation, meeting, pair } = await open(tom);
  expect(pair().view.kind).toBe("answering");
  await preparation.putIn();
  expect(meeting.body()).toContain("My trip to Lisbon: 1 of 2 steps done");
  expect(meeting.body()).toContain("Questions for me");
});

test("the invite is the same to the byte for nothing shown, all kept close, declined, and no relation but for its link", async () => {
  const bodies: string[] = [];
  const linkless = (body: string) => body.replace(/href="[^"]*"/, "");
  for (const set of [
    [],
    [goal("g1", "Trip to Lisbon", { keptClose: true })],
    [goal("g1", "Trip to Lisbon", { status: "resting" })],
    [goal("g1", "Trip to Lisbon", { consents: [] })],
  ]) {
    const { tomHas, open } = world();
    tomHas(...set);
    const { preparation, meeting } = await open(dana, html(typed));
    await preparation.putIn();
    bodies.push(meeting.body());
  }
  expect(new Set(bodies).size).toBe(1);

  const { open } = world();
  const stranger = await open(dana, { ...html(typed), invited: [attendee(addressOf(ana))] });
  await stranger.preparation.putIn();
  expect(linkless(stranger.meeting.body())).toBe(linkless(bodies[0] ?? ""));
});
