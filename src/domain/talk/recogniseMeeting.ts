import type { Day } from "../day.ts";
import type { Person, PersonId } from "../person/person.ts";
import { isCurrent, type Relation, type RelationKind } from "../person/relation.ts";

/** Somebody or something on the invitation, as any host lists it. */
export type Attendee = {
  readonly address: string;
  readonly name: string;
  readonly type: "person" | "resource" | "list" | "unknown";
};

export type MeetingPeople = {
  readonly me: PersonId;
  /** All addresses of mine, aliases included. */
  readonly myAddresses: readonly string[];
  readonly organiser: string;
  readonly attendees: readonly Attendee[];
  /** People of the directory by lower-case address; strangers are absent. */
  readonly people: ReadonlyMap<string, Person>;
  readonly relations: readonly Relation[];
  readonly today: Day;
};

export type RecognisedMeeting =
  | {
      readonly kind: "pair";
      readonly other: Person;
      /** The relation that holds today; the closest where there are several. */
      readonly relation?: Relation;
      readonly organiser: "me" | "other";
    }
  /** Three or more of the organisation, or a distribution list, whose members nobody can see. */
  | { readonly kind: "group"; readonly people: readonly Person[] }
  /** A customer, or an address the directory does not know. */
  | { readonly kind: "outsider" }
  /** Nobody but me and perhaps a room. */
  | { readonly kind: "alone" };

/**
 * Who meets whom. Rooms, oneself and doubles do not count; aliases are one person. The organiser
 * counts even when not listed, since they read the invite. One stranger makes it an outsiders' meeting.
 */
export function recogniseMeeting(meeting: MeetingPeople): RecognisedMeeting {
  const mine = new Set(meeting.myAddresses.map(plainAddress));
  const people = directory(meeting);
  const listed = meeting.attendees.filter(({ type }) => type !== "resource");
  const lists = listed.some(({ type }) => type === "list");
  const organiser = plainAddress(meeting.organiser);
  const addresses = listed
    .filter(({ type }) => type !== "list")
    .map(({ address }) => plainAddress(address));

  const others = new Map<PersonId, Person>();
  for (const address of new Set([organiser, ...addresses])) {
    if (address === "" || mine.has(address)) continue;
    const person = people.get(address);
    if (!person) return { kind: "outsider" };
    if (person.id !== meeting.me) others.set(person.id, person);
  }

  const [other, third] = others.values();
  if (lists || third) return { kind: "group", people: [...others.values()] };
  if (!other) return { kind: "alone" };
  const relation = closest(
    meeting.relations.filter(({ other: { id } }) => id === other.id),
    meeting.today,
  );
  return {
    kind: "pair",
    other,
    ...(relation && { relation }),
    organiser: people.get(organiser)?.id === other.id ? "other" : "me",
  };
}

/** An address as it is compared: lower case, without the prefix Exchange puts before it. */
export function plainAddress(address: string): string {
  return address
    .trim()
    .toLowerCase()
    .replace(/^(?:smtp|mailto):/u, "");
}

function directory({ people, relations }: MeetingPeople): ReadonlyMap<string, Person> {
  const known = relations.flatMap(({ other, addresses }) =>
    addresses.map((address): readonly [string, Person] => [plainAddress(address), other]),
  );
  return new Map([...known, ...people]);
}

const closeness: readonly RelationKind[] = [
  "report",
  "manager",
  "skipReport",
  "skipManager",
  "mentee",
  "mentor",
  "peer",
];

function closest(relations: readonly Relation[], today: Day): Relation | undefined {
  return relations
    .filter((relation) => isCurrent(relation, today))
    .toSorted((one, other) => closeness.indexOf(one.kind) - closeness.indexOf(other.kind))[0];
}
