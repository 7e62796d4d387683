import type { Day } from "../day.ts";
import type { Goal, GoalId, GoalUpdate } from "./goal.ts";

/** Something that went well: a goal reached, a step done, or a line its owner wrote. */
type Win = {
  readonly day: Day;
  readonly kind: "reached" | "step" | "line";
  readonly goal: GoalId;
  readonly title: string;
  /** The step's or the line's own words; of a reached goal its title. */
  readonly text: string;
  /** Of the step, the line or the goal: no two wins of one kind share it within a goal. */
  readonly id: string;
};

/** The wins of one month, `YYYY-MM`, newest first; `first` is the newest one's day. */
type MonthOfWins = { readonly month: string; readonly first: Day; readonly wins: readonly Win[] };

const kinds: readonly Win["kind"][] = ["reached", "step", "line"];

/**
 * The wins of a year, `YYYY`, by month, newest first; nobody has to keep this list. What a goal
 * that was let go brought still counts. The order is total: by day, kind, goal and id.
 */
export function winsOf(
  goals: readonly Goal[],
  updates: readonly GoalUpdate[],
  year: string,
): readonly MonthOfWins[] {
  const wins = allWins(goals, updates).filter(({ day }) => day.startsWith(`${year}-`));
  const months = new Map(wins.toReversed().map(({ day }) => [day.slice(0, 7), day]));
  return [...months].reverse().map(([month, first]) => ({
    month,
    first,
    wins: wins.filter(({ day }) => day.startsWith(month)),
  }));
}

/** The years that have wins, and `now`, newest first. */
export function yearsOfWins(
  goals: readonly Goal[],
  updates: readonly GoalUpdate[],
  now: string,
): readonly string[] {
  const years = allWins(goals, updates).map(({ day }) => day.slice(0, 4));
  return [...new Set([now, ...years])].sort().reverse();
}

function allWins(goals: readonly Goal[], updates: readonly GoalUpdate[]): readonly Win[] {
  const byId = new Map(goals.map((goal) => [goal.id, goal]));
  const made = goals.flatMap((goal): readonly Win[] => {
    const of = { goal: goal.id, title: goal.title };
    const steps = goal.steps.flatMap(({ id, doneOn, text }): readonly Win[] =>
      doneOn === undefined ? [] : [{ day: doneOn, kind: "step", ...of, id, text }],
    );
    const { achievedOn } = goal;
    return goal.status === "achieved" && achievedOn !== undefined
      ? [{ day: achievedOn, kind: "reached", ...of, id: goal.id, text: goal.title }, ...steps]
      : steps;
  });
  const written = updates.flatMap(({ id, day, goal, text }): readonly Win[] => {
    const title = byId.get(goal)?.title;
    return title === undefined || text === "" ? [] : [{ day, kind: "line", goal, title, id, text }];
  });
  return [...made, ...written].sort(newestFirst);
}

function newestFirst(one: Win, other: Win): number {
  if (one.day !== other.day) return one.day < other.day ? 1 : -1;
  const [first, second] = [one, other].map(
    ({ kind, goal, id }) => `${kinds.indexOf(kind)} ${goal} ${id}`,
  );
  return first === second ? 0 : String(first) < String(second) ? -1 : 1;
}
