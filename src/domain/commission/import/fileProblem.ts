import type { PlanProblem } from "../planProblem.ts";
import type { Field } from "./headings.ts";
import type { TermName } from "./termWords.ts";

/** Why a cell cannot be taken as it stands. */
export type CellFault =
  | "missing"
  | "noPlan"
  | "notRead"
  | "outsidePlan"
  | "notAmount"
  | "tooFine"
  | "tooLarge"
  | "notAboveZero"
  | "notDay"
  | "noSuchDay"
  | "shortYear"
  | "serialDay"
  | "notCurrency"
  | "otherCurrency"
  | "notPeriod"
  | "notShare"
  | "moreThanAll"
  | "notWhole"
  | "tooLong"
  | "unknownWord"
  | "notRate"
  | "notNext"
  | "beforeDeal";

/** Something to mend before anything is written. `line` is the row's number in a spreadsheet. */
export type FileProblem =
  | {
      readonly kind: "cell";
      readonly line: number;
      /** The column's letters in a spreadsheet and its heading; undefined when there is no such column. */
      readonly column: { readonly letters: string; readonly heading: string } | undefined;
      readonly field: Field;
      readonly fault: CellFault;
      /** What stands there. */
      readonly found: string;
      /** What would do instead, where that is known: words to choose from, a code, a number of places. */
      readonly instead?: string;
    }
  | {
      readonly kind: "twice";
      readonly line: number;
      /** The row that says something else of the same. */
      readonly before: number;
      readonly found: string;
    }
  /** The shares of one deal that come to more than all of it. */
  | { readonly kind: "overAll"; readonly line: number; readonly found: string }
  /** One deal of several people, of whom this one's row does not say the share; `before` is another's row. */
  | {
      readonly kind: "shareMissing";
      readonly line: number;
      readonly before: number;
      readonly found: string;
    }
  | { readonly kind: "moreCells"; readonly line: number; readonly found: string }
  | {
      readonly kind: "quote";
      readonly line: number;
      readonly fault: "quoteNotClosed" | "textAfterQuote";
    }
  /** A plan without a term that nobody can guess; `line` is the plan's first. */
  | { readonly kind: "planLacks"; readonly line: number; readonly term: TermName }
  /** Tiers of one plan that start now at an amount, now at a share of the quota. */
  | { readonly kind: "mixedEdges"; readonly line: number }
  /** A plan whose lines make no sense together; `line` is the one at fault, or the plan's first. */
  | { readonly kind: "plan"; readonly line: number; readonly problem: PlanProblem };

/** A column's letters as a spreadsheet shows them: A for 0, AA for 26. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}
