import * as fc from "fast-check";
import { expect, test } from "vitest";
import { collectMine } from "#app/myData/collectMine.ts";
import { exportHtml } from "#app/myData/exportHtml.ts";
import { exportJson } from "#app/myData/exportJson.ts";
import type { MyData } from "#app/myData/MyData.ts";
import { instantAt } from "#domain/day.ts";
import type { GoalId, GoalUpdate } from "#domain/goal/goal.ts";
import type { Currency, MinorUnits } from "#domain/money.ts";
import type { Reminder, TimeOfDay } from "#domain/reminder/reminder.ts";
import { StoreProblem } from "#store/StoreProblem.ts";
import { exportWords } from "#ui/text/enExport.ts";
import { testDevice } from "#support/deviceStore.ts";
import { galleryLists } from "#support/galleryLists.ts";
import { dana, goal, team, today, tom, tomsDirectory } from "#support/galleryPeople.ts";
import { memoryServices } from "#support/memoryServices.ts";
import { openTab } from "#support/openTab.ts";
import { payFigures, payPlan, paySettings } from "../../store/samples.ts";

const own = { kind: "own", owner: tom.id } as const;
const words = exportWords("en-GB");

async function collected(lists = galleryLists()) {
  const { model, store } = await openTab(lists, tomsDirectory);
  const services = memoryServices(lists, store, tom.id);
  return { lists, model, store, services, data: await collectMine(model.parts, services) };
}

const pageOf = (data: MyData) =>
  new DOMParser().parseFromString(exportHtml(data, words), "text/html");

test("all that one wrote is collected: the own list, what each reader sees, the cards, and the plan", async () => {
  const { lists, data } = await collected();
  expect(data.own).toEqual(lists.in(own));
  expect(data.shown.find(({ to }) => to.id === dana.id)).toEqual({
    to: { id: dana.id, name: dana.name },
    records: lists.in({ kind: "shown", by: tom.id, to: dana.id }),
  });
  expect(data.walls).toEqual([
    {
      team: { id: team.id, name: team.name },
      cards: lists.in({ kind: "wall", owner: tom.id, team: team.id }),
    },
  ]);
  expect(data.plan).toHaveLength(1);
  expect(data.missing).toEqual([]);
});

test("nothing of what others wrote is in it", async () => {
  const lists = galleryLists();
  lists.plant(
    { kind: "shown", by: dana.id, to: tom.id },
    {
      kind: "point",
      id: "danas-point",
      text: "Dana's own words",
      addedAt: goal("x", "x").createdAt,
    },
  );
  const { data } = await collected(lists);
  expect(exportJson(data)).not.toContain("Dana's own words");
});

test("a place that cannot be read is named and hides no other", async () => {
  const lists = galleryLists();
  const { model, store } = await openTab(lists, tomsDirectory);
  store.refuse({ kind: "wall", owner: tom.id, team: team.id });
  const services = memoryServices(lists, store, tom.id);
  const plan = async () => {
    throw new StoreProblem("throttled", "Busy.");
  };
  const data = await collectMine(model.parts, { lists: { ...services.lists, plan } });
  expect(data.own.length).toBeGreaterThan(0);
  expect(data.missing).toEqual([
    { place: `wall ${tom.id} ${team.id}`, because: "forbidden" },
    { place: `plan ${tom.id}`, because: "throttled" },
  ]);
  const said = pageOf(data).body.textContent;
  expect(said).toContain("What could not be read");
  expect(said).toContain("What your manager keeps of your pay");
});

test("the data can be read back, with its format, version and every record", async () => {
  const { data } = await collected();
  const read: unknown = JSON.parse(exportJson(data));
  expect(read).toMatchObject({
    format: "beyond-target-export",
    version: 1,
    person: { id: tom.id, name: tom.name },
    own: data.own,
    keptByYourManager: data.plan,
  });
});

test("the page names every goal, its lines and its picture, by headings", async () => {
  const { data } = await collected();
  const page = pageOf(data);
  const headings = [...page.querySelectorAll("h3")].map(({ textContent }) => textContent);
  const titles = data.own.flatMap((record) => (record.kind === "goal" ? [record.title] : []));
  expect(titles.length).toBeGreaterThan(0);
  expect(headings).toEqual(expect.arrayContaining(titles));
  expect(page.querySelector("h1")?.textContent).toBe(`What ${tom.name} wrote in Beyond Target`);
  expect(page.body.textContent).toContain("Kept by your manager");
  const pictures = data.own.filter((record) => record.kind === "goal" && record.picture);
  expect(page.querySelectorAll("img").length).toBeGreaterThanOrEqual(pictures.length);
});

test("the page needs no other file and lets nothing run", async () => {
  const { data } = await collected();
  const page = pageOf(data);
  expect(page.querySelectorAll("script, link, iframe, object, embed, form")).toHaveLength(0);
  expect(page.querySelector("meta[http-equiv]")?.getAttribute("content")).toContain(
    "default-src 'none'",
  );
  for (const image of page.querySelectorAll("img"))
    expect(image.getAttribute("src")).toMatch(/^data:image\/(jpeg|png|webp);base64,/);
});

