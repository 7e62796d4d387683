import { dayIn } from "#domain/day.ts";
import { pairTag } from "#domain/talk/pairTag.ts";
import { isCurrent, type Relation, type RelationKind } from "#domain/person/relation.ts";
import type { Place } from "#domain/sharing/place.ts";
import type { Store } from "#store/Store.ts";
import type { Inputs } from "../Inputs.ts";
import type { Observable } from "../observable.ts";
import { asProblem } from "../records/asProblem.ts";
import type { RecordBook } from "../records/recordBook.ts";
import type { ReadySession, Session } from "./Session.ts";

const order: Readonly<Record<RelationKind, number>> = {
  manager: 0,
  skipManager: 1,
  mentor: 2,
  report: 3,
  skipReport: 4,
  mentee: 5,
  peer: 6,
};

/**
 * Finds out who the person is and reads every place they may see in one go.
 * Never rejects: a failure becomes the session's state.
 */
export async function openSession(
  session: Observable<Session>,
  book: RecordBook,
  store: Store,
  inputs: Inputs,
): Promise<void> {
  if (session.get().status === "failed") session.set({ status: "opening" });
  try {
    const directory = await store.directory();
    const today = dayIn(inputs.zone, inputs.now());
    const current = directory.relations.filter((relation) => isCurrent(relation, today));
    const relations = await Promise.all(
      current.sort(byClosenessThenName).map(async (relation) => ({
        ...relation,
        tag: await pairTag(directory.me.id, relation.other.id, inputs.digest),
      })),
    );
    const met = new Set(relations.map(({ other }) => other.id));
    const others = new Set(directory.relations.map(({ other }) => other.id));
    const { me, teams, settings } = directory;
    const ready: ReadySession = {
      status: "ready",
      me,
      today,
      relations,
      former: [...others].filter((id) => !met.has(id)),
      teams,
      settings,
    };
    await book.read(placesOf(ready));
    session.set(ready);
  } catch (error) {
    // What is on the screen already stays there; only a first opening can fail.
    if (session.get().status !== "ready")
      session.set({ status: "failed", problem: asProblem(error) });
  }
}

function byClosenessThenName(a: Relation, b: Relation): number {
  return order[a.kind] - order[b.kind] || (a.other.name < b.other.name ? -1 : 1);
}

/** My own list, my cards, what I show and what I am shown. */
function placesOf({ me, relations, former, teams }: ReadySession): readonly Place[] {
  return [
    { kind: "own", owner: me.id },
    ...teams.map((team): Place => ({ kind: "wall", owner: me.id, team: team.id })),
    ...former.map((to): Place => ({ kind: "shown", by: me.id, to })),
    ...relations.flatMap((relation): Place[] => [
      { kind: "shown", by: me.id, to: relation.other.id },
      { kind: "shown", by: relation.other.id, to: me.id },
    ]),
  ];
}
