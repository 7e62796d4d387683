import type { NeededNow } from "#domain/commission/ahead/neededNow.ts";
import type { CreditUnit } from "#domain/commission/creditUnit.ts";
import type { Currency } from "#domain/money.ts";
import type { StatementText } from "../text/enStatement.ts";
import type { TakesText } from "../text/enTakes.ts";
import { formatCredit } from "../text/formatCredit.ts";
import { formatMinor, formatUp } from "../text/formatExact.ts";

type Way = {
  readonly words: TakesText["withPlan"];
  readonly credit: Pick<StatementText, "pieces">;
  /** Of pay. */
  readonly currency: Currency;
  /** Of what is sold. */
  readonly unit: CreditUnit;
  readonly period: string;
  readonly locale: string;
};

/**
 * What this period has to bring for a goal to be in time, in sentences. `inTime` is one that the
 * person's pace pays for in time anyhow: then it is said as what would be enough, not as a task.
 */
export function neededWords({ need, more }: NeededNow, inTime: boolean, way: Way): string {
  const { words, period, currency, locale } = way;
  if (need.status === "noPayday") return words.noPayday;
  if (need.status === "keepsNothing") return words.keepsNothing;
  if (need.status === "covered") return inTime ? "" : words.covered;
  if (need.status !== "needs" || !more) return "";
  const { least, unit } = more;
  const money = (amount: bigint) => formatMinor(amount, currency, locale);
  const sold = (count: bigint) =>
    unit === "deals"
      ? words.dealCount(Number(count))
      : formatCredit(count, way.unit, way.credit, locale);
  switch (least.status) {
    case "noPlan":
    case "noDealSize":
      return "";
    case "needsDealSize":
      return inTime ? "" : words.needsDeal;
    case "unreachable":
      // What no period can pay alone may still come together at the person's pace.
      if (inTime) return "";
      return [
        words.most(money(least.most), period),
        least.leastForMost > 0n && words.mostOf(sold(least.leastForMost)),
      ]
        .filter(Boolean)
        .join(" ");
    case "reached": {
      const count =
        unit === "sales" && "unrounded" in least ? (least.unrounded ?? least.least) : least.least;
      if (count === 0n) return inTime ? "" : words.already(period);
      const asked = unit === "deals" ? words.moreDeals(Number(count)) : moreWords(count, way);
      const once = need.paydays === 1;
      if (inTime) return once ? words.enoughOnce(asked, period) : words.enough(asked, period);
      const route = least.routes[0];
      const [first, second] = least.enough;
      const drop = first?.before !== undefined &&
        second && { from: first.before, until: second.from };
      return [
        once ? words.takesOnce(asked, period) : words.takes(asked, period),
        unit === "sales" && least.gapFrom !== undefined && words.over(money(least.pays)),
        drop && words.falls(sold(drop.from), sold(drop.until)),
        route && route.bonuses.length > 0 && words.withBonus(route.bonuses.join(", ")),
      ]
        .filter(Boolean)
        .join(" ");
    }
  }
}

/** Rounded up to whole units of money: nobody sells to the penny, and less would fall short. */
function moreWords(count: bigint, { words, credit, unit, locale }: Way): string {
  return unit === "pieces"
    ? words.morePieces(formatCredit(count, unit, credit, locale))
    : words.moreSales(formatUp(count, unit, locale));
}
