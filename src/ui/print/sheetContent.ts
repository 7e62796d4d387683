import type { OwnGoal } from "#app/goals/Board.ts";
import type { Goal } from "#domain/goal/goal.ts";
import { layoutFolded, layoutSmall } from "#domain/print/layoutCards.ts";
import { layoutPoster } from "#domain/print/layoutPoster.ts";
import type { PrintGoal } from "#domain/print/PrintGoal.ts";
import type { Measure, Sheet } from "#domain/print/Sheet.ts";
import { toPrintGoal } from "#domain/print/toPrintGoal.ts";
import { tellsAmount } from "#domain/sharing/amounts.ts";
import { isCarried } from "../shared/isCarried.ts";
import type { Text } from "../text/en.ts";
import { formatMoney } from "../text/formatMoney.ts";
import { targetWords } from "../text/targetWords.ts";
import type { PrintText } from "../text/usePrintText.ts";
import type { Choices } from "./choices.ts";
import { motifOf } from "./paperTints.ts";

export type SheetContent = {
  readonly goals: readonly PrintGoal[];
  readonly heading: string;
  readonly values?: { readonly name: string; readonly labels: readonly string[] };
};

type Said = { readonly text: Text; readonly print: PrintText; readonly locale: string };

/** What the choices put on paper, in the person's words and language. */
export function sheetContent(
  all: readonly OwnGoal[],
  labels: readonly string[],
  choices: Choices,
  said: Said,
): SheetContent {
  const { text, print, locale } = said;
  const goals = all
    .filter(({ goal }) => choices.goals.has(goal.id))
    .map(({ goal }) => {
      const { picture, ...rest } = goal;
      const shown = isCarried(picture?.thumbnail) ? goal : rest;
      return toPrintGoal(shown, choices.included, {
        category: text.categories[goal.category],
        next: print.next,
        date: targetWords(goal, text, locale),
        amounts: amountWords(goal, print, locale),
        motif: motifOf(goal.category),
      });
    });
  const told = labels.filter((label) => choices.included.amounts || !tellsAmount(label));
  return {
    goals,
    heading: print.posterHeading,
    ...(choices.values && told.length > 0 && { values: { name: print.values, labels: told } }),
  };
}

/** All the words of it, to fetch their letters. */
export function wordsOf({ goals, heading, values }: SheetContent): readonly string[] {
  return [
    heading,
    values?.name ?? "",
    ...(values?.labels ?? []),
    " ·…",
    ...goals.flatMap(({ title, lines }) => [title, ...lines.map(({ text }) => text)]),
  ];
}

export function layOut(
  content: SheetContent,
  { form, paper }: Choices,
  measure: Measure,
): readonly Sheet[] {
  switch (form) {
    case "poster":
      return layoutPoster(content, paper, measure);
    case "folded":
      return layoutFolded(content, paper, measure);
    case "small":
      return layoutSmall(content, paper, measure);
  }
}

function amountWords({ money }: Goal, print: PrintText, locale: string): string | undefined {
  const saved = money?.saved && formatMoney(money.saved, locale);
  const cost = money?.cost && formatMoney(money.cost, locale);
  if (saved !== undefined && cost !== undefined) return print.cost(saved, cost);
  if (cost !== undefined) return print.costOnly(cost);
  return saved !== undefined ? print.savedOnly(saved) : undefined;
}
