import type { GoalId } from "#domain/goal/goal.ts";
import type { Instant } from "#domain/day.ts";
import type { Drafts } from "../drafts/drafts.ts";

/** What a person writes during a session before it is a goal. It lies on this device alone. */
export type SessionNotes = {
  /** The session it was written in. */
  readonly of?: Instant;
  readonly ideas: readonly string[];
  /** The goal that is worked on. */
  readonly goal?: GoalId | undefined;
};

/** As many as there is time for. */
export const mostIdeas = 5;

const draft = "half hour";
const none: SessionNotes = { ideas: [] };

/** What was written; another device, or a newer app, may have left anything there. */
export function readNotes(drafts: Drafts): SessionNotes {
  const kept = drafts.get(draft);
  if (typeof kept !== "object" || kept === null) return none;
  const { of, ideas, goal } = kept as Readonly<Record<string, unknown>>;
  return {
    ideas: Array.isArray(ideas) ? ideas.filter((idea) => typeof idea === "string") : [],
    ...(typeof of === "string" && { of: of as Instant }),
    ...(typeof goal === "string" && { goal: goal as GoalId }),
  };
}

export function keepNotes(drafts: Drafts, notes: SessionNotes): void {
  drafts.set(draft, notes);
}

export function clearNotes(drafts: Drafts): void {
  drafts.clear(draft);
}
