import type { SentTask } from "#domain/talk/sentTask.ts";
import { text } from "../reading.ts";
import type { Row, RowDraft } from "./Row.ts";

export function sentTaskFromRow({ columns, details }: Row): SentTask {
  return {
    kind: "task",
    id: text(columns, "Key"),
    promise: text(details, "promise"),
    list: text(details, "list"),
    task: text(details, "task"),
  };
}

export function sentTaskToRow({ promise, list, task }: SentTask): RowDraft {
  return { title: "In To Do", columns: {}, details: { promise, list, task } };
}
