import { markdownTable } from "../measure/markdownTable.ts";
import type { BlockCost } from "./measureBlock.ts";

export function describeEngine(blocks: readonly BlockCost[]): string {
  return markdownTable(
    ["work", "cost", "how it grows"],
    blocks.map(({ deed, characters, millis, halfMillis }) => [
      `${deed} the block, ${characters.toLocaleString("en-GB")} characters`,
      `${millis.toFixed(1)} ms`,
      `${(millis / halfMillis).toFixed(1)} times as long as for half of it`,
    ]),
  );
}
