import { markdownTable } from "../measure/markdownTable.ts";
import type { QuestionsCost } from "./measureQuestions.ts";

export function describeQuestions(cost: QuestionsCost): string {
  const { people, talks, seconds, yearMillis, twice } = cost;
  return markdownTable(
    ["work", "processor time"],
    [
      [
        `a year of weekly talks for ${whole(people)} people, ${whole(talks)} sets of questions, all of them proposed`,
        `${seconds.toFixed(0)} s on one core`,
      ],
      ["one set of questions, on average", `${((seconds * 1000) / talks).toFixed(2)} ms`],
      ["one person's year, the median", `${yearMillis.toFixed(1)} ms`],
      [
        `years proposed twice, with every list turned round: ${whole(twice)}`,
        "the same to the byte",
      ],
    ],
  );
}

function whole(count: number): string {
  return count.toLocaleString("en-GB");
}
