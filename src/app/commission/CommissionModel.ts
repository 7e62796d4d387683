import type { Day } from "#domain/day.ts";
import type { Currency, MinorUnits } from "#domain/money.ts";
import type { PayBook } from "#domain/commission/records/payBook.ts";
import type { JoinedFigures } from "#domain/commission/records/payFigures.ts";
import type { PaySettings } from "#domain/commission/records/PaySettings.ts";
import type { PlanDraft } from "#domain/commission/records/PlanVersion.ts";
import type { ReadVersion, UnreadablePay } from "#domain/commission/records/readPay.ts";
import type { StoreProblem } from "#store/StoreProblem.ts";
import type { Readable } from "../observable.ts";
import type { Removal } from "../records/Removal.ts";
import type { Saving } from "../records/Row.ts";

export type VersionRow = ReadVersion & { readonly saving: Saving };

export type FiguresRow = JoinedFigures & { readonly saving: Saving };

/** How far the list that the manager keeps is known. */
export type ManagersPlan =
  | { readonly status: "unread" }
  /** There is no such list for this person. */
  | { readonly status: "none" }
  | { readonly status: "failed"; readonly problem: StoreProblem }
  | { readonly status: "read" };

export type Pay =
  | { readonly status: "opening" }
  | { readonly status: "failed"; readonly problem: StoreProblem }
  | {
      readonly status: "ready";
      readonly today: Day;
      /** Every version there ever was, by first day; of one day the one written last comes last. */
      readonly versions: readonly VersionRow[];
      /** By first day: the manager's where they gave any, else one's own. */
      readonly figures: readonly FiguresRow[];
      readonly settings: PaySettings;
      readonly settingsSaving: Saving;
      readonly managers: ManagersPlan;
      /** Rows that are left out, each with the reason. */
      readonly unreadable: readonly UnreadablePay[];
      readonly pay: PayBook;
    };

/**
 * One's own pay, for one's own eyes. What the manager keeps can be read and not changed here, and
 * goes before one's own for the days it holds. All that is written is undone by the `undo` of what
 * it answers, which puts back exactly what was there.
 */
export type CommissionModel = {
  readonly pay: Readable<Pay>;
  /** Reads what the manager keeps, because somebody looks at it. Never rejects: see `managers`. */
  readonly look: () => Promise<void>;
  /** Adds a version from `draft.terms.from` on; earlier days stay as they were paid. */
  readonly addVersion: (draft: PlanDraft) => Removal;
  /** Puts a version of one's own right, which stays to be seen as corrected. */
  readonly correctVersion: (id: string, draft: PlanDraft, because?: string) => Removal;
  /** Takes a version of one's own away, with those it was in place of. */
  readonly removeVersion: (id: string) => Removal;
  /**
   * Changes one's own quota or result of a period, in minor units of `currency` or pieces; undefined
   * empties it. All else that one wrote of the period stays; a period of which nothing is left goes.
   */
  readonly changeFigures: (
    first: Day,
    currency: Currency,
    figures: { readonly [Name in "quota" | "result"]?: MinorUnits | undefined },
  ) => Removal;
  /** Changes what is named; undefined empties it. */
  readonly setSettings: (change: {
    readonly [Name in keyof PaySettings]?: PaySettings[Name] | undefined;
  }) => Removal;
};
