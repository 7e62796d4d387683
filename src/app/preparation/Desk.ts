import type { Choice } from "#domain/question/choice.ts";
import type { Relation } from "#domain/person/relation.ts";
import type { Person, Team } from "#domain/person/person.ts";
import type { OwnRecord, ShownPlace, ShownRecord } from "#domain/sharing/place.ts";
import type { WallCard } from "#domain/sharing/shown.ts";
import type { PairTag } from "#domain/talk/pairTag.ts";
import type { MeetingFacts } from "#host/MeetingItem.ts";
import type { Kept } from "#store/Store.ts";
import type { Confirmation } from "./Confirmation.ts";
import type { Occasion, PreparationState, Task } from "./PreparationState.ts";
import type { Trouble } from "./Trouble.ts";

/** Two people who meet, and what they are to each other. */
export type Pair = {
  readonly me: Person;
  readonly other: Person;
  readonly relation: Relation | undefined;
  readonly role: Role;
  /** What the talk page's address holds instead of names; the same for both. */
  readonly tag: PairTag;
  /** Mine, on whose walls the other person may have cards. */
  readonly teams: readonly Team[];
};

/** What was read about two people before anything is worked out from it. */
export type PairFacts = Pair & {
  /** My list; empty where the view needs nothing of it. */
  readonly own: readonly Kept<OwnRecord>[];
  /** What I say to the other person. */
  readonly mine: readonly Kept<ShownRecord>[];
  readonly theirs: readonly ShownRecord[];
  readonly cards: readonly WallCard[];
  readonly unread: readonly { readonly whose: "mine" | "theirs"; readonly trouble: Trouble }[];
  readonly confirmation: Confirmation;
};

/** Whether I ask about their goals or am asked about mine. */
export type Role = "asking" | "answering" | "unrelated";

export type InviteBody =
  | { readonly status: "unread" }
  | { readonly status: "read"; readonly type: "html" | "text"; readonly content: string };

/** Everything the pane holds; {@link PreparationState} is drawn from it. */
export type Desk = Elsewhere | GroupDesk | PairDesk;

/** A desk as it is read, before anybody does anything on it. */
export type ReadDesk = Elsewhere | GroupSheet | PairSheet;

type Elsewhere = Exclude<PreparationState, { readonly status: "pair" | "group" }>;

type GroupSheet = Sheet & {
  readonly status: "group";
  readonly tag: PairTag;
  /** The teams I lead, for whom a meeting can be the half hour of goal setting. */
  readonly leads: readonly Team[];
};

type GroupDesk = GroupSheet & { readonly task: Task };

type PairSheet = Sheet & {
  readonly status: "pair";
  readonly facts: PairFacts;
};

export type PairDesk = PairSheet & {
  readonly choice: Choice;
  /** Whether the person ticked or swapped, so that nothing is proposed to them anew. */
  readonly chosen: boolean;
  readonly task: Task;
};

type Sheet = {
  /** The form as it was when all this was worked out from it. */
  readonly meeting: MeetingFacts;
  readonly occasion: Occasion;
  readonly writable: boolean;
  /** The address of the tab's talk pages. */
  readonly linkBase: string;
  readonly body: InviteBody;
};

/** My list to the other person, of which I am the only writer. */
export function placeOf({ me, other }: PairFacts): ShownPlace {
  return { kind: "shown", by: me.id, to: other.id };
}

/** Whether the two desks are of the same people, in whatever state. */
export function isOfTheSame(one: ReadDesk, other: ReadDesk): boolean {
  if (one.status !== "pair" || other.status !== "pair") return one.status === other.status;
  return one.facts.tag === other.facts.tag;
}

export function withConfirmation(desk: Desk, confirmation: Confirmation): Desk {
  return desk.status === "pair" ? { ...desk, facts: { ...desk.facts, confirmation } } : desk;
}

export function withTask(desk: Desk, task: Task): Desk {
  return desk.status === "pair" || desk.status === "group" ? { ...desk, task } : desk;
}
