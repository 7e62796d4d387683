import type { Day } from "#domain/day.ts";
import type { Book } from "#domain/commission/book.ts";
import type { PlanProblem } from "#domain/commission/planProblem.ts";
import type { PaySettings } from "#domain/commission/records/PaySettings.ts";
import type { FiguresDraft, PeriodFigures } from "#domain/commission/records/PeriodFigures.ts";
import type { PlanDraft, PlanVersion } from "#domain/commission/records/PlanVersion.ts";
import type { StoreProblem } from "#store/StoreProblem.ts";
import type { Readable } from "../observable.ts";
import type { Removal } from "../records/Removal.ts";
import type { Saving } from "../records/Row.ts";

/** Who wrote it: the person in their own list, or their manager in the one kept for that. */
export type PayWriter = "me" | "manager";

/** Whether a version is what its days are paid under. */
export type Standing =
  /** Paid under today. */
  | "now"
  | "later"
  | "past"
  /** Another version was written in its place. */
  | "corrected"
  /** All its days are covered by the manager's plan, which goes before one's own. */
  | "managersInstead";

export type VersionRow = {
  readonly version: PlanVersion;
  readonly by: PayWriter;
  readonly saving: Saving;
  readonly standing: Standing;
};

/** The figures of one period: the manager's where they gave any of the kind, else one's own. */
export type FiguresRow = {
  readonly figures: PeriodFigures;
  /** Who gave the quota and the result; undefined where nobody did. */
  readonly quotaBy?: PayWriter;
  readonly resultBy?: PayWriter;
  readonly saving: Saving;
};

/** A row that is left out, with the reason: nothing is guessed about pay. */
export type UnreadablePay = {
  readonly id: string;
  readonly by: PayWriter;
  /** For a person who can have it mended: names members, never what is in them. */
  readonly reason: string;
};

/** From what there is, what the engine works with. */
export type PayBook =
  /** No version of a plan; three numbers and one more still give a date. */
  | { readonly status: "noPlan" }
  /** What the matter is, `version` naming where it is. Nothing is worked out from it. */
  | {
      readonly status: "problems";
      readonly problems: readonly (PlanProblem & { readonly version: string })[];
    }
  | {
      readonly status: "good";
      readonly book: Book;
      /** The id of the version behind each plan of the book, by the plan's first day (`Line.plan`). */
      readonly versions: ReadonlyMap<Day, string>;
    };

/** How far the manager's list is known. */
export type ManagersPlan =
  | { readonly status: "unread" }
  /** Nobody keeps a plan for this person. */
  | { readonly status: "none" }
  | { readonly status: "failed"; readonly problem: StoreProblem }
  | { readonly status: "read" };

export type Pay =
  | { readonly status: "opening" }
  | { readonly status: "failed"; readonly problem: StoreProblem }
  | {
      readonly status: "ready";
      /** Every version there ever was, by first day; of one day the one written last comes last. */
      readonly versions: readonly VersionRow[];
      /** By first day. */
      readonly figures: readonly FiguresRow[];
      readonly settings: PaySettings;
      readonly settingsSaving: Saving;
      readonly managers: ManagersPlan;
      readonly unreadable: readonly UnreadablePay[];
      readonly pay: PayBook;
    };

/**
 * One's own pay, for one's own eyes. What the manager keeps can be read and not changed here, and
 * goes before one's own for the days it covers. Made with its screen: `createCommissionModel(parts)`.
 */
export type CommissionModel = {
  readonly pay: Readable<Pay>;
  /** Reads what the manager keeps, because somebody looks at it. Never rejects: see `managers`. */
  readonly look: () => Promise<void>;
  /** Adds a version from `draft.terms.from` on; earlier days stay as they were paid. */
  readonly addVersion: (draft: PlanDraft) => Removal;
  /** Puts a version of one's own right, which stays to be seen as corrected. */
  readonly correctVersion: (id: string, draft: PlanDraft, because?: string) => Removal;
  /** Takes a version of one's own away, with its corrections. */
  readonly removeVersion: (id: string) => Removal;
  /** Writes one's own figures of these periods whole; all of them are undone together. */
  readonly setFigures: (figures: readonly FiguresDraft[]) => Removal;
  readonly removeFigures: (first: Day) => Removal;
  /** Changes what is named; undefined empties it. */
  readonly setSettings: (change: {
    readonly [Name in keyof PaySettings]?: PaySettings[Name] | undefined;
  }) => Removal;
};
