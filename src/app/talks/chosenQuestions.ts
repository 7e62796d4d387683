import type { Day } from "#domain/day.ts";
import type { ChosenQuestions } from "#domain/sharing/shown.ts";
import type { ShownPlace } from "#domain/sharing/place.ts";
import type { ModelParts } from "../ModelParts.ts";
import type { Removal } from "../records/Removal.ts";

export type Chosen = {
  /**
   * Keeps the questions for the talk of a day, in place of those I chose for it before; none takes
   * mine away. The answer brings back what was there.
   */
  readonly choose: (day: Day, questions: ChosenQuestions["questions"]) => Removal;
};

export function createChosen(
  { book, inputs }: Pick<ModelParts, "book" | "inputs">,
  place: () => ShownPlace,
): Chosen {
  return {
    choose: (day, questions) => {
      const found = book.rows(place());
      const rows = found.status === "read" ? found.rows.map(({ record }) => record) : [];
      const before = chosenFor(rows, day);
      const id = before?.id ?? inputs.newId();
      const set: ChosenQuestions = {
        kind: "questions",
        id,
        day,
        questions,
        chosenAt: inputs.now(),
      };
      return {
        saved: questions.length > 0 ? book.put(place(), set) : book.remove(place(), id),
        undo: () => (before ? book.put(place(), before) : book.remove(place(), id)),
      };
    },
  };
}

/** The set that somebody chose last for a day, of what they wrote. */
export function chosenFor(
  rows: readonly { readonly kind: string }[],
  day: Day,
): ChosenQuestions | undefined {
  return rows
    .filter((row): row is ChosenQuestions => row.kind === "questions")
    .filter((set) => set.day === day)
    .toSorted((a, b) => (a.chosenAt < b.chosenAt ? 1 : -1))
    .at(0);
}
