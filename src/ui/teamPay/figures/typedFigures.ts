import type { FiguresRow } from "#app/commission/CommissionModel.ts";
import type { Book } from "#domain/commission/book.ts";
import { creditUnitOf, type CreditUnit } from "#domain/commission/creditUnit.ts";
import type { Period } from "#domain/commission/calendar.ts";
import type { FiguresDraft } from "#domain/commission/records/PeriodFigures.ts";
import { creditOf } from "#domain/commission/sale.ts";
import { figureIn, figureText } from "#domain/commission/typed/typedFigure.ts";
import type { Day } from "#domain/day.ts";
import { minorUnits, type Currency } from "#domain/money.ts";

export type Box = "quota" | "result";

/** What stands in the boxes, by period and box; a box that nobody touched is not in it. */
export type TypedFigures = Readonly<Record<string, string>>;

export type FiguresFault = "notAnAmount" | "noQuota" | "underDeals";

export type FiguresUnit = { readonly currency: Currency; readonly unit: CreditUnit };

export function boxName(first: Day, box: Box): string {
  return `${first} ${box}`;
}

/** What amounts of the plan are, from the version that holds last. */
export function unitOf({ plans }: Book): FiguresUnit | undefined {
  const plan = plans.at(-1);
  return plan && { currency: plan.currency, unit: creditUnitOf(plan) };
}

/** What a box holds before anybody types. */
export function keptText(row: FiguresRow | undefined, box: Box, { unit }: FiguresUnit): string {
  const kept = row?.figures[box];
  return kept === undefined ? "" : figureText(kept, unit);
}

/** The sum of the deals of a period, which its result cannot be less than. */
export function dealsIn(row: FiguresRow | undefined): bigint {
  return (row?.figures.deals ?? []).reduce((sum, deal) => sum + creditOf(deal), 0n);
}

/** The periods that were changed, each whole; or what is the matter, by box. */
export function readFigures(
  typed: TypedFigures,
  periods: readonly Period[],
  rows: readonly FiguresRow[],
  unit: FiguresUnit,
): {
  readonly drafts: readonly FiguresDraft[];
  readonly faults: Readonly<Record<string, FiguresFault>>;
} {
  const faults: Record<string, FiguresFault> = {};
  const drafts = periods.flatMap(({ first }): readonly FiguresDraft[] => {
    const row = rows.find(({ figures }) => figures.first === first);
    const said = (box: Box): bigint | "fault" | undefined => {
      const name = boxName(first, box);
      const text = typed[name] ?? keptText(row, box, unit);
      const fault = (kind: FiguresFault) => {
        faults[name] = kind;
        return "fault" as const;
      };
      if (text.trim() === "") return undefined;
      const found = figureIn(text, unit.unit);
      if (found === undefined) return fault("notAnAmount");
      if (box === "quota" && found <= 0n) return fault("noQuota");
      if (box === "result" && found < dealsIn(row)) return fault("underDeals");
      return found;
    };
    const touched = (["quota", "result"] as const).some(
      (box) =>
        (typed[boxName(first, box)] ?? "").trim() !== keptText(row, box, unit) &&
        typed[boxName(first, box)] !== undefined,
    );
    if (!touched) return [];
    const [quota, result] = [said("quota"), said("result")];
    if (quota === "fault" || result === "fault") return [];
    return [
      {
        first,
        currency: unit.currency,
        ...counted("quota", quota),
        ...counted("result", result),
        deals: row?.figures.deals ?? [],
        cancellations: row?.figures.cancellations ?? [],
      },
    ];
  });
  return { drafts, faults };
}

function counted(box: Box, amount: bigint | undefined) {
  const units = amount === undefined ? undefined : minorUnits(Number(amount));
  return units === undefined ? {} : { [box]: units };
}
