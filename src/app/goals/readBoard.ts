import type { GoalId, GoalUpdate } from "#domain/goal/goal.ts";
import { latestFirst } from "#domain/goal/latestFirst.ts";
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
      updates.set(record.goal, [...(updates.get(record.goal) ?? []), record]);
  const goals: OwnGoal[] = [];
  for (const { record, saving } of own.rows)
    if (record.kind === "goal")
      goals.push({
        goal: record,
        updates: (updates.get(record.id) ?? []).sort(latestFirst),
        saving,
      });
  goals.sort((a, b) => a.goal.rank - b.goal.rank || (a.goal.createdAt < b.goal.createdAt ? -1 : 1));
  return { status: "ready", today: session.today, goals, unreadable: own.unreadable };
}
