import type { MyData } from "./MyData.ts";

/** Raised when a member changes its meaning or goes; additions need no raise. Described in docs/export.md. */
const exportVersion = 1;

/** Everything as JSON, indented so that a person can read it too. */
export function exportJson(data: MyData): string {
  const { person, takenAt, own, shown, walls, plan, unreadable, missing } = data;
  return `${JSON.stringify(
    {
      format: "beyond-target-export",
      version: exportVersion,
      takenAt,
      person: { id: person.id, name: person.name },
      own,
      shown,
      walls,
      keptByYourManager: plan,
      notUnderstood: unreadable,
      notRead: missing,
    },
    undefined,
    2,
  )}\n`;
}
