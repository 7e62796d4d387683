import type { Day, Instant } from "#domain/day.ts";
import type { GoalId } from "#domain/goal/goal.ts";
import type { Person, Team } from "#domain/person/person.ts";
import type { ShownGoal, ShownValue, TalkingPoint, WallCard } from "#domain/sharing/shown.ts";
import type { KnownPromise } from "#domain/talk/promises.ts";
import type { Stuck } from "../outbox/outboxModel.ts";
import type { Trouble } from "./Trouble.ts";

/** What the pane knows about the meeting beside it, from the first moment to the last deed. */
export type PreparationState =
  | { readonly status: "reading" }
  /** Nothing could be prepared; `trouble` has a next step. */
  | { readonly status: "stopped"; readonly trouble: Trouble }
  /** Nobody else is invited yet. */
  | { readonly status: "alone" }
  /** A customer, a stranger or somebody outside the directory takes part. */
  | { readonly status: "outsider" }
  | GroupState
  | PairState;

/** Three people or more: nothing about anybody is read, named or offered. */
export type GroupState = {
  readonly status: "group";
  readonly occasion: Occasion;
  /** The teams I lead. */
  readonly leads: readonly Team[];
  readonly questions: readonly string[];
  readonly invite: Invite;
  readonly task: Task;
};

export type PairState = {
  readonly status: "pair";
  readonly occasion: Occasion;
  readonly other: Person;
  readonly view: PairView;
  /** Points the other person wants to talk about, oldest first. */
  readonly theirPoints: readonly TalkingPoint[];
  readonly myPoints: readonly TalkingPoint[];
  /** What each of the two said they would do, while it is open; what is due first comes first. */
  readonly promises: readonly KnownPromise[];
  /** The day of a talk that waits to be closed. */
  readonly toClose?: Day;
  /** The address of the talk page in the tab; only a relation has one. */
  readonly talkPage?: string;
  /** Whether what I write has a place both of us can reach; only a relation has one. */
  readonly keeps: boolean;
  readonly questions: Offer;
  readonly invite: Invite;
  /** Places that could not be read; what is on the screen is without them. */
  readonly unread: readonly { readonly whose: "mine" | "theirs"; readonly trouble: Trouble }[];
  /** Why what is shown is as this device last knew it; absent when the service confirmed it or is being asked. */
  readonly unconfirmed?: Trouble;
  /** How what I changed for the two of us is doing on its way to the service. */
  readonly saving: Saving;
  readonly stuck: readonly StuckChange[];
  readonly task: Task;
};

export type Saving =
  | { readonly status: "saved" }
  | { readonly status: "sending" }
  /** On this device, to be sent by itself later. */
  | { readonly status: "onDevice"; readonly because: Trouble };

/** A change that goes no further until the person decides: refused for `trouble`, or else changed elsewhere too. */
export type StuckChange = { readonly change: Stuck; readonly trouble?: Trouble };

/** What is worth seeing depends on what the two are to each other, never on who organises. */
export type PairView =
  /** I ask about what they show me: for managers, mentors and peers. */
  | {
      readonly kind: "asking";
      readonly goals: readonly ShownGoal[];
      readonly values: readonly ShownValue[];
    }
  /** I am asked: what may come up is what I show them. */
  | {
      readonly kind: "answering";
      readonly comingUp: readonly ComingUp[];
      /** What the other person chose to ask on this day, on the talk page or in the invite. */
      readonly chosen: readonly string[];
    }
  /** No relation: what both could see anyway. */
  | {
      readonly kind: "unrelated";
      readonly mine: readonly GoalTitle[];
      readonly cards: readonly WallCard[];
    };

type GoalTitle = { readonly id: GoalId; readonly title: string };

/** One of my goals that the other person sees, or saw until I said "Not this time". */
export type ComingUp = GoalTitle & {
  readonly held: boolean;
  /** The text in the invite names it all the same. */
  readonly inInvite: boolean;
};

export type Occasion = {
  readonly start: Instant;
  /** The day of `start` in my own zone. */
  readonly day: Day;
  readonly shape: "single" | "occurrence" | "series";
  /** It takes whole days, so that its hour means nothing. */
  readonly allDay?: true;
  /** Why it will not be held any more, as far as its form tells. */
  readonly ended?: "over" | "calledOff";
};

type Offer = {
  /** `named` when a goal may be spoken of, `general` when nothing may be named here. */
  readonly kind: "named" | "general";
  readonly items: readonly OfferedQuestion[];
  /** The invite takes these very words and no others, so there is nothing to choose. */
  readonly fixed: boolean;
  /** The set that is kept for this day on the talk page is the set on the screen. */
  readonly kept: boolean;
};

export type OfferedQuestion = {
  readonly pattern: string;
  readonly text: string;
  readonly ticked: boolean;
};

/** The invite's body as far as our block goes. */
export type Invite = {
  /** False in an attendee's form, where Outlook offers no writing. */
  readonly writable: boolean;
  readonly found: "none" | "ours" | "unread";
  /** True when the block that stands in the invite is not the one shown in `lines`. */
  readonly differs: boolean;
  /** The block that stands there is the invite to a goal-setting session. */
  readonly session?: true;
  /** The block that stands there names something that, as the service has confirmed, may be named no more. */
  readonly gone: boolean;
  /** Whether the block names anything; the neutral one names nothing. */
  readonly names: boolean;
  /** The very text that would be written, line by line. */
  readonly lines: readonly string[];
};

export type Deed =
  | "read"
  | "putIn"
  | "takeOut"
  | "keep"
  | "addPoint"
  | "removePoint"
  | "hold"
  | "release"
  | "reword"
  | "wordBack"
  | "leave"
  | "offerAgain"
  | "keepPromise"
  | "reopen"
  | "makePrivate"
  | "makeOpen";

/** The one thing that is being done, or was done last. */
export type Task =
  | { readonly status: "idle" }
  | { readonly status: "busy"; readonly deed: Deed }
  | {
      readonly status: "done";
      readonly deed: Deed;
      readonly caution?: Caution;
      /** The other person can read the questions on the talk page from now on. */
      readonly noted?: true;
      readonly undo: boolean;
    }
  | { readonly status: "failed"; readonly deed: Deed; readonly trouble: Trouble };

/** Done, with something the person should know. */
export type Caution =
  /** Outlook took the text but does not show it yet. */
  | "unconfirmed"
  /** The invite has the questions, but they could not be noted for the next time. */
  | "notNoted"
  /** The invite has the questions no more, but the talk page still does. */
  | "notDropped";
