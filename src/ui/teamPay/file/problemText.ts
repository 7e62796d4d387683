import type { FileProblem } from "#domain/commission/import/fileProblem.ts";
import type { PayFileText } from "../../text/enPayFile.ts";

/** Where in the file something is the matter, and what would mend it. */
export function problemText(
  problem: FileProblem,
  { problems: words }: PayFileText,
): { readonly place: string; readonly text: string } {
  const { line } = problem;
  const row = words.row(line);
  switch (problem.kind) {
    case "cell": {
      const { column, field, fault, found, instead } = problem;
      const place = column
        ? words.cell(line, column.letters, column.heading)
        : words.noColumn(line, field);
      return { place, text: words.faults[fault](found, instead) };
    }
    case "twice":
      return { place: row, text: words.twice(problem.found, problem.before) };
    case "overAll":
      return { place: row, text: words.overAll(problem.found) };
    case "shareMissing":
      return { place: row, text: words.shareMissing(problem.found, problem.before) };
    case "moreCells":
      return { place: row, text: words.moreCells(problem.found) };
    case "quote":
      return { place: row, text: words[problem.fault] };
    case "planLacks":
      return { place: row, text: words.planLacks(problem.term) };
    case "mixedEdges":
      return { place: row, text: words.mixedEdges };
    case "plan":
      return { place: row, text: words.plan(problem.problem.kind) };
  }
}
