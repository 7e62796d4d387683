import type { PersonKey } from "./people.ts";

/** People who would rather not take part, and how many days ago they said so. Nobody is told. */
export const declinedAgo: Partial<Record<PersonKey, number>> = { "oliver-pemberton": 34 };
