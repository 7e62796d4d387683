import type { FiguresRow } from "#app/commission/CommissionModel.ts";
import type { Day } from "#domain/day.ts";

/** The first days of the periods whose results somebody gave: the others are not months of nothing. */
export function knownFirsts(figures: readonly FiguresRow[]): ReadonlySet<Day> {
  return new Set(
    figures.filter(({ resultBy }) => resultBy !== undefined).map(({ figures: { first } }) => first),
  );
}
