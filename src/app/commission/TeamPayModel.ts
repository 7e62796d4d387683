import type { Day } from "#domain/day.ts";
import type { FiguresDraft, PeriodFigures } from "#domain/commission/records/PeriodFigures.ts";
import type { PlanDraft, PlanTemplate } from "#domain/commission/records/PlanVersion.ts";
import type { Person, PersonId, TeamId } from "#domain/person/person.ts";
import type { StoreProblem } from "#store/StoreProblem.ts";
import type { Readable } from "../observable.ts";
import type { Removal } from "../records/Removal.ts";
import type { Saving } from "../records/Row.ts";
import type { PayBook, UnreadablePay, VersionRow } from "./CommissionModel.ts";

/** What a manager keeps of one report's pay. Nothing the report typed themselves is in it. */
export type ReportPay =
  | { readonly status: "unread" }
  /** Somebody else keeps this person's plan: of several managers the one for the longest. */
  | { readonly status: "keptByOther" }
  | { readonly status: "failed"; readonly problem: StoreProblem }
  | {
      readonly status: "read";
      /** By first day; all are `by: "manager"`. */
      readonly versions: readonly VersionRow[];
      readonly figures: readonly { readonly figures: PeriodFigures; readonly saving: Saving }[];
      readonly unreadable: readonly UnreadablePay[];
      readonly pay: PayBook;
    };

export type TeamPay =
  | { readonly status: "opening" }
  | { readonly status: "failed"; readonly problem: StoreProblem }
  | {
      readonly status: "ready";
      /** Those who report to this person today, by name. */
      readonly reports: readonly { readonly person: Person; readonly pay: ReportPay }[];
      /** The teams this person leads, which is where templates are kept. */
      readonly teams: readonly {
        readonly id: TeamId;
        readonly name: string;
        readonly templates: readonly { readonly template: PlanTemplate; readonly saving: Saving }[];
      }[];
    };

/** The pay of one's reports, as far as oneself keeps it: `createTeamPayModel(parts)`. */
export type TeamPayModel = {
  readonly team: Readable<TeamPay>;
  /** Reads what is kept of all reports, and the templates. Never rejects: see `pay`. */
  readonly look: () => Promise<void>;
  /** Adds the same version for each of these people; they are undone together. */
  readonly addVersion: (people: readonly PersonId[], draft: PlanDraft) => Removal;
  /** Puts a version right; the mistaken one stays to be seen, by the report too. */
  readonly correctVersion: (
    person: PersonId,
    id: string,
    draft: PlanDraft,
    because?: string,
  ) => Removal;
  /**
   * Takes a version away, with its corrections. One that has begun is kept: nobody's
   * pay is rewritten without a trace, and what was wrong in it is put right by a correction.
   */
  readonly removeVersion: (person: PersonId, id: string) => Removal;
  /** Writes figures of many people and periods, as an import brings them; undone together. */
  readonly setFigures: (
    figures: readonly { readonly person: PersonId; readonly figures: FiguresDraft }[],
  ) => Removal;
  readonly removeFigures: (person: PersonId, first: Day) => Removal;
  /** Adds a template, or writes over the one with this id. */
  readonly keepTemplate: (team: TeamId, draft: PlanDraft, id?: string) => Removal;
  readonly removeTemplate: (team: TeamId, id: string) => Removal;
};
