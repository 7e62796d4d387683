import { sumOf, type Account, type Cost } from "./counted.ts";
import { countMornings, type Opening } from "./mornings.ts";

/** What one person's morning asks for, by what their devices keep and how long pages stay open. */
export type Morning = {
  readonly nothingKept: Cost;
  /** A day later, up to what is on the screen. */
  readonly copyAtOnce: Cost;
  /** The same with what is asked for later at a random moment. */
  readonly copyAndRest: Cost;
};

export async function measureMorning(account: Account): Promise<Morning> {
  const { first, second } = await countMornings(account);
  return {
    nothingKept: sumOf(first.flatMap(both)),
    copyAtOnce: sumOf(second.map(({ atOnce }) => atOnce)),
    copyAndRest: sumOf(second.flatMap(both)),
  };
}

function both({ atOnce, rest }: Opening): readonly Cost[] {
  return [atOnce, rest];
}
