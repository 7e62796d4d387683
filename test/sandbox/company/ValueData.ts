import type { PersonKey } from "./people.ts";

/** Something that matters to a person, the first named mattering most. */
export type ValueData = {
  readonly owner: PersonKey;
  readonly label: string;
  readonly atWork?: string;
  /** How others can respect it. */
  readonly fromOthers?: string;
  readonly shownTo: readonly PersonKey[];
};
