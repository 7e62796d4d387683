import { dayIn } from "#domain/day.ts";
import type { Person } from "#domain/person/person.ts";
import { pairTag } from "#domain/talk/pairTag.ts";
import {
  plainAddress,
  recogniseMeeting,
  type RecognisedMeeting,
} from "#domain/talk/recogniseMeeting.ts";
import { viewFor } from "#domain/talk/viewFor.ts";
import type { MeetingFacts } from "#host/MeetingItem.ts";
import type { Directory } from "#store/Store.ts";
import type { Inputs } from "../Inputs.ts";
import type { Desk, ReadDesk, Role } from "./Desk.ts";
import { blockIn } from "./drawInvite.ts";
import type { Reads } from "./fromDevice.ts";
import { occasionOf } from "./occasionOf.ts";
import type { Form } from "./readForm.ts";
import { readPair } from "./readPair.ts";

type Asked = {
  readonly form: Form;
  readonly directory: Directory;
  readonly reads: Pick<Reads, "peopleAt" | "read">;
  readonly inputs: Inputs;
  /** What is on the screen. */
  readonly before: Desk;
};

/**
 * Recognises who meets, then reads all that the two may see of each other in one call. A person whom
 * the directory does not know by address costs one more.
 */
export async function readDesk(asked: Asked): Promise<ReadDesk> {
  const { form, directory, reads, inputs, before } = asked;
  const { meeting } = form;
  const recognised = await recognise(asked);
  // A customer beside our block is company like any other: what it names must come out.
  const joined = recognised.kind === "outsider" && form.writable && blockIn(form) !== undefined;
  if (recognised.kind === "alone" || (recognised.kind === "outsider" && !joined)) {
    return { status: recognised.kind };
  }
  const sheet = { ...form, occasion: occasionOf(meeting, inputs) };
  if (recognised.kind !== "pair") {
    // No pair, no page of theirs: the link then leads to my own list of talks.
    const tag = await pairTag(directory.me.id, directory.me.id, inputs.digest);
    const leads = directory.teams.filter((team) => team.leads);
    return { status: "group", ...sheet, tag, leads };
  }
  const pair = {
    me: directory.me,
    other: recognised.other,
    relation: recognised.relation,
    role: roleOf(recognised),
    tag: await pairTag(directory.me.id, recognised.other.id, inputs.digest),
    teams: directory.teams,
  };
  const shown =
    before.status === "pair" && before.facts.tag === pair.tag ? before.facts : undefined;
  return { status: "pair", ...sheet, facts: await readPair(reads, pair, shown) };
}

/** Who meets whom; asks for those alone whom the directory does not know by their address. */
export async function recognise({
  form: { meeting },
  directory,
  reads,
  inputs,
}: Omit<Asked, "before">): Promise<RecognisedMeeting> {
  return recogniseMeeting({
    me: directory.me.id,
    myAddresses: [...directory.myAddresses, meeting.me],
    organiser: meeting.organiser,
    attendees: meeting.attendees,
    people: await peopleOf(meeting, directory, reads),
    relations: directory.relations,
    today: dayIn(inputs.zone, inputs.now()),
  });
}

async function peopleOf(
  meeting: MeetingFacts,
  directory: Directory,
  reads: Pick<Reads, "peopleAt">,
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
  return new Map([...(await reads.peopleAt(unknown)), ...known]);
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
