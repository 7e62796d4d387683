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
    ...given({
      done: mark(details, "done"),
      stale: mark(details, "stale"),
      leaving: mark(details, "leaving"),
    }),
  };
}

export function sentTaskToRow({ kind: _kind, id: _id, ...details }: SentTask): RowDraft {
  return { title: "In To Do", columns: {}, details };
}

function mark(details: Source, name: string): true | undefined {
  return details[name] === true ? true : undefined;
}
