import { addDays } from "../day.ts";
import type { Book } from "./book.ts";
import { monthsCalendar } from "./calendarOf.ts";
import type { Plan } from "./plan.ts";
import { floor, ratio } from "./rational.ts";
import type { Sale } from "./sale.ts";
import { statementsOf, type Statement } from "./statement.ts";

/**
 * What `plan` pays for a quarter's last period of `months` when `sold`, in minor units, is sold in
 * each of them in `deals` equal deals: the last one has what does not divide. One deal at least.
 */
export function exampleStatement(
  plan: Plan,
  sold: bigint,
  deals: bigint,
  months: 1 | 3 | 12,
): Statement | undefined {
  const calendar = monthsCalendar(plan.from, 1, months).slice(0, months === 1 ? 3 : 1);
  const count = deals > 0n ? deals : 1n;
  const each = floor(ratio(sold, count));
  const sales = calendar.flatMap(({ next }, at): readonly Sale[] => {
    const on = addDays(next, -1);
    const id = `${at}`;
    const last: Sale = { kind: "deal", id: `${id}-last`, on, amount: sold - each * (count - 1n) };
    if (count === 1n) return [last];
    return [{ kind: "deal", id, on, amount: each, count: count - 1n }, last];
  });
  // The version alone, in force for as long as the example takes.
  const { until: _, ...open } = plan;
  const book: Book = { plans: [open], calendar, sales };
  return statementsOf(book).at(-1);
}
