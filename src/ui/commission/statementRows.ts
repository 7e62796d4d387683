import type { Statement } from "#domain/commission/statement.ts";
import { settlementSteps } from "#domain/commission/settlement.ts";
import { lineName, lineWorkings, type LineWay } from "./lineWords.ts";

export type StatementRow = {
  readonly name: string;
  /** How it is worked out. */
  readonly steps: readonly string[];
  /** Minor units. */
  readonly amount: bigint;
};

/** The rows of a statement as they are shown: their amounts come to exactly what it pays. */
export function statementRows(
  statement: Statement,
  way: LineWay,
  dealName: (id: string) => string | undefined,
): readonly StatementRow[] {
  return [
    ...statement.lines.map((line) => ({
      name: lineName(line, way, dealName),
      steps: lineWorkings(line, way),
      amount: line.pays,
    })),
    ...settlementSteps(statement, statement.earned).map(({ kind, amount }) => ({
      name: way.words.steps[kind],
      steps: [],
      amount,
    })),
  ];
}
