import type { GoalId, GoalUpdate } from "#domain/goal/goal.ts";
import { ownRows } from "../records/ownRecords.ts";
import type { RecordBook } from "../records/recordBook.ts";
import type { Session } from "../session/Session.ts";
import type { Board, OwnGoal } from "./Board.ts";

export function readBoard(session: Session, book: RecordBook): Board {
  if (session.status !== "ready") return session;
  const own = ownRows(book, session);
  if (own.status === "failed") return own;
  if (own.status === "unread") return { status: "opening" };
  const updates = new Map<GoalId, GoalUpdate[]>();
  for (const { record } of own.rows)
    if (record.kind === "update")
      updates.set(record.goal, [record, ...(updates.get(record.goal) ?? [])]);
  const goals: OwnGoal[] = [];
  for (const { record, saving } of own.rows)
    if (record.kind === "goal")
      goals.push({
        goal: record,
        updates: (updates.get(record.id) ?? []).sort(newestFirst),
        saving,
      });
  goals.sort((a, b) => a.goal.rank - b.goal.rank || (a.goal.createdAt < b.goal.createdAt ? -1 : 1));
  return { status: "ready", today: session.today, goals, unreadable: own.unreadable };
}

// A line carries no time of day: of one day's lines the last in the list is the newest.
function newestFirst(a: GoalUpdate, b: GoalUpdate): number {
  return a.day === b.day ? 0 : a.day < b.day ? 1 : -1;
}