test("whatever a person types is text on the page and nothing else", async () => {
  const { data } = await collected();
  const nasty = fc.oneof(
    fc.constantFrom(
      "</title><script>alert(1)</script>",
      '"><img src=x onerror=alert(1)>',
      "<!-- ",
      "]]>",
      "&lt;b&gt;",
      "__proto__",
    ),
    fc.string({ minLength: 1 }),
  );
  fc.assert(
    fc.property(nasty, nasty, nasty, (title, why, step) => {
      const typed = {
        ...goal("typed", `x${title}x`),
        why: `x${why}x`,
        steps: [{ id: "s", text: `x${step}x` }],
        picture: { thumbnail: `data:image/png;base64,AA"${title}`, alt: why },
      };
      const one: MyData = { ...data, own: [typed], shown: [], walls: [], plan: [] };
      const page = pageOf(one);
      expect(page.querySelectorAll("script, img, b")).toHaveLength(0);
      expect(page.querySelectorAll("h3")).toHaveLength(1);
      // A browser reads line ends and a null as the one and the other that HTML knows.
      const plain = (text: string) => text.replaceAll(/\r\n?/g, "\n").replaceAll("\0", "");
      expect(page.querySelector("h3")?.textContent).toBe(plain(`x${title}x`));
      expect([...page.querySelectorAll("dd")].map(({ textContent }) => textContent)).toContain(
        plain(`x${why}x`),
      );
    }),
    { numRuns: 60 },
  );
});

test("an amount is written out, a choice in our words, and a reader by name", async () => {
  const { data } = await collected();
  const said = pageOf(data).body.textContent;
  expect(said).toMatch(/Costs[£€$]/);
  expect(said).toContain("Under way");
  expect(said).toContain(dana.name);
  expect(said).not.toContain(dana.id);
});

test("what another version wrote is there as it stands", async () => {
  const { data } = await collected();
  const row = {
    key: "k",
    kind: "dream",
    title: "From next year",
    columns: { Rank: 3 },
    details: { v: 2, colourOfIt: "blue" },
  };
  const page = pageOf({ ...data, unreadable: [{ place: "own x", row }] });
  expect(page.body.textContent).toContain("From next year");
  expect(page.body.textContent).toContain("Colour of itblue");
});

test("what the service did not confirm is in it as of when, and said so", async () => {
  const lists = galleryLists();
  const device = testDevice(lists.storeFor(tomsDirectory), tom.id);
  await device.store.directory();
  await device.store.read([own]);
  const confirmedAt = device.clock.now();
  device.clock.pass(3 * 24 * 60 * 60_000);
  device.setOnline(false);
  const { model, store } = await openTab(lists, tomsDirectory);
  const services = memoryServices(lists, store, tom.id);
  const data = await collectMine({ ...model.parts, store: device.store }, services);
  expect(data.own.length).toBeGreaterThan(0);
  expect(data.missing).toContainEqual({
    place: `own ${tom.id}`,
    because: "offline",
    asOf: instantAt(confirmedAt),
  });
  expect(pageOf(data).body.textContent).toContain(
    "Your own list: it is in here as this device had it from SharePoint on 23 November 2026",
  );
});

test("a move says how far it was and what there was, also where nobody wrote a line", async () => {
  const { data } = await collected();
  const update = (id: string, part: Partial<GoalUpdate>): GoalUpdate => ({
    kind: "update",
    id,
    goal: "canoe" as GoalId,
    day: today,
    text: "",
    progress: { kind: "none" },
    ...part,
  });
  const saved = { amount: 90_000 as MinorUnits, currency: "GBP" as Currency };
  const page = pageOf({
    ...data,
    own: [
      goal("canoe", "A canoe", { progress: { kind: "count", done: 3, of: 10, unit: "planks" } }),
      update("1", { progress: { kind: "count", done: 2, of: 10, unit: "planks" } }),
      update("2", { text: "Half way", progress: { kind: "money", word: "onTheWay" }, saved }),
      update("3", { progress: { kind: "steps" } }),
    ],
  });
  const lines = [...page.querySelectorAll(".lines li")].map(({ textContent }) => textContent);
  expect(lines).toEqual([
    "23 November 2026 2 of 10 planks",
    "23 November 2026 Half way · Money put aside: On the way · Have: £900.00",
    "23 November 2026 Moved on, without a line",
  ]);
  expect(page.body.textContent).toContain("Progress3 of 10 planks");
});

test("a reminder is told in words, and of the calendar's own ids nothing", async () => {
  const { data } = await collected();
  const reminder: Reminder = {
    kind: "reminder",
    id: "reminder",
    schedule: { weekday: "friday", time: "08:45" as TimeOfDay, everyWeeks: 1 },
    zone: "Europe/London",
    from: today,
    transaction: "a-transaction",
    event: "an-event",
  };
  const said = pageOf({ ...data, own: [reminder] }).body.textContent;
  expect(said).toContain("WeekdayFriday");
  expect(said).not.toMatch(/a-transaction|an-event|friday/);
});

test("a row that calls itself what every object has does not keep the page from being made", async () => {
  const { data } = await collected();
  const row = {
    key: "k",
    kind: "constructor",
    title: "",
    columns: { toString: "x" },
    details: { status: "constructor", constructor: "theirs", weekday: "valueOf" },
  };
  const said = pageOf({ ...data, plan: [row] }).body.textContent;
  expect(said).toContain("Constructortheirs");
});

test("what one typed of one's own pay is in the data to the letter, and on the page in words", async () => {
  const lists = galleryLists();
  lists.plant(own, payPlan, payFigures, paySettings);
  const { data } = await collected(lists);
  const read = JSON.parse(exportJson(data)) as { readonly own: readonly unknown[] };
  for (const record of [payPlan, payFigures, paySettings]) expect(read.own).toContainEqual(record);
  const headings = [...pageOf(data).querySelectorAll("h3")].map(({ textContent }) => textContent);
  expect(headings).toEqual(
    expect.arrayContaining([
      payPlan.title,
      "Quota and result of a period",
      "What you said of your pay",
    ]),
  );
  expect(pageOf(data).body.textContent).toContain("Expected, in the currency's smallest unit");
});
