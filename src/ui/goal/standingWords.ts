import type { TrendPoint } from "#domain/goal/trendOf.ts";
import type { Text } from "../text/en.ts";
import type { GoalText } from "../text/useGoalText.ts";

/** Where a goal stood on a day, in words; money is a share or a word, never a sum. */
export function standingWords(
  { standing, share }: TrendPoint,
  text: Text,
  { trend }: GoalText,
  locale: string,
): string {
  switch (standing.kind) {
    case "steps":
      return text.progress.steps(standing.done, standing.of);
    case "count":
      return text.progress.count(standing.done, standing.of, standing.unit);
    case "feeling":
      return text.progress.feeling(standing.score);
    case "word":
      return text.progress.word[standing.word];
    case "share":
      return trend.share(new Intl.NumberFormat(locale, { style: "percent" }).format(share));
  }
}
