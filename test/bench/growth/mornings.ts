import { instantAt } from "#domain/day.ts";
import { counted, type Account, type Cost } from "./counted.ts";
import { createClock, createDevice, type OpenWindow } from "./device.ts";
import { openPane, openTab, relationsIn } from "./openPages.ts";

/** One page opened: what it asks at once, and what it leaves for a random moment later. */
export type Opening = {
  readonly page: "tab" | "pane";
  readonly atOnce: Cost;
  readonly rest: Cost;
  /** The rest is asked within so many milliseconds; 0 where nothing is left for that time. */
  readonly spreadMillis: number;
};

export type Mornings = {
  /** On devices that have nothing. */
  readonly first: readonly Opening[];
  /** A day later, on devices that have the copy. */
  readonly second: readonly Opening[];
};

const meetings = 3;
export const minuteMillis = 60_000;
export const dayMillis = 24 * 60 * minuteMillis;
export const nine = Date.UTC(2026, 10, 23, 9);

/**
 * Two mornings of one person: the tab in Teams, then the pane beside three 1-1s in Outlook, which keeps
 * a copy of its own. Windows are closed in between, each once it was open for as long as the rest is spread over.
 */
export async function countMornings(account: Account): Promise<Mornings> {
  const counting = counted(account);
  const clock = createClock(nine);
  const teams = createDevice(counting, account.person, clock);
  const outlook = createDevice(counting, account.person, clock);

  const opening = async (
    page: Opening["page"],
    window: OpenWindow,
    open: () => Promise<() => void>,
  ): Promise<Opening> => {
    const stop = await open();
    await window.quiet();
    const atOnce = counting.spent();
    const spreadMillis = await window.stay();
    stop();
    await window.close();
    clock.pass(30 * minuteMillis);
    return { page, atOnce, rest: counting.spent(), spreadMillis };
  };

  const morning = async (): Promise<readonly Opening[]> => {
    const tab = teams.open();
    let relations: ReturnType<typeof relationsIn> = [];
    const openings = [
      await opening("tab", tab, async () => {
        const model = await openTab(tab);
        relations = relationsIn(model);
        return model.close;
      }),
    ];
    for (let meeting = 0; meeting < meetings; meeting += 1) {
      const relation = relations[meeting % relations.length];
      if (!relation) throw new Error("The person meets nobody, so there is no talk to open.");
      const pane = outlook.open();
      openings.push(
        await opening("pane", pane, async () => {
          const start = instantAt(clock.now() + 10 * minuteMillis);
          return (await openPane(pane, { mine: account.address, with: relation, start })).stop;
        }),
      );
    }
    return openings;
  };

  const first = await morning();
  clock.pass(dayMillis);
  return { first, second: await morning() };
}
