import { addDays, type Day } from "../../day.ts";
import type { Book } from "../book.ts";
import { checkPlans } from "../checkPlan.ts";
import type { PlanTerms } from "../plan.ts";
import type { PlanProblem } from "../planProblem.ts";
import type { Sale } from "../sale.ts";
import { calendarOver, calendarsOf, endOfYear } from "./calendarOver.ts";
import type { PaySettings } from "./PaySettings.ts";
import type { LeftOut } from "./LeftOut.ts";
import { quotaWith, refusal, sumOf, sumRefusal, type JoinedFigures } from "./payFigures.ts";
import type { Held } from "./versionsInForce.ts";

/** From what there is, what pay is worked out from. */
export type PayBook =
  /** No version of a plan holds on any day; three numbers and one more still give a date. */
  | { readonly status: "noPlan" }
  /** What is the matter with which version. Nothing is worked out from any of them. */
  | {
      readonly status: "problems";
      readonly problems: readonly (PlanProblem & { readonly version: string })[];
    }
  /** A row that cannot be read may be the plan that holds: nothing is worked out without it. */
  | { readonly status: "unreadable" }
  | {
      readonly status: "good";
      readonly book: Book;
      /** The id of the version behind each plan of the book, by the plan's first day (`Line.plan`). */
      readonly versions: ReadonlyMap<Day, string>;
      /** Figures that were left out of it, by the first day of their period, and why. */
      readonly leftOut: ReadonlyMap<Day, LeftOut>;
    };

export type BookParts = {
  readonly held: readonly Held[];
  readonly figures: readonly JoinedFigures[];
  readonly settings: Pick<PaySettings, "paidAfterDays">;
  readonly today: Day;
  /** Looked ahead to the end of the fiscal year that this day is in. */
  readonly through: Day;
};

/** Nobody's statement is looked at for longer back; what was paid then is paid. */
const longestBack = -12 * 366;

/** The book of the versions that hold, with the figures that count by them. */
export function payBook({ held, figures, settings, today, through }: BookParts): PayBook {
  const since = addDays(today, longestBack);
  const end = yearsEnd(held, addDays(through, 1));
  const spans = held
    .filter(({ first, next }) => first < end && (next === undefined || next > since))
    .map(({ version, first, next }) => ({
      first: first < since ? since : first,
      next: next === undefined || next > end ? end : next,
      terms: version.calendar,
    }));
  const calendar = calendarOver(spans);
  const ownCalendars = calendarsOf(spans);
  const currency = held[0]?.version.terms.currency;
  if (currency === undefined || calendar.length === 0) return { status: "noPlan" };

  const leftOut = new Map<Day, LeftOut>();
  const counted = figures.filter(({ figures: each }) => {
    const reason = refusal(each, currency, calendar);
    if (reason !== undefined) leftOut.set(each.first, reason);
    return reason === undefined;
  });
  const quotas = new Map(
    counted.flatMap(({ figures: { first, quota } }) =>
      quota === undefined ? [] : [[first, BigInt(quota)] as const],
    ),
  );
  const terms = held.map(({ version, first, next }): PlanTerms => {
    const { until: own, quota: planned, ...rest } = version.terms;
    // A day that only the next version sets is no end of this one's own: it knew of none as it paid.
    const isFollowed = next === undefined || held.some((other) => other.first === next);
    const until = isFollowed ? own : addDays(next, -1);
    const quota = quotaWith(planned, quotas, ownCalendars.get(first) ?? calendar);
    return {
      ...rest,
      from: first,
      ...(until !== undefined && { until }),
      ...(quota && { quota }),
      ...(settings.paidAfterDays !== undefined && { paidAfterDays: settings.paidAfterDays }),
    };
  });
  const checked = checkPlans(terms);
  if (checked.status === "problems")
    return {
      status: "problems",
      problems: checked.problems.map((problem) => placed(problem, held)),
    };

  const sales = counted.flatMap(({ figures: each }): readonly Sale[] => {
    const period = calendar.find(({ first }) => first === each.first);
    const sum = period && sumOf(each, period);
    const reason = sum && sumRefusal(checked.plans, period);
    if (reason) leftOut.set(each.first, reason);
    return sum && !reason ? [...each.deals, sum] : each.deals;
  });
  return {
    status: "good",
    book: {
      plans: checked.plans,
      calendar,
      ownCalendars,
      sales,
      cancellations: counted.flatMap(({ figures: { cancellations } }) => cancellations),
    },
    versions: new Map(held.map(({ version, first }) => [first, version.id])),
    leftOut,
  };
}

/** `1.draws.0.minimum` as the place in the version it is in. */
function placed(
  problem: PlanProblem,
  held: readonly Held[],
): PlanProblem & { readonly version: string } {
  const [at = "", ...place] = problem.place.split(".");
  return { ...problem, place: place.join("."), version: held[Number(at)]?.version.id ?? "" };
}

/**
 * The first day after the fiscal years that are under way before `end`: of a year cut short nobody
 * could say what it is to come to. The same day wherever in a year `end` lies.
 */
function yearsEnd(held: readonly Held[], end: Day): Day {
  return held.reduce((far, { version, first, next }) => {
    if (first >= far || (next !== undefined && next <= far)) return far;
    const year = endOfYear(version.calendar, addDays(far, -1));
    const last = next !== undefined && next < year ? next : year;
    return last > far ? last : far;
  }, end);
}
