import type { Day } from "../day.ts";
import type { Person } from "./person.ts";

/**
 * What the other person is to me. Two people without a relation can still meet;
 * they then see nothing of each other but the common wall.
 */
export type RelationKind =
  | "manager"
  | "report"
  | "mentor"
  | "mentee"
  | "skipManager"
  | "skipReport"
  | "peer";

/** Somebody I hold 1-1s with, seen from my side. Provisioning writes both sides. */
export type Relation = {
  readonly other: Person;
  readonly kind: RelationKind;
  readonly from: Day;
  /** First day on which the relation no longer holds. */
  readonly until?: Day;
  /** Lower-case addresses of the other person, aliases included. */
  readonly addresses: readonly string[];
};

/** True while the relation holds on `today`. */
export function isCurrent(relation: Relation, today: Day): boolean {
  return relation.from <= today && (relation.until === undefined || today < relation.until);
}
