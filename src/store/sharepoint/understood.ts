import type { Row } from "./codecs/Row.ts";
import { itemFrom, rowFrom } from "./item.ts";
import { RowProblem } from "./reading.ts";

/**
 * The rows that `read` understands. Provisioning's check reports the others: one broken
 * row of the directory must not lock everybody out.
 */
export function understood<T>(items: readonly unknown[], read: (row: Row) => T): readonly T[] {
  return items.flatMap((item) => {
    try {
      return [read(rowFrom(itemFrom(item)))];
    } catch (problem) {
      if (problem instanceof RowProblem) return [];
      throw problem;
    }
  });
}
