import type { PayBook } from "#domain/commission/records/payBook.ts";
import type { FiguresDraft } from "#domain/commission/records/PeriodFigures.ts";
import type { PlanDraft, PlanTemplate } from "#domain/commission/records/PlanVersion.ts";
import type { UnreadablePay } from "#domain/commission/records/readPay.ts";
import type { Day } from "#domain/day.ts";
import type { Person, PersonId, TeamId } from "#domain/person/person.ts";
import type { StoreProblem } from "#store/StoreProblem.ts";
import type { Readable } from "../observable.ts";
import type { Removal } from "../records/Removal.ts";
import type { Saving } from "../records/Row.ts";
import type { FiguresRow, VersionRow } from "./CommissionModel.ts";

/** What a manager keeps of one report's pay. Nothing the report typed themselves is in it. */
export type ReportPay =
  | { readonly status: "unread" }
  /** Somebody else keeps this person's plan: of several managers the one for the longest. */
  | { readonly status: "keptByOther" }
  | { readonly status: "failed"; readonly problem: StoreProblem }
  | {
      readonly status: "read";
      /** By first day; of one day the one written last comes last. */
      readonly versions: readonly VersionRow[];
      readonly figures: readonly FiguresRow[];
      readonly unreadable: readonly UnreadablePay[];
      readonly pay: PayBook;
    };

export type TemplateRow = { readonly template: PlanTemplate; readonly saving: Saving };

export type TeamPay =
  | { readonly status: "opening" }
  | { readonly status: "failed"; readonly problem: StoreProblem }
  | {
      readonly status: "ready";
      readonly today: Day;
      /** Those who report to this person today, by name. */
      readonly reports: readonly { readonly person: Person; readonly pay: ReportPay }[];
      /** The teams this person leads, which is where templates are kept. */
      readonly teams: readonly {
        readonly id: TeamId;
        readonly name: string;
        readonly templates: readonly TemplateRow[];
        /** How many templates cannot be read. */
        readonly unreadable: number;
      }[];
    };

/**
 * The pay of one's reports, as far as oneself keeps it. All that is written is undone by the `undo`
 * of what it answers, which puts back exactly what was there.
 */
export type TeamPayModel = {
  readonly team: Readable<TeamPay>;
  /** Reads what is kept of all reports, and the templates. Never rejects: see `pay`. */
  readonly look: () => Promise<void>;
  /** Adds the same version for each of these people, from `draft.terms.from` on. */
  readonly addVersion: (people: readonly PersonId[], draft: PlanDraft) => Removal;
  /** Puts a version right; the mistaken one stays to be seen, by the report too. */
  readonly correctVersion: (
    person: PersonId,
    id: string,
    draft: PlanDraft,
    because?: string,
  ) => Removal;
  /**
   * Takes a version that has not begun away, with those it was in place of. One that has begun is
   * kept, and nothing is written: nobody's pay is rewritten without a trace. It can be corrected.
   */
  readonly removeVersion: (person: PersonId, id: string) => Removal;
  /** Writes figures of many people and periods, as an import brings them. */
  readonly setFigures: (
    figures: readonly { readonly person: PersonId; readonly figures: FiguresDraft }[],
  ) => Removal;
  readonly removeFigures: (person: PersonId, first: Day) => Removal;
  /** Adds a template, or writes over the one with this id. */
  readonly keepTemplate: (team: TeamId, draft: PlanDraft, id?: string) => Removal;
  readonly removeTemplate: (team: TeamId, id: string) => Removal;
};
