import type { GoalId } from "#domain/goal/goal.ts";
import type { PersonId } from "#domain/person/person.ts";
import { goalsToAskAbout } from "#domain/sharing/goalsToAskAbout.ts";
import { introduction } from "#domain/sharing/introduction.ts";
import type { Goal } from "#domain/goal/goal.ts";
import { showTo } from "#domain/sharing/consentEdits.ts";
import type { GoalsModel } from "../goals/goalsModel.ts";
import type { ModelParts } from "../ModelParts.ts";
import { derived, type Readable } from "../observable.ts";
import type { Removal } from "../records/Removal.ts";
import { ownRecords } from "../records/ownRecords.ts";
import type { TaggedRelation } from "../session/Session.ts";
import { ownPlace } from "../session/places.ts";
import { whenReady } from "../session/whenReady.ts";

/** Somebody the person meets since lately, and the goals to be asked about. */
export type Newcomer = { readonly relation: TaggedRelation; readonly goals: readonly Goal[] };

/** Asks once, goal by goal, what somebody new may see. */
export type Introductions = {
  /** Those still to be asked about, in the order of the person's relations. */
  readonly newcomers: Readable<readonly Newcomer[]>;
  /** Shows these goals, which may be none, and asks no more. The answer takes them back. */
  readonly answer: (reader: PersonId, goals: readonly GoalId[]) => Removal;
};

export function createIntroductions(
  { session, book }: Pick<ModelParts, "session" | "book">,
  goals: Pick<GoalsModel, "edit">,
): Introductions {
  const newcomers = derived([session, book.changes], () => {
    const now = session.get();
    if (now.status !== "ready") return [];
    const own = ownRecords(book, now);
    return now.relations.flatMap((relation) => {
      const asked = goalsToAskAbout(own, relation);
      return asked.length > 0 ? [{ relation, goals: asked }] : [];
    });
  });
  const answer: Introductions["answer"] = (reader, chosen) => {
    const now = whenReady(session);
    const each = (shown: boolean): readonly Promise<boolean>[] => {
      // One that was removed meanwhile, in another window, is shown to nobody.
      const there = new Set(ownRecords(book, whenReady(session)).map(({ id }) => id));
      return chosen
        .filter((id) => there.has(id))
        .map((id) => goals.edit(id, showTo(reader, shown, now.today)));
    };
    const answered = book.put(ownPlace(now), introduction(reader, now.today));
    const all = (done: readonly Promise<boolean>[]): Promise<boolean> =>
      Promise.all(done).then((kept) => kept.every(Boolean));
    return { saved: all([answered, ...each(true)]), undo: () => all(each(false)) };
  };
  return { newcomers, answer };
}
