import { useMemo } from "react";
import { costedGoals } from "#domain/commission/ahead/costedGoals.ts";
import { monthlyDates } from "#domain/commission/ahead/monthlyDates.ts";
import { KeepLine } from "../commission/KeepLine.tsx";
import { MonthlyWords } from "../commission/MonthlyWords.tsx";
import { useCommission } from "../commission/useCommission.ts";
import { useTab } from "../TabContext.ts";
import { useReadable } from "../useReadable.ts";
import type { WithGoal } from "./StepBody.tsx";

/** What is kept of a month, and when that pays for this goal alone; nothing while it costs nothing. */
export function MonthlySum({ goal }: WithGoal) {
  const { model: tab } = useTab();
  const session = useReadable(tab.session);
  const { model, pay } = useCommission();
  // As a draft it is counted nowhere yet.
  const [costed] = useMemo(() => costedGoals([{ ...goal, status: "active" }]), [goal]);
  if (!costed || pay.status !== "ready" || session.status !== "ready") return null;
  const { perMonth } = pay.settings;
  const kept = perMonth?.currency === costed.currency ? BigInt(perMonth.amount) : 0n;
  const [paid] = monthlyDates([costed.funded], kept, session.today);
  return (
    <>
      <KeepLine
        currency={costed.currency}
        key={costed.currency}
        model={model}
        perMonth={perMonth}
      />
      <MonthlyWords costed={costed} paid={paid} perMonth={perMonth} today={session.today} />
    </>
  );
}
