import type { Calendar } from "#domain/commission/calendar.ts";
import type { LeftOut } from "#domain/commission/records/LeftOut.ts";
import type { Day } from "#domain/day.ts";
import type { PayText } from "../text/enPay.ts";
import { formatDay } from "../text/formatDay.ts";
import { formatPeriod } from "./formatPeriod.ts";

/** What of somebody's figures counts for nothing, and why: one sentence for all periods of one reason. */
export function leftOutSentences(
  leftOut: ReadonlyMap<Day, LeftOut>,
  calendar: Calendar,
  words: PayText["leftOut"],
  locale: string,
  today: Day,
): readonly string[] {
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  const named = (first: Day): string => {
    const period = calendar.find((each) => each.first === first);
    return period ? formatPeriod(period, locale) : formatDay(first, locale);
  };
  const end = calendar.at(-1)?.next;
  // Of days to come that nobody looks at yet nothing is said.
  const all = [...leftOut]
    .filter(([first]) => first <= today || (end !== undefined && first < end))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  // Each deal is named; everything else is said once for all its periods.
  const groups = Map.groupBy(all, ([, why]) =>
    [why.kind, "found" in why ? why.found : "", "deal" in why ? why.deal : ""].join(" "),
  );
  return [...groups.values()].flatMap((group) => {
    const [, why] = group[0] ?? [];
    if (!why) return [];
    const firsts = group.map(([first]) => first);
    const when = list.format(
      firsts.map((first) =>
        why.kind === "noSuchPeriod" ? formatDay(first, locale) : named(first),
      ),
    );
    switch (why.kind) {
      case "otherCurrency":
        return [words.otherCurrency(when, why.found, why.plan)];
      case "dealOutsidePeriod":
      case "dealInDoubt":
        return [words[why.kind](when, why.deal)];
      default:
        return [words[why.kind](when)];
    }
  });
}
