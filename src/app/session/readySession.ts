import { dayIn } from "#domain/day.ts";
import type { PersonId } from "#domain/person/person.ts";
import { isCurrent, type Relation, type RelationKind } from "#domain/person/relation.ts";
import { pairTag } from "#domain/talk/pairTag.ts";
import type { Directory } from "#store/Store.ts";
import type { Inputs } from "../Inputs.ts";
import type { ReadySession } from "./Session.ts";

const order: Readonly<Record<RelationKind, number>> = {
  manager: 0,
  skipManager: 1,
  mentor: 2,
  report: 3,
  skipReport: 4,
  mentee: 5,
  peer: 6,
};

/** What the directory says of a person, as of today. */
export async function readySession(directory: Directory, inputs: Inputs): Promise<ReadySession> {
  const today = dayIn(inputs.zone, inputs.now());
  const current = directory.relations.filter((relation) => isCurrent(relation, today));
  const relations = await Promise.all(
    current.sort(byClosenessThenName).map(async (relation) => ({
      ...relation,
      tag: await pairTag(directory.me.id, relation.other.id, inputs.digest),
    })),
  );
  const met = new Set(relations.map(({ other }) => other.id));
  const former = new Map<PersonId, Relation>();
  for (const relation of directory.relations.toSorted((a, b) => (a.from < b.from ? -1 : 1)))
    if (!met.has(relation.other.id)) former.set(relation.other.id, relation);
  const { me, teams, settings } = directory;
  return {
    status: "ready",
    me,
    today,
    relations,
    former: [...former.values()],
    teams,
    settings,
  };
}

function byClosenessThenName(a: Relation, b: Relation): number {
  return order[a.kind] - order[b.kind] || (a.other.name < b.other.name ? -1 : 1);
}
