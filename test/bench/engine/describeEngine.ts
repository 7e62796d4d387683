import { markdownTable } from "../measure/markdownTable.ts";
import type { BlockCost } from "./measureBlock.ts";
import type { EngineCost } from "./measureEngine.ts";

const people = 10_000;

export function describeEngine(engine: EngineCost, blocks: readonly BlockCost[]): string {
  return markdownTable(
    ["work", "cost", "how it grows"],
    [
      [
        "questions of one person's year, 52 talks",
        `${engine.yearMillis.toFixed(1)} ms`,
        `a year of ${people.toLocaleString("en-GB")} people: ${((engine.yearMillis * people) / 1000).toFixed(0)} s on one core, from ${engine.sampled} people measured`,
      ],
      ...blocks.map(({ deed, characters, millis, halfMillis }) => [
        `${deed} the block, ${characters.toLocaleString("en-GB")} characters`,
        `${millis.toFixed(1)} ms`,
        `${(millis / halfMillis).toFixed(1)} times as long as for half of it`,
      ]),
    ],
  );
}
