import { daysBetween } from "../day.ts";
import { shownStage, type Stage } from "../goal/stage.ts";
import type { ShownGoal } from "../sharing/shown.ts";
import { asksAbout, earlierSets } from "./asked.ts";
import { goalPhrase, type GoalPhrase } from "./phrase.ts";
import type { PatternStage, QuestionChannel, QuestionFacts } from "./question.ts";

/** A goal that may be named, with how and at which stage. */
export type NamedGoal = {
  readonly goal: ShownGoal;
  readonly phrase: GoalPhrase;
  readonly stage: GoalStage;
};

type GoalStage = Exclude<Stage, "gentle" | "underWay">;

/** Read by anybody: only good news and open questions, of goals their owner let be named there. */
export function isPublic(channel: QuestionChannel): boolean {
  return channel === "invite" || channel === "series";
}

/**
 * Whether all that was shown may be told: in the pane, to the two alone. Paper names what was shown to the one who prints it
 * and tells no more of it than an invite does, for it is left lying on desks.
 */
export function tellsAll(channel: QuestionChannel): boolean {
  return channel === "pane";
}

const celebratedFor = 45;

const order: readonly PatternStage[] = [
  "imminent",
  "achieved",
  "atRisk",
  "stalled",
  "passed",
  "quiet",
  "new",
  "onTrack",
  "early",
];

/**
 * The goals that may be named in this channel, the most telling first; among equals the one not
 * asked about for longest, then the oldest. Outside the pane no stage but "near" and "reached"
 * has a say in it, or the choice itself would tell who is late, or that nothing was heard of a goal yet.
 */
export function namedGoals(facts: QuestionFacts): readonly NamedGoal[] {
  if (facts.people === "group") return [];
  const named = facts.goals.flatMap((goal) => name(goal, facts));
  const asked = earlierSets(facts, Infinity);
  const lastAsked = new Map(
    named.map(({ goal, phrase }) => {
      const set = asked.find(({ questions }) =>
        questions.some((question) => asksAbout(question, phrase.your)),
      );
      return [goal.id, set?.day ?? ""];
    }),
  );
  const keys = new Map(
    named.map(({ goal, stage }) => [
      goal.id,
      [String(order.indexOf(stage)), lastAsked.get(goal.id) ?? "", goal.createdOn, goal.id],
    ]),
  );
  const sorted = named.toSorted((one, other) =>
    compare(keys.get(one.goal.id), keys.get(other.goal.id)),
  );
  // Two goals that would be called the same could not be told apart.
  return sorted.filter(
    ({ phrase }, at) => sorted.findIndex((other) => other.phrase.your === phrase.your) === at,
  );
}

function name(goal: ShownGoal, facts: QuestionFacts): readonly NamedGoal[] {
  // A tribute is not tracked and not asked about, wherever its owner chose to show it.
  if (goal.category === "tribute") return [];
  const open = isPublic(facts.channel);
  if (open && !goal.inInvites) return [];
  const phrase = goalPhrase(goal);
  if (open && phrase.masked) return [];

  const stage = shownStage(goal, facts.meetingDay);
  if (stage === "gentle" || stage === "underWay") return [];
  const all = tellsAll(facts.channel);
  if (!all && stage === "passed") return [];
  if (stage === "achieved" && (facts.channel === "series" || !firstTalkSince(goal, facts)))
    return [];
  const goodNews = facts.channel !== "series" && (stage === "imminent" || stage === "achieved");
  const told = all || goodNews ? stage : "onTrack";
  return [{ goal, phrase, stage: told }];
}

/** A goal is celebrated once: at the first talk after it was reached. */
function firstTalkSince(goal: ShownGoal, facts: QuestionFacts): boolean {
  const { achievedOn } = goal;
  if (achievedOn === undefined || daysBetween(achievedOn, facts.meetingDay) > celebratedFor)
    return false;
  return !earlierSets(facts, Infinity).some(({ day }) => day >= achievedOn);
}

function compare(one: readonly string[] = [], other: readonly string[] = []): number {
  const at = one.findIndex((key, index) => key !== other[index]);
  return at < 0 ? 0 : (one[at] ?? "") < (other[at] ?? "") ? -1 : 1;
}
