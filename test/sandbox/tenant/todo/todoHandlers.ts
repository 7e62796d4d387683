import { randomBytes } from "node:crypto";

import type { LinkedResource, TodoTask, TodoTaskList } from "@microsoft/microsoft-graph-types";

import { created, noContent, ok, type Answer } from "../Answer.ts";
import { segment, type Call } from "../Call.ts";
import { context } from "../graph/context.ts";
import { isObject, type Json, readBody, textOf } from "../graph/readBody.ts";
import { selectMembers } from "../graph/selectMembers.ts";
import { pageOfEvents } from "../mail/pageOfEvents.ts";
import { nextChange } from "../nextChange.ts";
import { Problem } from "../Problem.ts";
import { timestamp } from "../timestamp.ts";

const notFound = (): Problem =>
  new Problem(404, "ErrorItemNotFound", "The specified object was not found in the store.");

const invalid = (message: string): Problem => new Problem(400, "invalidRequest", message);

type Row = { readonly id: string; readonly body: string };

/** The lists of a person; the one called Tasks is there from the start. */
export function getTodoLists(call: Call): Answer {
  ensureDefault(call);
  const rows = call.state.database.all<Row>(
    "SELECT id, body FROM todo_lists WHERE owner = ? ORDER BY change",
    call.caller.oid,
  );
  return ok({ "@odata.context": context("todo/lists"), value: rows.map(listBody) });
}

export function getTodoList(call: Call): Answer {
  return ok({ "@odata.context": context("todo/lists/$entity"), ...listBody(requireList(call)) });
}

export function postTodoList(call: Call): Answer {
  const displayName = textOf(readBody(call), "displayName")?.trim();
  if (displayName === undefined || displayName === "") throw invalid("The name is missing.");
  const row = addList(call, displayName, "none");
  return created({ "@odata.context": context("todo/lists/$entity"), ...listBody(row) });
}

export function deleteTodoList(call: Call): Answer {
  const { id, body } = requireList(call);
  if ((JSON.parse(body) as TodoTaskList).wellknownListName === "defaultList") {
    throw invalid("The default list cannot be deleted.");
  }
  call.state.database.run("DELETE FROM todo_tasks WHERE list = ?", id);
  call.state.database.run("DELETE FROM todo_lists WHERE id = ?", id);
  return noContent();
}

export function getTasks(call: Call): Answer {
  const rows = call.state.database.all<Row>(
    "SELECT id, body FROM todo_tasks WHERE list = ? AND deleted = 0 ORDER BY change DESC",
    requireList(call).id,
  );
  const { page, nextLink } = pageOfEvents(call, rows);
  const select = withExpanded(call.query.get("$select"), call.query.get("$expand"));
  return ok({
    "@odata.context": context("todo/lists/tasks"),
    ...(nextLink === undefined ? {} : { "@odata.nextLink": nextLink }),
    value: page.map((row) => selectMembers(taskBody(row), select)),
  });
}

/** What is expanded is there beside what is selected. */
function withExpanded(select: string | null, expand: string | null): string | null {
  return select === null || expand === null ? select : `${select},${expand}`;
}

export function getTask(call: Call): Answer {
  return ok({
    "@odata.context": context("todo/lists/tasks/$entity"),
    ...taskBody(requireTask(call)),
  });
}

export function postTask(call: Call): Answer {
  const body = readBody(call);
  const now = timestamp(call.state.now());
  const blank: TodoTask = {
    importance: "normal",
    isReminderOn: false,
    status: "notStarted",
    title: "",
    createdDateTime: now,
    hasAttachments: false,
    categories: [],
    body: { content: "", contentType: "text" },
    linkedResources: [],
  };
  const task = patched(call, blank, body);
  if (!task.title) throw invalid("The title is missing.");
  const row = { id: newId(), body: JSON.stringify(task) };
  call.state.database.run(
    "INSERT INTO todo_tasks (id, list, change, deleted, body) VALUES (?, ?, ?, 0, ?)",
    row.id,
    requireList(call).id,
    nextChange(call.state),
    row.body,
  );
  return created({ "@odata.context": context("todo/lists/tasks/$entity"), ...taskBody(row) });
}

