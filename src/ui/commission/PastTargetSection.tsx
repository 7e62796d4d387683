import { useMemo } from "react";
import type { CostedGoal } from "#domain/commission/ahead/costedGoals.ts";
import { datesAtPace, type Ahead } from "#domain/commission/ahead/lookAhead.ts";
import { pastTarget, type PastTarget } from "#domain/commission/pastTarget.ts";
import { ratio, times } from "#domain/commission/rational.ts";
import { round } from "#domain/commission/rounding.ts";
import { Section } from "../shared/Section.tsx";
import { useProse } from "../shared/useProse.ts";
import { useTab } from "../TabContext.ts";
import type { TakesText } from "../text/enTakes.ts";
import { useTakesText } from "../text/useTakesText.ts";
import { formatMonth } from "./formatMonth.ts";

type PastTargetSectionProps = { readonly ahead: Ahead; readonly costed: readonly CostedGoal[] };

/** Whether one's results stop at the target, and what that cost one's dates. Silent when little is known. */
export function PastTargetSection({ ahead, costed }: PastTargetSectionProps) {
  const prose = useProse();
  const words = useTakesText().past;
  const { locale } = useTab();
  const found = useMemo(() => pastTarget(ahead.book, ahead.outlook.today), [ahead]);
  const nearer = useMemo(() => nearerDates(ahead, found), [ahead, found]);
  if (found.status === "thin") return null;
  const dates = nearer.flatMap(({ goal, is, was }) => {
    const title = costed.find((each) => each.goal.id === goal)?.goal.title;
    const [now, then] = [formatMonth(is, locale), formatMonth(was, locale)];
    return title === undefined || now === then ? [] : [words.date(title, now, then)];
  });
  return (
    <Section heading={words.heading}>
      <p className={prose.body}>{sentence(found, words)}</p>
      {dates.length > 0 && <p className={prose.body}>{dates.join(" ")}</p>}
      <p className={prose.quiet}>{words.intro}</p>
    </Section>
  );
}

/** Goals that the pace from before the target, kept up, would have paid for earlier than the usual one does. */
function nearerDates(ahead: Ahead, found: PastTarget) {
  if (found.status !== "read" || found.reading !== "stopsAtTarget") return [];
  const kept = datesAtPace(ahead, found.keptUp);
  return datesAtPace(ahead, found.usual).flatMap(({ goal, paidBy: is }) => {
    const was = kept.find((each) => each.goal === goal)?.paidBy;
    return is !== undefined && was !== undefined && was < is ? [{ goal, is, was }] : [];
  });
}

function sentence(
  found: Exclude<PastTarget, { readonly status: "thin" }>,
  words: TakesText["past"],
): string {
  if (found.status === "planExplains") return words.because[found.because];
  const { reading, stopShare, reached, periods } = found;
  const near = Number(round(times(stopShare, ratio(BigInt(reached))), "halfUp"));
  if (reading === "stopsAtTarget") return words.stops(near, reached);
  return reading === "goesPast" ? words.goesPast(reached) : words.mixed(near, reached, periods);
}
