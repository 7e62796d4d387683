import type { PersonChanges } from "#domain/commission/import/changes.ts";
import type { PersonLines } from "#domain/commission/import/personLines.ts";
import type { Day } from "#domain/day.ts";
import type { Rational } from "#domain/commission/rational.ts";
import type { PayFileText } from "../../text/enPayFile.ts";

/** How amounts, days and shares of one person are written. */
export type PreviewWay = {
  readonly words: PayFileText["preview"];
  readonly amount: (value: bigint) => string;
  readonly day: (value: Day) => string;
  readonly share: (value: Rational) => string;
};

export type PreviewRow = { readonly key: string; readonly cells: readonly string[] };

/** The headings of a person's table, and which of its columns hold figures. */
export function previewHeads(
  { deals, plans }: PersonLines,
  { words }: PreviewWay,
): { readonly heads: readonly string[]; readonly figures: ReadonlySet<number> } {
  if (plans.length > 0)
    return { heads: [words.row, words.plan, words.from, words.state], figures: new Set() };
  return deals.length > 0
    ? {
        heads: [words.row, words.deal, words.day, words.amount, words.state],
        figures: new Set([3]),
      }
    : {
        heads: [words.row, words.period, words.quota, words.result, words.state],
        figures: new Set([2, 3]),
      };
}

/** What stands in each row, with what happens to it. */
export function previewRows(
  { deals, figures, plans }: PersonLines,
  { states, plans: changed }: PersonChanges,
  { words, amount, day, share }: PreviewWay,
): readonly PreviewRow[] {
  const state = (line: number) => words.states[states.get(line) ?? "new"];
  if (plans.length > 0)
    return plans.map(({ draft, lines }) => {
      const first = lines[0] ?? 0;
      const corrects = changed.some((one) => one.draft === draft && one.corrects !== undefined);
      return {
        key: draft.terms.from,
        cells: [
          `${first}`,
          draft.name,
          day(draft.terms.from),
          corrects ? words.corrects : state(first),
        ],
      };
    });
  if (deals.length > 0)
    return deals.map(({ line, deal, share: mine, cancelledOn }) => ({
      key: `${line}`,
      cells: [
        `${line}`,
        [deal.id, mine && share(mine), cancelledOn && words.cancelled(day(cancelledOn))]
          .filter(Boolean)
          .join(" · "),
        day(deal.on),
        amount(deal.amount),
        state(line),
      ],
    }));
  return figures.map(({ line, first, quota, result }) => ({
    key: `${line}`,
    cells: [
      `${line}`,
      day(first),
      quota === undefined ? "" : amount(quota),
      result === undefined ? "" : amount(result),
      state(line),
    ],
  }));
}
