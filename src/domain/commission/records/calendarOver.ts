import type { Day } from "../../day.ts";
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
 * plan had. Days that no plan holds between two belong to the earlier one's periods.
 */
export function calendarOver(spans: readonly CalendarSpan[]): Calendar {
  const joined: CalendarSpan[] = [];
  for (const span of spans) {
    const before = joined.at(-1);
    if (before && equal(before.terms, span.terms))
      joined[joined.length - 1] = { ...before, next: span.next };
    else joined.push(span);
  }
  return joined.flatMap(({ first, terms }, at) => {
    const following = joined[at + 1];
    const last = following?.first ?? joined.at(-1)?.next ?? first;
    return periodsOf(terms, first, last).map((period) => ({
      ...period,
      ...(at > 0 && period.first < first && { first }),
      ...(following && period.next > following.first && { next: following.first }),
    }));
  });
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
