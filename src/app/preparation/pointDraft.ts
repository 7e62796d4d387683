import type { Drafts } from "../drafts/drafts.ts";
import type { PointDraft } from "./Preparation.ts";

/** The name is that of the tab's own line for a point: what is typed in one is there in the other. */
const nameOf = (person: string): string => `point ${person}`;

export function pointDraft(drafts: Drafts): PointDraft {
  return {
    get: (person) => {
      const draft = drafts.get(nameOf(person));
      return typeof draft === "string" ? draft : "";
    },
    set: (person, text) =>
      text === "" ? drafts.clear(nameOf(person)) : drafts.set(nameOf(person), text),
  };
}
