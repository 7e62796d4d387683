import type { GoalFault, GoalField, GoalProblem } from "#domain/goal/goalProblem.ts";
import type { fieldWords } from "../text/enFields.ts";

type Text = typeof fieldWords;

/** The words for a problem, to stand beside its field. */
export function problemWords(problem: GoalFault, text: Text): string {
  const words = text.problems;
  switch (problem.kind) {
    case "tooLong":
      return words.tooLong(problem.length, problem.most);
    case "hiddenCharacter":
      return words.hiddenCharacter(problem.at);
    case "outOfRange":
      return words.outOfRange(problem.least, problem.most);
    case "tooMany":
      return words.tooMany(problem.most);
    default:
      return words[problem.kind];
  }
}

/** The first problem of a field, or of one of its steps, in words. */
export function wordsFor(
  problems: readonly GoalProblem[],
  text: Text,
  field: GoalField,
  step?: number,
): string | null {
  const found = problems.find((problem) => problem.field === field && problem.step === step);
  return found ? problemWords(found, text) : null;
}
