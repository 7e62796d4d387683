import type { TeamPayModel } from "#app/commission/TeamPayModel.ts";
import type { Removal } from "#app/records/Removal.ts";
import type { PersonChanges } from "#domain/commission/import/changes.ts";

/**
 * Writes all changes at once, each row whole and under its own key: stopped anywhere, the same again
 * writes what is missing and nothing twice. The undo puts everything back as it was.
 */
export function bringIn(model: TeamPayModel, people: readonly PersonChanges[]): Removal {
  const figures = people.flatMap(({ person, figures: changed }) =>
    changed.map((each) => ({ person, figures: each })),
  );
  const written: Removal[] = [
    ...(figures.length > 0 ? [model.setFigures(figures)] : []),
    ...people.flatMap(({ person, plans }) =>
      plans.map(({ draft, corrects }) =>
        corrects === undefined
          ? model.addVersion([person], draft)
          : model.correctVersion(person, corrects, draft),
      ),
    ),
  ];
  return {
    saved: Promise.all(written.map(({ saved }) => saved)).then((all) => all.every(Boolean)),
    undo: async () => (await Promise.all(written.map(({ undo }) => undo()))).every(Boolean),
  };
}
