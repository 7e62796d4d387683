import { showTo } from "#domain/sharing/consentEdits.ts";
import { dayIn, instantAt } from "#domain/day.ts";
import type { Account, Cost, Counted } from "./counted.ts";
import type { Clock, Device, OpenWindow } from "./device.ts";
import { dayMillis, minuteMillis } from "./mornings.ts";
import { lisbon } from "./lisbon.ts";
import { openPane, openTab, relationsIn } from "./openPages.ts";

export type Life = {
  readonly counting: Counted;
  readonly clock: Clock;
  readonly teams: Device;
  readonly outlook: Device;
  readonly account: Account;
};

const weeks = 4;
const workingDays = 5;

/**
 * Four weeks of somebody who opens the tab every working day, meets everybody once a week with the
 * block in the invite, updates a goal and leaves a talking point every week, and writes one goal
 * down and shows it. Answers what it cost, and the counts in words.
 */
export async function liveMonth(
  life: Life,
): Promise<{ readonly name: string; readonly cost: Cost }> {
  const { counting, clock, teams, outlook, account } = life;
  const close = async (window: OpenWindow, stop: () => void): Promise<void> => {
    await window.stay();
    stop();
    await window.close();
  };
  const done = (what: string, isDone: boolean): void => {
    if (!isDone) throw new Error(`In the month this could not be done: ${what}.`);
  };
  const tally = { openings: 0, meetings: 0, updates: 0, points: 0 };
  for (let week = 0; week < weeks; week += 1) {
    for (let weekday = 0; weekday < workingDays; weekday += 1) {
      const tab = teams.open();
      const model = await openTab(tab);
      tally.openings += 1;
      const relations = relationsIn(model);
      const [nearest] = relations;
      if (!nearest) throw new Error("The person meets nobody.");
      const board = model.goals.board.get();
      const [goal] = board.status === "ready" ? board.goals : [];
      if (weekday === 0) {
        const today = dayIn(tab.inputs.zone, tab.inputs.now());
        if (week === 0) {
          const { id, saved } = model.goals.add(lisbon);
          done("a goal saved", await saved);
          done("it shown", await model.goals.edit(id, showTo(nearest.other.id, true, today)));
        } else if (goal) {
          const input = { progress: goal.goal.progress, stepsDone: new Set<string>(), text: "On." };
          done("a goal updated", await model.goals.update(goal.goal.id, input));
          tally.updates += 1;
        }
        done("a point added", await model.talks.addPoint(nearest.other.id, `Week ${week}`));
        tally.points += 1;
      }
      await close(tab, model.close);
      const todays = relations.filter((_, index) => index % workingDays === weekday);
      for (const relation of todays) {
        const pane = outlook.open();
        const start = instantAt(clock.now() + 10 * minuteMillis);
        const opened = await openPane(pane, { mine: account.address, with: relation, start });
        done("the block put in", await opened.preparation.putIn());
        tally.meetings += 1;
        await close(pane, opened.stop);
        clock.pass(30 * minuteMillis);
      }
      clock.pass(dayMillis - (clock.now() % dayMillis) + 9 * 60 * minuteMillis);
    }
    clock.pass(2 * dayMillis);
  }
  const { openings, meetings, updates, points } = tally;
  return {
    name: `the tab on ${openings} days, ${meetings} 1-1s with the block, a goal written and shown, ${updates} updates, ${points} talking points`,
    cost: counting.spent(),
  };
}