export function patchTask(call: Call): Answer {
  const { id, body } = requireTask(call);
  const task = patched(call, JSON.parse(body) as TodoTask, readBody(call));
  const row = { id, body: JSON.stringify(task) };
  save(call, row);
  return ok({ "@odata.context": context("todo/lists/tasks/$entity"), ...taskBody(row) });
}

export function deleteTask(call: Call): Answer {
  call.state.database.run("DELETE FROM todo_tasks WHERE id = ?", requireTask(call).id);
  return noContent();
}

export function getLinked(call: Call): Answer {
  const { linkedResources } = taskBody(requireTask(call));
  return ok({ "@odata.context": context("linkedResources"), value: linkedResources ?? [] });
}

export function postLinked(call: Call): Answer {
  const row = requireTask(call);
  const task = JSON.parse(row.body) as TodoTask;
  const linked = readLinked(readBody(call));
  const linkedResources = [...(task.linkedResources ?? []), linked];
  save(call, { id: row.id, body: JSON.stringify({ ...task, linkedResources }) });
  return created({ "@odata.context": context("linkedResources/$entity"), ...linked });
}

function patched(call: Call, task: TodoTask, body: Json): TodoTask {
  const known = [
    "title",
    "status",
    "importance",
    "isReminderOn",
    "categories",
    "startDateTime",
    "dueDateTime",
    "reminderDateTime",
    "completedDateTime",
    "recurrence",
  ];
  const changes = Object.entries(body).filter(([name]) => known.includes(name));
  const linked = body["linkedResources"];
  const content = body["body"];
  return {
    ...task,
    ...Object.fromEntries(changes),
    ...(isObject(content) ? { body: content } : {}),
    ...(Array.isArray(linked) ? { linkedResources: linked.filter(isObject).map(readLinked) } : {}),
    lastModifiedDateTime: timestamp(call.state.now()),
  };
}

function readLinked(body: Json): LinkedResource {
  return {
    id: newId(),
    webUrl: textOf(body, "webUrl") ?? null,
    applicationName: textOf(body, "applicationName") ?? null,
    displayName: textOf(body, "displayName") ?? null,
    externalId: textOf(body, "externalId") ?? null,
  };
}

function ensureDefault(call: Call): void {
  const known = call.state.database.get(
    "SELECT 1 FROM todo_lists WHERE owner = ?",
    call.caller.oid,
  );
  if (!known) addList(call, "Tasks", "defaultList");
}

function addList(call: Call, displayName: string, wellknownListName: "none" | "defaultList"): Row {
  const list: TodoTaskList = { displayName, isOwner: true, isShared: false, wellknownListName };
  const row = { id: newId(), body: JSON.stringify(list) };
  call.state.database.run(
    "INSERT INTO todo_lists (id, owner, change, body) VALUES (?, ?, ?, ?)",
    row.id,
    call.caller.oid,
    nextChange(call.state),
    row.body,
  );
  return row;
}

function requireList(call: Call): Row {
  ensureDefault(call);
  const row = call.state.database.get<Row>(
    "SELECT id, body FROM todo_lists WHERE owner = ? AND id = ?",
    call.caller.oid,
    segment(call, "list"),
  );
  if (!row) throw notFound();
  return row;
}

function requireTask(call: Call): Row {
  const row = call.state.database.get<Row>(
    "SELECT id, body FROM todo_tasks WHERE list = ? AND id = ? AND deleted = 0",
    requireList(call).id,
    segment(call, "task"),
  );
  if (!row) throw notFound();
  return row;
}

function save(call: Call, row: Row): void {
  const change = nextChange(call.state);
  call.state.database.run(
    "UPDATE todo_tasks SET body = ?, change = ? WHERE id = ?",
    row.body,
    change,
    row.id,
  );
}

const listBody = (row: Row): TodoTaskList => ({
  ...(JSON.parse(row.body) as TodoTaskList),
  id: row.id,
});

const taskBody = (row: Row): TodoTask => ({ ...(JSON.parse(row.body) as TodoTask), id: row.id });

const newId = (): string => `AAMk${randomBytes(36).toString("base64url")}=`;
