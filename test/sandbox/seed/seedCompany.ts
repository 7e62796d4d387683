import type { Day } from "#domain/day.ts";
import type { PersonId } from "#domain/person/person.ts";
import type { Store } from "#store/Store.ts";
import { directoryPeople } from "../company/people.ts";
import { inTurn } from "#provision/inTurn.ts";
import { idOf } from "./organisationPlan.ts";
import { seedMeetings } from "./seedMeetings.ts";
import { seedPerson } from "./seedPerson.ts";

export type SeedOptions = {
  /** The product's store, signed in as a person. */
  readonly storeFor: (person: PersonId) => Store;
  /** Graph as a person: adds their token, for calendars too, and answers. */
  readonly graphFor: (person: PersonId) => (request: Request) => Promise<Response>;
  readonly today: Day;
  /** Milliseconds since the epoch. */
  readonly now: number;
};

/**
 * Fills a provisioned tenant with what the people of Northfold wrote down, each of them through
 * the API as themselves, so that nothing exists that a real tenant would not have allowed.
 * Stopped half-way and run again, it goes on: every row and meeting has an id of its own.
 */
export async function seedCompany({ storeFor, graphFor, today, now }: SeedOptions): Promise<void> {
  await inTurn(directoryPeople, 6, async ({ key }) => {
    await seedPerson(key, storeFor(idOf(key)), today, now);
  });
  await seedMeetings(graphFor, today);
}
