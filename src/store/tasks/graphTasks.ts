import type { Day } from "#domain/day.ts";
import type { Graph } from "#graph/Graph.ts";
import { GraphProblem } from "#graph/GraphProblem.ts";
import { path, type GraphPath } from "#graph/path.ts";
import { eventPages } from "../calendar/eventPages.ts";
import { isSource } from "../sharepoint/reading.ts";
import type { OwnTask, Tasks } from "./Tasks.ts";
import { tasksProblem } from "./tasksProblem.ts";

/** Beyond what reading and writing the lists needs. */
export const taskScopes: readonly string[] = ["Tasks.ReadWrite"];

/** By which a task of ours is told from others. */
const applicationName = "Beyond Target";

export type GraphTasksOptions = {
  readonly graph: () => Promise<Graph>;
  readonly allow: Tasks["allow"];
  /** Milliseconds from any start. */
  readonly now?: () => number;
};

/** The longest that a task is looked for in milliseconds, so that a long list keeps nobody waiting. */
const mostLooking = 20_000;

/** The person's tasks through Microsoft Graph. Of other tasks nothing but their ids and links is asked for. */
export function graphTasks({
  graph,
  allow,
  now = () => performance.now(),
}: GraphTasksOptions): Tasks {
  const send = async (method: "POST" | "PATCH" | "DELETE", to: GraphPath, body?: unknown) =>
    await (
      await graph()
    ).send({
      method,
      path: to,
      scopes: taskScopes,
      ...(method === "POST" && { once: true }),
      ...(body !== undefined && { body }),
    });

  const firstList = async (): Promise<string> => {
    const first = path`/me/todo/lists`;
    for await (const rows of eventPages(await graph(), first, { scopes: taskScopes })) {
      const found = rows.find((row) => textIn(row, "wellknownListName") === "defaultList");
      const id = textIn(found, "id");
      if (id !== undefined) return id;
    }
    throw new GraphProblem("notFound", { code: "noDefaultList" });
  };
  // Graph filters by no linked resource. Where a list has no end within reach it counts as not there.
  const byKey = async (list: string, key: string): Promise<string | undefined> => {
    const first = path`/me/todo/lists/${list}/tasks?$select=id&$expand=linkedResources&$top=100`;
    const end = now() + mostLooking;
    try {
      for await (const rows of eventPages(await graph(), first, { scopes: taskScopes })) {
        const found = rows.find((row) => linksTo(row, key));
        if (found !== undefined) return textIn(found, "id");
        if (now() >= end) return undefined;
      }
    } catch (cause) {
      if (!(cause instanceof GraphProblem && cause.code === "endlessPages")) throw cause;
    }
    return undefined;
  };
  const create = async (list: string, task: OwnTask): Promise<string> => {
    try {
      const { body } = await send("POST", path`/me/todo/lists/${list}/tasks`, bodyOf(task));
      const id = textIn(body, "id");
      if (id === undefined) throw new GraphProblem("unexpected", { code: "noTaskId" });
      return id;
    } catch (cause) {
      // It may have been made although its answer was lost.
      const made = await byKey(list, task.key).catch(() => undefined);
      if (made === undefined) throw cause;
      return made;
    }
  };
  /** False where the task is gone. */
  const patch = async (
    { list, task }: Parameters<Tasks["remove"]>[0],
    body: object,
  ): Promise<boolean> => {
    try {
      await send("PATCH", path`/me/todo/lists/${list}/tasks/${task}`, body);
      return true;
    } catch (cause) {
      if (isGone(cause)) return false;
      throw tasksProblem(cause);
    }
  };
  return {
    allow,
    put: async (task) => {
      try {
        const list = await firstList();
        const there = await byKey(list, task.key);
        return { list, task: there ?? (await create(list, task)) };
      } catch (cause) {
        throw tasksProblem(cause);
      }
    },
    tick: async (placed, done) =>
      await patch(placed, { status: done ? "completed" : "notStarted" }),
    change: async (placed, { title, due }) =>
      await patch(placed, { title, dueDateTime: due === undefined ? null : dayOf(due) }),
    remove: async ({ list, task }) => {
      try {
        await send("DELETE", path`/me/todo/lists/${list}/tasks/${task}`);
      } catch (cause) {
        if (!isGone(cause)) throw tasksProblem(cause);
      }
    },
  };
}

function bodyOf({ key, title, due, link }: OwnTask): object {
  return {
    title,
    ...(due && { dueDateTime: dayOf(due) }),
    linkedResources: [
      { applicationName, displayName: link.text, externalId: key, webUrl: link.href },
    ],
  };
}

/** A day in To Do has no hour; it is the one that is written here. */
function dayOf(due: Day): object {
  return { dateTime: `${due}T00:00:00`, timeZone: "UTC" };
}

function linksTo(row: unknown, key: string): boolean {
  const links: unknown = isSource(row) ? row["linkedResources"] : undefined;
  return (
    Array.isArray(links) &&
    links.some(
      (link: unknown) =>
        textIn(link, "applicationName") === applicationName && textIn(link, "externalId") === key,
    )
  );
}

/** That there is no mailbox at all is `notFound` too, and says nothing of the task. */
function isGone(cause: unknown): boolean {
  return cause instanceof GraphProblem && cause.code === "ErrorItemNotFound";
}

function textIn(source: unknown, name: string): string | undefined {
  const value = isSource(source) ? source[name] : undefined;
  return typeof value === "string" ? value : undefined;
}
