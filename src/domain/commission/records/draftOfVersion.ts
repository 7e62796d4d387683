import type { PlanDraft } from "./PlanVersion.ts";

/** What somebody typed of a version or template, without what was added when it was kept. */
export function draftOfVersion({ name, calendar, terms }: PlanDraft): PlanDraft {
  return { name, calendar, terms };
}
