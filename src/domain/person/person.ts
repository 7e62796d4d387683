import type { Brand } from "../brand.ts";

/** A person's Entra object id, lower case. */
export type PersonId = Brand<string, "PersonId">;
/** The id of a team's site row in the directory, lower case. */
export type TeamId = Brand<string, "TeamId">;

/** Somebody named in the directory list. */
export type Person = {
  readonly id: PersonId;
  /** As the directory spells it: "Dana Whitfield". */
  readonly name: string;
  /** What the screens call them: "Dana". */
  readonly firstName: string;
  readonly active: boolean;
};

/** A team a person is in; leaders' cards come first on its wall. */
export type Team = {
  readonly id: TeamId;
  readonly name: string;
  /** The Microsoft 365 group behind the Teams team, by which a channel finds its wall. */
  readonly groupId: string;
  readonly leads: boolean;
};

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The person id in `text`, or undefined when it is not an Entra object id. */
export function parsePersonId(text: string): PersonId | undefined {
  const lower = text.toLowerCase();
  return guid.test(lower) ? (lower as PersonId) : undefined;
}
