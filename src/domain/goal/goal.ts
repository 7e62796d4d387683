import type { Brand } from "../brand.ts";
import type { Day, Instant } from "../day.ts";
import type { Money } from "../money.ts";
import type { PersonId, TeamId } from "../person/person.ts";
import type { Category } from "./category.ts";
import type { DealsLine } from "./dealsLine.ts";

/** A client-made id, kept for the life of the goal and carried by its projections. */
export type GoalId = Brand<string, "GoalId">;

export type GoalStatus = "draft" | "active" | "resting" | "achieved" | "letGo";

/** How exactly the person means the date: "12 June", "June", "the summer", "2027". */
export type DatePrecision = "day" | "month" | "season" | "year";

export type Step = {
  readonly id: string;
  readonly text: string;
  readonly due?: Day;
  readonly doneOn?: Day;
  /** Those who saw it being ticked: that it moved on that day is news for nobody else. */
  readonly toldTo?: readonly PersonId[];
};

/** The word an owner publishes for a goal measured in money, since no amount ever leaves `own`. */
export type ProgressWord = "justBegun" | "onTheWay" | "nearlyThere" | "there";

/**
 * How the owner measures the goal. Steps are the goal's own `steps`; money is its `money`.
 * `none` is for what is no thing at all, such as time or people, and asks for nothing.
 */
export type Progress =
  | { readonly kind: "steps" }
  | { readonly kind: "count"; readonly done: number; readonly of: number; readonly unit?: string }
  | { readonly kind: "done"; readonly done: boolean }
  | { readonly kind: "feeling"; readonly score: number }
  | { readonly kind: "money"; readonly word?: ProgressWord }
  | { readonly kind: "none" };

/** Cost and saved share one currency. Lives in the owner's list alone. */
export type GoalMoney = { readonly cost?: Money; readonly saved?: Money };

/** Leave for one reader to see this goal, dated, revocable. */
export type Consent = {
  readonly reader: PersonId;
  readonly since: Day;
  /** "May be named in our invites". */
  readonly inInvites: boolean;
  /** "Not this time": nothing is shown to this reader before this day. */
  readonly heldUntil?: Day;
  /** Leave to read this line too, as the owner read it on that day. */
  readonly sooner?: DealsLine & { readonly on: Day };
};

/** Leave for one team to see a card of this goal on its wall: its title, and these fields when chosen. */
export type WallConsent = {
  readonly team: TeamId;
  readonly since: Day;
  readonly why: boolean;
  /** Absent on a card from before this was a choice of its own: such a card had the picture. */
  readonly picture?: boolean;
};

export type Picture = {
  /** A `data:` address of a JPEG or PNG, at most 40,000 characters long, which is about 30 kB. */
  readonly thumbnail: string;
  readonly alt: string;
  /** The full-size file in the owner's picture library. */
  readonly fileId?: string;
};

/** Something a person works for, as its owner sees it. */
export type Goal = {
  readonly kind: "goal";
  readonly id: GoalId;
  readonly title: string;
  /** A noun phrase for questions ("your trip to Lisbon" needs "trip to Lisbon"); made from the title when absent. */
  readonly phrase?: string;
  readonly category: Category;
  readonly why?: string;
  readonly status: GoalStatus;
  readonly targetDay?: Day;
  readonly datePrecision?: DatePrecision;
  /** The last day of a trip or event, so that it is not spoken of as past while it lasts. */
  readonly endDay?: Day;
  readonly progress: Progress;
  readonly steps: readonly Step[];
  readonly money?: GoalMoney;
  readonly obstacle?: string;
  readonly ifThen?: string;
  readonly picture?: Picture;
  /** "Kept close": never shown, named or asked about, whatever the consents say. */
  readonly keptClose: boolean;
  readonly consents: readonly Consent[];
  readonly wall: readonly WallConsent[];
  /** Position on the owner's board, small first. */
  readonly rank: number;
  /** Raised by one at each change. Never leaves the owner's list: it would tell of edits to what is not shown. */
  readonly revision: number;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly achievedOn?: Day;
  /** The day its owner saw it opened as a reached goal, which happens once. */
  readonly celebratedOn?: Day;
};

/** One dated line of progress, in the owner's words. Lives in the owner's list alone. */
export type GoalUpdate = {
  readonly kind: "update";
  readonly id: string;
  readonly goal: GoalId;
  readonly day: Day;
  /** When it was made: of one day's updates the latest counts. Absent in rows from before it was kept. */
  readonly at?: Instant;
  readonly text: string;
  readonly progress: Progress;
  /**
   * Who was said to see it when it was written; nobody else is shown it later. Absent in rows from
   * before this was kept: those are told from the day on which a reader's leave began.
   */
  readonly toldTo?: readonly PersonId[];
  /** Whether it moved anything that others may see of the progress. */
  readonly moved?: boolean;
  /** What there was that day, of a goal that costs money. */
  readonly saved?: Money;
};
