import { expect, test } from "vitest";
import { kitchen, lisbon } from "../../domain/invite/parts.ts";
import {
  bodyOf,
  danasCalendar,
  invite,
  join,
  mixed,
  neutral,
  single,
  withAna,
} from "./danasCalendar.ts";

test("the invites that name a goal no longer shown are found, and no other", async () => {
  const { cleanUp, found } = danasCalendar(
    [kitchen],
    [
      single("lisbon", invite([lisbon])),
      single("kitchen", invite([kitchen])),
      single("both", invite([kitchen, lisbon])),
      single("neutral", neutral),
      single("none", `<p>Hello</p>${join}`),
      single("of nobody I meet any more", invite([kitchen], withAna)),
    ],
  );
  await cleanUp.look();
  expect(found().invites.map(({ subject }) => subject)).toEqual([
    "lisbon",
    "both",
    "of nobody I meet any more",
  ]);
  expect(found().unseen).toEqual([]);
});

test("made neutral, they keep every other byte, and are found no more", async () => {
  const { cleanUp, calendar, found } = danasCalendar([], [single("a", invite([lisbon]))]);
  await cleanUp.look();
  await cleanUp.clean();
  expect(bodyOf(calendar, "a")).toBe(neutral);
  expect(found()).toMatchObject({ invites: [{ progress: { status: "cleaned" } }] });
  expect(found().cleaning).toBeUndefined();
  await cleanUp.look();
  expect(found().invites).toEqual([]);
});

test("a series is asked about once, its meetings that differ with it, and written first", async () => {
  const part = { series: "s", subject: "Weekly" } as const;
  const { cleanUp, calendar, found } = danasCalendar(
    [],
    [
      { ...part, id: "s.1", shape: "occurrence", content: invite([lisbon]) },
      { ...part, id: "s", shape: "series", content: invite([lisbon]) },
      { ...part, id: "s.2", shape: "occurrence", content: neutral },
    ],
  );
  await cleanUp.look();
  expect(found().invites).toMatchObject([{ id: "s", isSeries: true, count: 2 }]);
  await cleanUp.clean();
  expect(calendar.written).toEqual(["s", "s.1"]);
});

test("of a series each of its meetings that is written is counted, and what was written is told", async () => {
  const { cleanUp, calendar, found } = danasCalendar([], mixed);
  await cleanUp.look();
  expect(found().invites.map(({ count }) => count)).toEqual([1, 1, 2]);
  calendar.failOne("write", "s.1", "throttled");
  await cleanUp.clean();
  expect(found().invites[2]).toMatchObject({
    written: 1,
    count: 1,
    progress: { status: "failed" },
  });
  calendar.failOne("write", "s.1", undefined as never);
  await cleanUp.clean();
  expect(calendar.written).toEqual(["a", "b", "s", "s.1"]);
  expect(found().invites[2]).toMatchObject({
    written: 2,
    count: 0,
    progress: { status: "cleaned" },
  });
});

test("stopped within a series, its other meetings stay until a second go", async () => {
  const { cleanUp, calendar, found } = danasCalendar([], mixed.slice(2));
  await cleanUp.look();
  calendar.beforeWrite = () => cleanUp.stop();
  await cleanUp.clean();
  expect(calendar.written).toEqual(["s"]);
  expect(found().invites).toMatchObject([{ written: 1, progress: { status: "waiting" } }]);
  calendar.beforeWrite = () => undefined;
  await cleanUp.clean();
  expect(calendar.written).toEqual(["s", "s.1"]);
});

test("a name in a question that was taken into the text itself goes too, and the rest stays", async () => {
  const asked = (way: string) => `<ul><li>${way}</li></ul>${invite([kitchen])}`;
  const { cleanUp, calendar, found } = danasCalendar(
    [kitchen],
    [
      single("a", asked("What would bring your trip to Lisbon a step closer this month?")),
      single("b", asked("What would bring your new kitchen a step closer this month?")),
    ],
  );
  await cleanUp.look();
  expect(found().invites.map(({ id }) => id)).toEqual(["a"]);
  await cleanUp.clean();
  expect(calendar.written).toEqual(["a"]);
  expect(bodyOf(calendar, "a")).toBe(asked("What would you most like to move forward this month?"));
});

test("what is not chosen stays", async () => {
  const { cleanUp, calendar } = danasCalendar(
    [],
    [single("a", invite([lisbon])), single("b", invite([lisbon]))],
  );
  await cleanUp.look();
  cleanUp.choose("a", false);
  await cleanUp.clean();
  expect(calendar.written).toEqual(["b"]);
});

test("four at a time, and every one is done", async () => {
  const events = Array.from({ length: 11 }, (_, at) => single(String(at), invite([lisbon])));
  const { cleanUp, calendar } = danasCalendar([], events);
  await cleanUp.look();
  await cleanUp.clean();
  expect(calendar.written).toHaveLength(11);
  expect(calendar.most()).toBe(4);
});

test("what fails is told one by one, and a second go does what is left", async () => {
  const { cleanUp, calendar, found } = danasCalendar(
    [],
    [single("a", invite([lisbon])), single("b", invite([lisbon]))],
  );
  await cleanUp.look();
  calendar.failOne("write", "a", "throttled");
  await cleanUp.clean();
  expect(found().invites.map(({ progress }) => progress)).toMatchObject([
    { status: "failed", problem: { kind: "throttled" } },
    { status: "cleaned" },
  ]);
  calendar.failOne("write", "a", undefined as never);
  await cleanUp.clean();
  expect(calendar.written).toEqual(["b", "a"]);
});

