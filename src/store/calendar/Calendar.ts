import type { Day } from "#domain/day.ts";
import type { Schedule } from "#domain/reminder/reminder.ts";

/** A series of short times in the person's own calendar, private and without anybody else. */
export type OwnSeries = Schedule & {
  /** The same for the same series: the calendar takes it once however often it is sent. */
  readonly transaction: string;
  readonly from: Day;
  /** The zone of the wall clock, an IANA name. */
  readonly zone: string;
  readonly minutes: number;
  readonly subject: string;
  /** What the event says, and where it leads; an https address. */
  readonly note: string;
  readonly link: { readonly text: string; readonly href: string };
};

/** A series as it is in the calendar now; without a schedule when it was changed into another kind. */
type FoundSeries = { readonly schedule?: Schedule };

/**
 * The signed-in person's own calendar. All calls but `allow` reject with a StoreProblem, `signedOut`
 * where the person or their organisation has not given leave for the calendar yet.
 */
export type Calendar = {
  /**
   * Asks for leave where it is not given yet; from a click alone. Rejects with a SignInProblem,
   * `cancelled` once `signal` is aborted.
   */
  readonly allow: (signal?: AbortSignal) => Promise<void>;
  /** Answers the calendar's id of the series; repeated, that of the one that is there. */
  readonly create: (series: OwnSeries) => Promise<string>;
  /** The series with this id, or undefined when it is no longer in the calendar. */
  readonly find: (id: string, zone: string) => Promise<FoundSeries | undefined>;
  /** The calendar's id of the series sent as `transaction` that was to begin on `from`; undefined when none is there. */
  readonly findByTransaction: (transaction: string, from: Day) => Promise<string | undefined>;
  /** Takes the whole series out; one already gone counts as taken out. */
  readonly remove: (id: string) => Promise<void>;
};
