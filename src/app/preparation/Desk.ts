import type { Question } from "#domain/question/question.ts";
import type { Relation } from "#domain/person/relation.ts";
import type { Person } from "#domain/person/person.ts";
import type { OwnRecord, ShownPlace, ShownRecord } from "#domain/sharing/place.ts";
import type { WallCard } from "#domain/sharing/shown.ts";
import type { PairTag } from "#domain/talk/pairTag.ts";
import type { MeetingFacts } from "#host/MeetingItem.ts";
import type { Kept } from "#store/Store.ts";
import type { Occasion, PreparationState, Task } from "./PreparationState.ts";
import type { Trouble } from "./Trouble.ts";

/** What was read about two people before anything is worked out from it. */
export type PairFacts = {
  readonly me: Person;
  readonly other: Person;
  readonly relation: Relation | undefined;
  readonly role: Role;
  /** What the talk page's address holds instead of names; the same for both. */
  readonly tag: PairTag;
  /** My list; empty where the view needs nothing of it. */
  readonly own: readonly Kept<OwnRecord>[];
  /** What I say to the other person. */
  readonly mine: readonly Kept<ShownRecord>[];
  readonly theirs: readonly ShownRecord[];
  readonly cards: readonly WallCard[];
  readonly unread: readonly { readonly whose: "mine" | "theirs"; readonly trouble: Trouble }[];
};

/** Whether I ask about their goals or am asked about mine. */
export type Role = "asking" | "answering" | "unrelated";

export type InviteBody =
  | { readonly status: "unread" }
  | { readonly status: "read"; readonly type: "html" | "text"; readonly content: string };

export type Choice = readonly { readonly question: Question; readonly ticked: boolean }[];

/** Everything the pane holds; {@link PreparationState} is drawn from it. */
export type Desk =
  | Exclude<PreparationState, { readonly status: "pair" | "group" }>
  | {
      readonly status: "group";
      readonly meeting: MeetingFacts;
      readonly occasion: Occasion;
      readonly tag: PairTag;
      readonly writable: boolean;
      /** The address of the tab's talk pages. */
      readonly linkBase: string;
      readonly body: InviteBody;
      readonly task: Task;
    }
  | PairDesk;

export type PairDesk = {
  readonly status: "pair";
  /** The form as it was when all this was worked out from it. */
  readonly meeting: MeetingFacts;
  readonly occasion: Occasion;
  readonly facts: PairFacts;
  readonly writable: boolean;
  /** The address of the tab's talk pages. */
  readonly linkBase: string;
  readonly body: InviteBody;
  readonly choice: Choice;
  readonly task: Task;
};

/** My list to the other person, of which I am the only writer. */
export function placeOf({ me, other }: PairFacts): ShownPlace {
  return { kind: "shown", by: me.id, to: other.id };
}
