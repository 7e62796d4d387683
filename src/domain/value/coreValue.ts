import type { Day, Instant } from "../day.ts";
import type { PersonId } from "../person/person.ts";

/** One of the two or three things a person says matter to them, in their own words. */
export type CoreValue = {
  readonly kind: "value";
  readonly id: string;
  readonly label: string;
  /** What it looks like at work, in the person's words. */
  readonly atWork?: string;
  /** How others can respect it, in the person's words. */
  readonly fromOthers?: string;
  /** 1 to 3; 1 matters most. More once it is laid aside, so that it comes after those that count. */
  readonly rank: number;
  readonly shownTo: readonly { readonly reader: PersonId; readonly since: Day }[];
  /** The day it was laid aside, or replaced by what matters now; from then on only its owner sees it. */
  readonly until?: Day;
  readonly revision: number;
  readonly updatedAt: Instant;
};

/** At most three, so that they can be remembered in a conversation. */
export const mostValues = 3;
