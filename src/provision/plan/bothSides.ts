import { type RelationKind } from "#domain/person/relation.ts";
import type { RelationPlan } from "./OrganisationPlan.ts";

const inverse: Readonly<Record<RelationKind, RelationKind>> = {
  manager: "report",
  report: "manager",
  mentor: "mentee",
  mentee: "mentor",
  skipManager: "skipReport",
  skipReport: "skipManager",
  peer: "peer",
};

/** A relation as each of the two sees it. */
export function bothSides(relation: RelationPlan): readonly [RelationPlan, RelationPlan] {
  const { person, other, kind } = relation;
  return [relation, { ...relation, person: other, other: person, kind: inverse[kind] }];
}
