import type { SentTask } from "#domain/talk/sentTask.ts";
import { given, text, type Source } from "../reading.ts";
import type { Row, RowDraft } from "./Row.ts";

export function sentTaskFromRow({ columns, details }: Row): SentTask {
  return {
    kind: "task",
    id: text(columns, "Key"),
    promise: text(details, "promise"),
    list: text(details, "list"),
    task: text(details, "task"),
    ...given({ done: mark(details, "done"), leaving: mark(details, "leaving") }),
  };
}

export function sentTaskToRow({ promise, list, task, done, leaving }: SentTask): RowDraft {
  return { title: "In To Do", columns: {}, details: { promise, list, task, done, leaving } };
}

function mark(details: Source, name: string): true | undefined {
  return details[name] === true ? true : undefined;
}