test("stopped midway, what is done is done, and the rest waits for a second go", async () => {
  const events = Array.from({ length: 9 }, (_, at) => single(String(at), invite([lisbon])));
  const { cleanUp, calendar, found } = danasCalendar([], events);
  await cleanUp.look();
  calendar.beforeWrite = () => cleanUp.stop();
  await cleanUp.clean();
  expect(calendar.written).toHaveLength(4);
  expect(found().cleaning).toBeUndefined();
  expect(found().invites.filter(({ progress }) => progress.status === "waiting")).toHaveLength(5);
  calendar.beforeWrite = () => undefined;
  await cleanUp.clean();
  expect(new Set(calendar.written).size).toBe(9);
});

test("a meeting changed in between is read once more, and nothing typed there is lost", async () => {
  const { cleanUp, calendar, found } = danasCalendar([], [single("a", invite([lisbon]))]);
  await cleanUp.look();
  let typed = false;
  calendar.beforeWrite = () => {
    if (typed) return;
    typed = true;
    calendar.bodies.set("a", {
      type: "html",
      content: `<p>New</p>${invite([lisbon])}`,
      version: "other",
    });
  };
  await cleanUp.clean();
  expect(bodyOf(calendar, "a")).toBe(`<p>New</p>${neutral}`);
  expect(found()).toMatchObject({ invites: [{ progress: { status: "cleaned" } }] });
});

test("a meeting gone or cleaned elsewhere meanwhile is left alone", async () => {
  const { cleanUp, calendar, found } = danasCalendar(
    [],
    [single("a", invite([lisbon])), single("b", invite([lisbon]))],
  );
  await cleanUp.look();
  calendar.bodies.delete("a");
  calendar.bodies.set("b", { type: "html", content: neutral, version: "2" });
  await cleanUp.clean();
  expect(calendar.written).toEqual([]);
  expect(found().invites).toMatchObject([
    { written: 0, progress: { status: "cleaned" } },
    { written: 0, progress: { status: "cleaned" } },
  ]);
});

test("an invite that cannot be read is listed as not seen, and the others are found", async () => {
  const { cleanUp, calendar, found } = danasCalendar(
    [],
    [single("a", invite([lisbon])), single("b", invite([lisbon]))],
  );
  calendar.failOne("read", "a", "forbidden");
  await cleanUp.look();
  expect(found().invites.map(({ id }) => id)).toEqual(["b"]);
  expect(found().unseen).toMatchObject([{ id: "a", problem: { kind: "forbidden" } }]);
});

test("where the service does not say what is shown, nothing is called gone", async () => {
  const { cleanUp, refuse, found } = danasCalendar([lisbon], [single("a", invite([lisbon]))]);
  refuse("offline");
  await cleanUp.look();
  expect(found().invites).toEqual([]);
  expect(found().unseen).toMatchObject([{ id: "a", problem: { kind: "offline" } }]);
});

test("a list that is refused shows nothing any more", async () => {
  const { cleanUp, refuse, found } = danasCalendar([lisbon], [single("a", invite([lisbon]))]);
  refuse("forbidden");
  await cleanUp.look();
  expect(found().invites.map(({ id }) => id)).toEqual(["a"]);
});

test.each(["allow", "between"] as const)(
  "when %s fails, that is told and can be tried again",
  async (call) => {
    const { cleanUp, calendar } = danasCalendar([], []);
    calendar.fail(call, "forbidden");
    await cleanUp.look();
    expect(cleanUp.state.get()).toMatchObject({ status: "failed", problem: { kind: "forbidden" } });
    calendar.fail(call, undefined as never);
    await cleanUp.look();
    expect(cleanUp.state.get()).toMatchObject({ status: "found", invites: [] });
  },
);

test("stopped while looking, nothing is shown of what comes too late", async () => {
  const { cleanUp } = danasCalendar([], [single("a", invite([lisbon]))]);
  const looking = cleanUp.look();
  cleanUp.stop();
  await looking;
  expect(cleanUp.state.get()).toEqual({ status: "idle" });
});

test("a second click while it looks asks for nothing twice", async () => {
  const { cleanUp, calendar } = danasCalendar([], [single("a", invite([lisbon]))]);
  await Promise.all([cleanUp.look(), cleanUp.look()]);
  expect(calendar.asked()).toBe(1);
});

test("words that somebody wrote into our block are told of, and stay", async () => {
  const content = invite([lisbon]).replace("</ol>", "</ol><p>And my raise</p>");
  const { cleanUp, calendar, found } = danasCalendar([], [single("a", content)]);
  await cleanUp.look();
  expect(found().invites).toMatchObject([{ ownWords: true }]);
  await cleanUp.clean();
  expect(bodyOf(calendar, "a")).toContain("<p>And my raise</p>");
});

test("a second click while they are cleaned writes nothing twice", async () => {
  const { cleanUp, calendar } = danasCalendar([], mixed);
  await cleanUp.look();
  await Promise.all([cleanUp.clean(), cleanUp.clean(), cleanUp.look()]);
  expect(calendar.written.toSorted()).toEqual(["a", "b", "s", "s.1"]);
  expect(calendar.asked()).toBe(1);
});
