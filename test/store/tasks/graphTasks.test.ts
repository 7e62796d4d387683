import { expect, test } from "vitest";
import type { Day } from "#domain/day.ts";
import type { GraphCall } from "#graph/Graph.ts";
import type { GraphPath } from "#graph/path.ts";
import { createGraph } from "#graph/createGraph.ts";
import { graphTasks, taskScopes } from "#store/tasks/graphTasks.ts";
import {
  bearer,
  makeTenant,
  people,
  valuesOf,
  type TestTenant,
} from "#sandbox/tenant/testTenant.ts";

const base = ["Sites.Selected", "User.Read"];

function tasksOf(t: TestTenant, granted: readonly string[] = taskScopes) {
  const asked: Request[] = [];
  let lost = false;
  let status: number | undefined;
  const graph = createGraph({
    scopes: base,
    token: async (scopes) => {
      if (!scopes.every((scope) => [...base, ...granted].includes(scope)))
        throw Object.assign(new Error("Consent is missing."), { kind: "interactionNeeded" });
      return bearer({ oid: people.ada, scp: scopes });
    },
    transport: async (request) => {
      asked.push(request);
      const answer = await t.tenant.fetch(request);
      if (lost && request.method === "POST") throw new TypeError("The answer was lost.");
      if (status === undefined || request.method !== "POST") return answer;
      const turned = new Response("{}", { status });
      status = undefined;
      return turned;
    },
    timeoutMillis: 2_000,
  });
  return {
    asked,
    lose: (on: boolean) => (lost = on),
    /** The next task is made, and answered with this. */
    turn: (to: number) => (status = to),
    ...graphTasks({ graph: async () => graph, allow: async () => undefined }),
  };
}

const task = {
  key: "promise-1",
  title: "Ask Leeds about May",
  due: "2026-03-27" as Day,
  link: { text: "Our talk page", href: "https://teams.microsoft.com/l/entity/app/goals" },
};

async function there(t: TestTenant) {
  const [list] = valuesOf(await t.graph("ada", "GET /me/todo/lists"));
  return valuesOf(await t.graph("ada", `GET /me/todo/lists/${String(list?.["id"])}/tasks`));
}

test("a promise is in the first list once, however often it is put there, with its day and a way back", async () => {
  const t = makeTenant();
  const { put } = tasksOf(t);
  const placed = await put(task);
  expect(await put({ ...task, title: "Later words" })).toEqual(placed);
  expect(await there(t)).toMatchObject([
    {
      id: placed.task,
      title: "Ask Leeds about May",
      dueDateTime: { dateTime: "2026-03-27T00:00:00", timeZone: "UTC" },
      linkedResources: [
        { applicationName: "Beyond Target", externalId: "promise-1", webUrl: task.link.href },
      ],
    },
  ]);
});

test("one whose answer was lost is found again, and somebody else's is not taken for it", async () => {
  const t = makeTenant();
  const { put, lose } = tasksOf(t);
  lose(true);
  const placed = await put(task);
  lose(false);
  expect((await there(t)).map(({ id }) => id)).toEqual([placed.task]);
  expect(await put(task)).toEqual(placed);
  await put({ ...task, key: "promise-2" });
  expect(await there(t)).toHaveLength(2);
});

test.each([503, 504])("one that was made behind a %i is there once", async (status) => {
  const t = makeTenant();
  const { put, turn } = tasksOf(t);
  turn(status);
  const placed = await put(task);
  expect((await there(t)).map(({ id }) => id)).toEqual([placed.task]);
});

test("one that To Do does not take is told of", async () => {
  const t = makeTenant();
  await expect(tasksOf(t).put({ ...task, title: "" })).rejects.toMatchObject({ kind: "invalid" });
  expect(await there(t)).toEqual([]);
});

/** A list that never ends, whose every page takes `pageMillis`. */
function endless(pageMillis: number) {
  const asked: string[] = [];
  let time = 0;
  const answer = async ({ method, path: at }: GraphCall) => {
    asked.push(method);
    const isLists = !at.includes("/tasks");
    if (!isLists && method === "GET") time += pageMillis;
    const body = isLists
      ? { value: [{ id: "first", wellknownListName: "defaultList" }] }
      : { id: "made", value: [], "@odata.nextLink": at };
    return { status: 200, headers: {}, body };
  };
  const graph = { send: answer, pathOf: (link: string) => link as GraphPath, timeoutMillis: 1 };
  const options = { graph: async () => graph, allow: async () => undefined, now: () => time };
  return { asked, ...graphTasks(options) };
}

test("a list too long to be read to its end keeps nobody from putting a task into it", async () => {
  const quick = endless(1);
  expect(await quick.put(task)).toEqual({ list: "first", task: "made" });
  const slow = endless(8_000);
  expect(await slow.put(task)).toEqual({ list: "first", task: "made" });
  expect(slow.asked).toEqual(["GET", "GET", "GET", "GET", "POST"]);
});

test("it is ticked, opened again, put otherwise and taken out; one that is gone is neither", async () => {
  const t = makeTenant();
  const { put, tick, change, remove } = tasksOf(t);
  const placed = await put(task);
  expect(await tick(placed, true)).toBe(true);
  expect(await there(t)).toMatchObject([{ status: "completed" }]);
  expect(await tick(placed, false)).toBe(true);
  expect(await there(t)).toMatchObject([{ status: "notStarted" }]);
  const later = "2026-04-02" as Day;
  expect(await change(placed, { title: "Ask York about May", due: later })).toBe(true);
  expect(await there(t)).toMatchObject([
    { title: "Ask York about May", dueDateTime: { dateTime: "2026-04-02T00:00:00" } },
  ]);
  await change(placed, { title: "Ask York", due: undefined });
  expect(await there(t)).toMatchObject([
    { title: "Ask York", status: "notStarted", dueDateTime: null },
  ]);
  await remove(placed);
  expect(await there(t)).toEqual([]);
  await remove(placed);
  expect(await tick(placed, true)).toBe(false);
  expect(await change(placed, { title: "Ask York", due: undefined })).toBe(false);
});

test("of the other tasks nothing but ids and links is asked for", async () => {
  const t = makeTenant();
  const { put, asked } = tasksOf(t);
  await put(task);
  const reads = asked.filter(({ method, url }) => method === "GET" && url.includes("/tasks"));
  expect(reads.map(({ url }) => new URL(url).searchParams.get("$select"))).toEqual(["id"]);
});

test("without leave it is refused in words that name the permission", async () => {
  const { put } = tasksOf(makeTenant(), []);
  await expect(put(task)).rejects.toMatchObject({
    name: "StoreProblem",
    kind: "signedOut",
  });
});
