import type { TeamPayModel } from "#app/commission/TeamPayModel.ts";
import type { Removal } from "#app/records/Removal.ts";
import type { PersonChanges } from "#domain/commission/import/changes.ts";
import type { PersonId } from "#domain/person/person.ts";

export type BroughtIn = Pick<Removal, "undo"> & {
  /** Whose rows have not all arrived, once each has or has not. */
  readonly waiting: Promise<readonly PersonId[]>;
};

/**
 * Writes all changes, each row whole and under its own key: stopped anywhere, the same again writes
 * what is missing and nothing twice. Plans that are put right are so for the reason `because`, where
 * one is given. The undo puts everything back as it was.
 */
export function bringIn(
  model: TeamPayModel,
  people: readonly PersonChanges[],
  because: string | undefined,
): BroughtIn {
  const written = people.flatMap(({ person, figures, plans }) => [
    ...(figures.length > 0
      ? [{ person, removal: model.setFigures(figures.map((each) => ({ person, figures: each }))) }]
      : []),
    ...plans.map(({ draft, corrects }) => ({
      person,
      removal:
        corrects === undefined
          ? model.addVersion([person], draft)
          : model.correctVersion(person, corrects, draft, because),
    })),
  ]);
  const arrived = written.map(async ({ person, removal }) =>
    (await removal.saved) ? [] : [person],
  );
  return {
    waiting: Promise.all(arrived).then((all) => [...new Set(all.flat())]),
    undo: async () =>
      (await Promise.all(written.map(({ removal }) => removal.undo()))).every(Boolean),
  };
}
