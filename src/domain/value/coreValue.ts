import type { Day, Instant } from "../day.ts";
import type { PersonId } from "../person/person.ts";

/** One of the two or three things a person says matter to them, in their own words. */
export type CoreValue = {
  readonly kind: "value";
  readonly id: string;
  readonly label: string;
  /** What it looks like at work, in the person's words. */
  readonly atWork?: string;
  /** 1 to 3; 1 matters most. */
  readonly rank: number;
  readonly shownTo: readonly { readonly reader: PersonId; readonly since: Day }[];
  readonly revision: number;
  readonly updatedAt: Instant;
};

/** At most three, so that they can be remembered in a conversation. */
export const mostValues = 3;
