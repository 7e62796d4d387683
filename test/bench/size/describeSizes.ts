import { markdownTable } from "../measure/markdownTable.ts";
import type { Headline } from "../Result.ts";
import type { PageSize } from "./measureSizes.ts";

/** The sizes as a table, and in words what is wrong with them. */
export function describeSizes(sizes: readonly PageSize[]): {
  readonly table: string;
  readonly wrong: readonly string[];
} {
  const table = markdownTable(
    ["page", "eager JavaScript, kB brotli", "budget", "of the budget", "lazy besides"],
    sizes.map(({ page, eager, most, all }) => [
      page,
      kB(eager),
      kB(most),
      `${Math.round((100 * eager) / most)} %`,
      kB(all - eager),
    ]),
  );
  const wrong = sizes.flatMap(({ page, eager, most, early, files }) => [
    ...(eager > most
      ? [
          `${page}: ${kB(eager)} kB before the first paint, and the budget is ${kB(most)} kB. The largest: ${files
            .slice(0, 3)
            .map(({ file, bytes }) => `${file} ${kB(bytes)} kB`)
            .join(", ")}.`,
        ]
      : []),
    ...early.map(
      ({ name, module }) =>
        `${page}: ${name} comes before the first paint (${module}). Import it where it is first needed, with lazy() or import().`,
    ),
  ]);
  return { table, wrong };
}

export function headlinesOfSizes(sizes: readonly PageSize[]): readonly Headline[] {
  return sizes.map(({ page, eager, most }) => ({
    what: `${page}: eager JavaScript, brotli`,
    measured: `${kB(eager)} kB`,
    goal: `at most ${kB(most)} kB`,
  }));
}

/** 1 kB is 1,000 bytes. */
function kB(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
