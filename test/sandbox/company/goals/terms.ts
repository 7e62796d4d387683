import type { ProgressWord } from "#domain/goal/goal.ts";
import type { OnWall, ShowsTo, StepData, UpdateData } from "../GoalData.ts";
import type { PersonKey } from "../people.ts";
import type { TeamKey } from "../TeamKey.ts";

// Short words, so that a goal's entry reads like a note about a person rather than like a record.

export const done = (text: string, doneAgo: number): StepData => ({ text, doneAgo });
export const next = (text: string, dueIn?: number): StepData =>
  dueIn === undefined ? { text } : { text, dueIn };

/** Shown to one reader, and allowed in invites. */
export const named = (reader: PersonKey, sinceAgo: number): ShowsTo => ({
  reader,
  sinceAgo,
  inInvites: true,
});
/** Shown to one reader; never named in an invite. */
export const shown = (reader: PersonKey, sinceAgo: number): ShowsTo => ({
  reader,
  sinceAgo,
  inInvites: false,
});
/** "Not this time": consented, and held back for some days. */
export const held = (reader: PersonKey, sinceAgo: number, heldFor: number): ShowsTo => ({
  reader,
  sinceAgo,
  inInvites: true,
  heldFor,
});

export const card = (team: TeamKey, sinceAgo: number): OnWall => ({ team, sinceAgo, why: false });
export const cardWithWhy = (team: TeamKey, sinceAgo: number): OnWall => ({
  team,
  sinceAgo,
  why: true,
});

export const said = (ago: number, text: string, at?: number | ProgressWord): UpdateData =>
  at === undefined ? { ago, text } : { ago, text, at };
