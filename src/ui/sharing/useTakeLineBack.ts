import type { Goal } from "#domain/goal/goal.ts";
import type { Person } from "#domain/person/person.ts";
import { leaveOf } from "#domain/sharing/leave.ts";
import { showDealsLine } from "#domain/sharing/dealsLineEdits.ts";
import type { Day } from "#domain/day.ts";
import { useTab } from "../TabContext.ts";
import { useSharingText } from "../text/useSharingText.ts";

/** Takes the line of deals and month back from one reader of the goal, with a way back. */
export function useTakeLineBack(): (
  goal: Goal,
  reader: Pick<Person, "id" | "firstName">,
  today: Day,
) => void {
  const { model, notice } = useTab();
  const { dealsLine: text } = useSharingText();
  return (goal, { id, firstName }, today) => {
    const line = leaveOf(goal, id)?.sooner;
    const show = (shown: typeof line): Promise<boolean> =>
      model.goals.edit(goal.id, showDealsLine(id, shown, line?.on ?? today));
    void show(undefined);
    notice.set({ text: text.takenBack(firstName), about: goal.id, undo: () => show(line) });
  };
}
