import type { Day } from "../day.ts";
import type { PersonId } from "../person/person.ts";

/**
 * That the person has been asked which goals somebody new may see, whatever they answered. Kept in
 * their own list alone, so that they are asked once on all their devices and nobody else knows.
 */
export type Introduction = {
  readonly kind: "introduction";
  readonly id: `introduction-${PersonId}`;
  readonly reader: PersonId;
  /** The day they answered. */
  readonly day: Day;
};

export function introduction(reader: PersonId, day: Day): Introduction {
  return { kind: "introduction", id: `introduction-${reader}`, reader, day };
}
