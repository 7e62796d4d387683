import type { Day, Instant } from "../day.ts";
import type { GoalId } from "../goal/goal.ts";

/**
 * What two people keep of their talks. It belongs to the two and not to a meeting in a calendar, so a
 * talk that is moved, skipped or made anew by a delegate takes nothing with it. Each row is its
 * writer's alone and the other may read it: there is no note about a person that the person cannot read.
 */
export type SaidRecord = TalkPromise | Tick | WrapUp | DeclinedOffer;

/** What its writer said they would do: for the other, or a next step of their own. Both count alike. */
export type TalkPromise = {
  readonly kind: "promise";
  readonly id: string;
  readonly what: Promised;
  readonly text: string;
  /** The day of the talk in which it was said. */
  readonly madeOn: Day;
  readonly due?: Day;
  /** Set by its writer; the other says so by a {@link Tick}. */
  readonly doneOn?: Day;
};

/** That a promise of the other's is kept: a row of one's own, since theirs is theirs to write. */
export type Tick = {
  readonly kind: "tick";
  /** Follows from the promise, so that two devices tick once; see {@link tickOf}. */
  readonly id: string;
  readonly promise: string;
  readonly doneOn: Day;
};

/** How one of the two closed the talk of a day. */
export type WrapUp = {
  readonly kind: "wrapUp";
  /** Follows from the day, so that two devices close once; see {@link wrapUpOf}. */
  readonly id: string;
  readonly day: Day;
  readonly outcome: TalkOutcome;
  readonly asked: readonly { readonly pattern: string; readonly text: string }[];
  /** What was answered, a line a goal: of goals shown between the two, in the words of who closed. */
  readonly lines: readonly TalkLine[];
  readonly closedAt: Instant;
};

/** That something offered at work was answered with "no thanks". Either of the two may write it down. */
export type DeclinedOffer = {
  readonly kind: "declined";
  /** Follows from the offer, so that it is declined once; see {@link declinedOffer}. */
  readonly id: string;
  /** The id of the activity that was offered. */
  readonly offer: string;
  readonly day: Day;
};

export const promised = ["forYou", "nextStep"] as const;
type Promised = (typeof promised)[number];

export const talkOutcomes = ["held", "missed"] as const;
export type TalkOutcome = (typeof talkOutcomes)[number];

export type TalkLine = { readonly goal: GoalId; readonly text: string };

/** A talk closed twice for one day is closed once, whatever became of its meeting. */
export function wrapUpOf(closed: Omit<WrapUp, "kind" | "id">): WrapUp {
  return { kind: "wrapUp", id: `wrapUp-${closed.day}`, ...closed };
}

export function tickOf(promise: Pick<TalkPromise, "id">, doneOn: Day): Tick {
  return { kind: "tick", id: `tick-${promise.id}`, promise: promise.id, doneOn };
}

export function declinedOffer(offer: string, day: Day): DeclinedOffer {
  return { kind: "declined", id: `declined-${offer}`, offer, day };
}

/** Ids of what was declined, in whichever of the rows that are given. */
export function offersDeclined(
  rows: readonly (DeclinedOffer | { readonly kind: Exclude<string, "declined"> })[],
): readonly string[] {
  return rows.flatMap((row) => ("offer" in row && row.kind === "declined" ? [row.offer] : []));
}
