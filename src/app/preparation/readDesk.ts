import { dayIn } from "#domain/day.ts";
import type { Person } from "#domain/person/person.ts";
import { pairTag } from "#domain/talk/pairTag.ts";
import {
  plainAddress,
  recogniseMeeting,
  type RecognisedMeeting,
} from "#domain/talk/recogniseMeeting.ts";
import { viewFor } from "#domain/talk/viewFor.ts";
import type { MeetingFacts, MeetingItem } from "#host/MeetingItem.ts";
import type { Directory, Store } from "#store/Store.ts";
import type { PreparationParts } from "./PreparationParts.ts";
import type { Desk, InviteBody, PairDesk, Role } from "./Desk.ts";
import { firstChoice } from "./offer.ts";
import type { Occasion } from "./PreparationState.ts";
import { keptSet } from "./questionFacts.ts";
import { readPair } from "./readPair.ts";

/** What need not be asked for again when only the form changed. */
export type Seen = { readonly directory?: Directory; readonly meeting?: MeetingFacts };

type Answer = { readonly desk: Desk; readonly seen: Seen };

/**
 * Reads the meeting and the directory side by side, then all that the two may see
 * of each other in one call. A person nobody here knows by address costs one more.
 */
export async function readDesk(parts: PreparationParts, seen: Seen, before: Desk): Promise<Answer> {
  const { store, inputs } = parts;
  const [found, linkBase, directory] = await Promise.all([
    parts.item().then(readItem),
    parts.linkBase(),
    seen.directory ?? store.directory(),
  ]);
  if (!found) {
    return { desk: { status: "stopped", trouble: { kind: "noMeeting" } }, seen: { directory } };
  }
  const { item, meeting, body } = found;
  const answer = (desk: Desk): Answer => ({ desk, seen: { directory, meeting } });
  const today = dayIn(inputs.zone, inputs.now());
  const recognised = recogniseMeeting({
    me: directory.me.id,
    myAddresses: [...directory.myAddresses, meeting.me],
    organiser: meeting.organiser,
    attendees: meeting.attendees,
    people: await peopleOf(meeting, directory, store),
    relations: directory.relations,
    today,
  });
  if (recognised.kind === "alone" || recognised.kind === "outsider") {
    return answer({ status: recognised.kind });
  }

  const day = dayIn(inputs.zone, meeting.start);
  const occasion: Occasion = {
    start: meeting.start,
    // A series is told by its first day, which may be years ago; it is prepared as of now.
    day: meeting.shape === "series" && day < today ? today : day,
    shape: meeting.shape,
  };
  const writable = item.setBody !== undefined;
  const idle = { status: "idle" } as const;
  if (recognised.kind === "group") {
    // No pair, no page of theirs: the link then leads to my own list of talks.
    const tag = await pairTag(directory.me.id, directory.me.id, inputs.digest);
    const group = { meeting, occasion, tag, writable, linkBase, body, task: idle };
    return answer({ status: "group", ...group });
  }

  const facts = await readPair(store, {
    me: directory.me,
    other: recognised.other,
    relation: recognised.relation,
    role: roleOf(recognised),
    tag: await pairTag(directory.me.id, recognised.other.id, inputs.digest),
    teams: directory.teams,
  });
  const table = { facts, occasion, writable };
  return answer({
    status: "pair",
    meeting,
    ...table,
    linkBase,
    body,
    choice: choiceFor(table, before),
    task: idle,
  });
}

async function readItem(item: MeetingItem | undefined) {
  if (!item) return undefined;
  const [meeting, body] = await Promise.all([item.read(), readBody(item)]);
  return { item, meeting, body };
}

/** A body that cannot be read leaves the preparation whole; only the writing has to wait. */
async function readBody(item: MeetingItem): Promise<InviteBody> {
  try {
    return { status: "read", ...(await item.body()) };
  } catch {
    return { status: "unread" };
  }
}

async function peopleOf(
  meeting: MeetingFacts,
  directory: Directory,
  store: Store,
): Promise<ReadonlyMap<string, Person>> {
  const mine = [...directory.myAddresses, meeting.me];
  const known = new Map<string, Person>([
    ...mine.map((address): [string, Person] => [plainAddress(address), directory.me]),
    ...directory.relations.flatMap(({ other, addresses }) =>
      addresses.map((address): [string, Person] => [plainAddress(address), other]),
    ),
  ]);
  const invited = meeting.attendees.filter(({ type }) => type !== "resource" && type !== "list");
  const addresses = [meeting.organiser, ...invited.map(({ address }) => address)].map(plainAddress);
  const unknown = [...new Set(addresses)].filter(
    (address) => address !== "" && !known.has(address),
  );
  if (unknown.length === 0) return known;
  return new Map([...(await store.peopleAt(unknown)), ...known]);
}

function roleOf({ relation }: Extract<RecognisedMeeting, { kind: "pair" }>): Role {
  switch (viewFor(relation)) {
    case "forManager":
    // Peers ask each other: each sees what the other shows, and both bring points.
    case "forPeers":
      return "asking";
    case "forReport":
      return "answering";
    case "withoutRelation":
      return "unrelated";
  }
}

/** What was chosen on this screen, else what was kept for the day before, else the proposal. */
function choiceFor(
  table: Pick<PairDesk, "facts" | "occasion" | "writable">,
  before: Desk,
): PairDesk["choice"] {
  if (
    before.status === "pair" &&
    before.facts.tag === table.facts.tag &&
    before.occasion.day === table.occasion.day
  ) {
    const chosen = before.choice.map(({ question, ticked }) => ({ text: question.text, ticked }));
    return firstChoice(table, chosen);
  }
  const kept = keptSet(table.facts, table.occasion);
  return firstChoice(
    table,
    kept?.questions.map(({ text }) => ({ text, ticked: true })),
  );
}
