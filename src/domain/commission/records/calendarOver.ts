import { addDays, type Day } from "../../day.ts";
import { equal } from "../../merge/equal.ts";
import { addMonths } from "../addMonths.ts";
import type { Calendar, Period, Span } from "../calendar.ts";
import { monthsCalendar, weeksCalendar } from "../calendarOf.ts";
import type { CalendarTerms } from "./CalendarTerms.ts";

/** The calendar that holds from `first` until `next` starts. */
export type CalendarSpan = Span & { readonly terms: CalendarTerms };

/**
 * One calendar out of those that plans had one after the other, in order of their first days. Where
 * the terms change the period that is under way is cut there: a period is paid by the calendar its
 * plan had. Days that no plan holds between two belong to the earlier one's periods. Years of the
 * same days go on across the change; others are never taken for one, whatever they are called.
 */
export function calendarOver(spans: readonly CalendarSpan[]): Calendar {
  return periodsOver(joined(spans));
}

/**
 * By the first day of each of `spans` that other periods follow, the calendar as it had it: to the
 * end of the fiscal year in which they came.
 */
export function calendarsOf(spans: readonly CalendarSpan[]): ReadonlyMap<Day, Calendar> {
  const groups = joined(spans);
  return new Map(
    groups.flatMap(({ first, terms }, at) => {
      const following = groups[at + 1]?.first;
      if (following === undefined) return [];
      const next = endOfYear(terms, addDays(following, -1));
      const own = periodsOver([...groups.slice(0, at), { first, terms, next }]);
      const mine = spans.filter((span) => first <= span.first && span.first < following);
      return mine.map((span) => [span.first, own] as const);
    }),
  );
}

/** The first day after the fiscal year of `day`; the day after it where the calendar does not know it. */
export function endOfYear(terms: CalendarTerms, day: Day): Day {
  return yearAround(terms, day)?.next ?? addDays(day, 1);
}

function yearAround(terms: CalendarTerms, day: Day): Span | undefined {
  const periods = allPeriods(terms, day, addDays(day, 1));
  const year = periods.find(({ first, next }) => first <= day && day < next)?.year;
  const all = periods.filter((period) => period.year === year);
  const [from, to] = [all[0], all.at(-1)];
  return year !== undefined && from && to ? { first: from.first, next: to.next } : undefined;
}

/** Spans of the same terms as one. */
function joined(spans: readonly CalendarSpan[]): readonly CalendarSpan[] {
  const groups: CalendarSpan[] = [];
  for (const span of spans) {
    const before = groups.at(-1);
    if (before && equal(before.terms, span.terms))
      groups[groups.length - 1] = { ...before, next: span.next };
    else groups.push(span);
  }
  return groups;
}

function periodsOver(groups: readonly CalendarSpan[]): Calendar {
  const calendar: Period[] = [];
  for (const [at, { first, next, terms }] of groups.entries()) {
    const following = groups[at + 1];
    const before = groups[at - 1];
    const goesOn =
      !before ||
      equal(yearAround(before.terms, addDays(first, -1)), yearAround(terms, addDays(first, -1)));
    const taken = new Set(goesOn ? [] : calendar.flatMap(({ quarter, year }) => [quarter, year]));
    const named = (name: string) => (taken.has(name) ? `${name} from ${first}` : name);
    const periods = periodsOf(terms, first, following?.first ?? next);
    for (const { quarter, year, ...period } of periods)
      calendar.push({
        ...period,
        quarter: named(quarter),
        year: named(year),
        ...(at > 0 && period.first < first && { first }),
        ...(following && period.next > following.first && { next: following.first }),
      });
  }
  return calendar;
}

/** The periods of `terms` that have a day from `first` until `next`. */
function periodsOf(terms: CalendarTerms, first: Day, next: Day): readonly Period[] {
  return allPeriods(terms, first, next).filter(
    (period) => period.next > first && period.first < next,
  );
}

function allPeriods(terms: CalendarTerms, first: Day, next: Day): readonly Period[] {
  switch (terms.kind) {
    case "listed":
      return terms.periods;
    case "weeks":
      return weeksCalendar(terms.start, terms.pattern, terms.longYears);
    case "months": {
      const years = yearOf(first) - yearOf(terms.start);
      // A year earlier when the fiscal year begins later in the year than `first` lies.
      const start = addMonths(terms.start, 12 * (years - 1));
      return monthsCalendar(start, yearOf(next) - yearOf(start) + 1, terms.months);
    }
  }
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}
