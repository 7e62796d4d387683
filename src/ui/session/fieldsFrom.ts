import type { GoalFields } from "#domain/goal/goalFields.ts";
import { longest } from "#domain/goal/goalDraft.ts";
import { readGoalDraft } from "#domain/goal/readGoalDraft.ts";
import { draftOf, emptyForm } from "../goal/formState.ts";

/** The fields of a goal of which no more than a name is known; undefined for one that says nothing. */
export function fieldsFrom(title: string): GoalFields | undefined {
  const read = readGoalDraft(
    draftOf({ ...emptyForm, title: title.trim().slice(0, longest.title) }),
  );
  return read.status === "good" ? read.fields : undefined;
}
