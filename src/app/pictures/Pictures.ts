import type { GoalId, Picture } from "#domain/goal/goal.ts";
import type { StoreProblemKind } from "#store/StoreProblem.ts";
import type { Readable } from "../observable.ts";
import type { Removal } from "../records/Removal.ts";

/** A picture as it was cut, small and large, with nothing in it but what can be seen. */
export type MadePicture = {
  /** A `data:` address of at most 40,000 characters. */
  readonly thumbnail: string;
  /** A JPEG, at most 2,048 pixels wide. */
  readonly file: Blob;
  /** What is in it, in words. */
  readonly alt: string;
};

/** How a full-size picture is doing that is not in the service yet. */
export type Delivery =
  | {
      readonly status: "waiting";
      readonly because?: StoreProblemKind;
      /** Whether it outlives the page. */
      readonly isKept: boolean;
    }
  | { readonly status: "sending"; /** From 0 to 1. */ readonly part: number }
  | { readonly status: "paused" }
  | { readonly status: "refused"; readonly kind: StoreProblemKind };

/** A change of a picture, which can be taken back until it is settled. */
export type PictureChange = Removal & {
  /** Nobody can want it back any more: the file that went goes from the service too. */
  readonly settle: () => void;
};

/** The pictures of the person's own goals. */
export type Pictures = {
  /** By the id of the file; one that the service has is not among them. */
  readonly deliveries: Readable<ReadonlyMap<string, Delivery>>;
  /**
   * Gives a goal a picture: the small one is saved with the goal at once, the large one follows. Rejects
   * when the goal is there no more; nothing of the picture is then left.
   */
  readonly set: (goal: GoalId, made: MadePicture) => Promise<PictureChange>;
  /** Keeps a picture here for a goal that is still being written; the answer is what that goal will have. */
  readonly keep: (made: MadePicture) => Promise<Picture>;
  /** Takes a picture off this device that no goal got. */
  readonly giveUp: (fileId: string) => Promise<void>;
  /** Says in other words what is in the picture. */
  readonly describe: (goal: GoalId, alt: string) => Promise<boolean>;
  readonly remove: (goal: GoalId) => Promise<PictureChange>;
  /** The full-size picture, from this device where it is here; undefined when there is none to be had now. */
  readonly full: (id: string) => Promise<Blob | undefined>;
  /** Stops one on its way; it stays on this device. */
  readonly stop: (id: string) => Promise<void>;
  /** Sends one that was stopped or refused. */
  readonly send: (id: string) => Promise<void>;
  /** Sends what waits, and takes away the files that no goal has any more. */
  readonly tend: () => Promise<void>;
  /** Ends what was left for later; what is here stays. */
  readonly close: () => void;
  /**
   * Takes every picture off this device, sent or not: calls off what is on its way, waits until no window
   * of the person's is sending any more, and ends all of it for good; none is taken or sent here after that.
   * Rejects when they would not go, or a window goes on sending for a minute; it can be tried again.
   */
  readonly end: () => Promise<void>;
};
