import type { GoalId } from "#domain/goal/goal.ts";
import type { Stuck } from "../outbox/outboxModel.ts";
import type { Readable } from "../observable.ts";
import type { PreparationDesk } from "./PreparationDesk.ts";
import type { PreparationState } from "./PreparationState.ts";

/** One meeting's preparation: what is known as a state that can be followed, and the use cases. */
export type Preparation = {
  readonly state: Readable<PreparationState>;
  /** Reads the meeting and follows its changes until the returned function is called. */
  readonly start: () => () => void;
  /** Reads everything again; what was chosen stays where it still fits. */
  readonly read: () => Promise<void>;
  /**
   * Reads again if people or times are not as they were read, for some forms change them without telling,
   * as the scheduling assistant does; and asks the service anew when its last word is a while ago.
   */
  readonly recheck: () => Promise<void>;
  /** The next step after a trouble: signs in where that is needed, then repeats what failed. */
  readonly recover: () => Promise<void>;
  /** The next step where the service did not confirm what is shown: signs in where that is needed, then asks it. */
  readonly confirm: () => Promise<void>;
  readonly tick: (index: number, on: boolean) => void;
  /** False when no other question fits. */
  readonly swap: (index: number) => boolean;
  /** Writes names only once the service has confirmed in this opening what it would say of whom. */
  readonly putIn: () => Promise<boolean>;
  readonly takeOut: () => Promise<boolean>;
  /** "Use for Tuesday": keeps the ticked questions on the talk page. */
  readonly keep: () => Promise<boolean>;
  readonly addPoint: (text: string) => Promise<boolean>;
  readonly removePoint: (id: string) => Promise<boolean>;
  /** Says that a promise of either is kept; can be undone. */
  readonly keepPromise: (id: string) => Promise<boolean>;
  /** "Not this time": the other person is shown nothing of the goal until after this meeting. */
  readonly hold: (goal: GoalId) => Promise<boolean>;
  readonly release: (goal: GoalId) => Promise<boolean>;
  readonly undo: () => Promise<boolean>;
  readonly unsent: Unsent;
  readonly pointDraft: PointDraft;
  /** From these the use cases are made that come with their screens. */
  readonly parts: PreparationDesk;
};

/** What to do with changes that are on this device and not in the service. */
export type Unsent = {
  /** Signs in where that is what keeps them here, then sends all that waits. */
  readonly hurry: () => Promise<void>;
  /** Sends something refused once more. */
  readonly sendAgain: (stuck: Stuck) => Promise<void>;
  /** Lets go of a change; what is in the service is shown again. */
  readonly letGo: (stuck: Stuck) => Promise<void>;
  /** Decides a clash for the words of this device. */
  readonly keepMine: (stuck: Stuck) => Promise<void>;
  /** Decides a clash for the words of the other device, where the two clash. */
  readonly takeTheirs: (stuck: Stuck) => Promise<void>;
};

/** The point being typed for a person, by the person's id; it outlives a reload of the pane. */
export type PointDraft = {
  /** Empty where nothing is being typed. */
  readonly get: (person: string) => string;
  readonly set: (person: string, text: string) => void;
};
