import type { PersonKey } from "./people.ts";

/** Something that matters to a person, the first named mattering most. */
export type ValueData = {
  readonly owner: PersonKey;
  readonly label: string;
  readonly atWork?: string;
  readonly shownTo: readonly PersonKey[];
};
