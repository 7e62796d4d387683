import { fingerprint } from "../fingerprint.ts";
import { candidates, type Slot } from "./candidates.ts";
import { namedGoals, tellsAll, type NamedGoal } from "./namedGoal.ts";
import { patterns } from "./patterns.ts";
import type { Question, QuestionFacts } from "./question.ts";
import { fitsSoFar, keepsRules } from "./rules/rules.ts";
import type { Subject } from "./slots.ts";

/**
 * Three questions for a talk, from what was shown and what was asked before. The same facts
 * give the same questions to the byte, in whatever order they are listed; there is no clock and no chance.
 * Where nothing may be named outside the pane they are always the neutral ones.
 */
export function proposeQuestions(facts: QuestionFacts): readonly Question[] {
  const named = namedGoals(facts);
  if (named.length === 0 && (!tellsAll(facts.channel) || facts.people === "group"))
    return neutralQuestions();

  const chosen: Question[] = [];
  for (const slot of slots(named, facts)) {
    const next = firstFitting(slot, chosen, named, facts);
    if (next) chosen.push(next);
  }
  return chosen;
}

function firstFitting(
  slot: readonly Slot[],
  chosen: readonly Question[],
  named: readonly NamedGoal[],
  facts: QuestionFacts,
): Question | undefined {
  for (const choice of slot)
    for (const question of candidates(choice, facts))
      if (fitsSoFar({ questions: [...chosen, question], named, facts })) return question;
  return undefined;
}

/**
 * The next question that could stand at `index` of `current`, round and round; undefined when there is
 * no other. Neutral questions are never swapped: they are the same for everybody.
 */
export function swapQuestion(
  facts: QuestionFacts,
  current: readonly Question[],
  index: number,
): Question | undefined {
  const named = namedGoals(facts);
  const replaced = current[index];
  if (
    replaced === undefined ||
    neutralQuestions().some(({ pattern }) => pattern === replaced.pattern)
  )
    return undefined;

  const first = slots(named, facts)[Math.min(index, 2)] ?? [];
  const subjects: readonly Subject[] = [...named.map(about), ...valueSubjects(facts), general];
  const wider = subjects.map((subject): Slot => ({
    name: `swap ${index}`,
    subject,
    types: everyType,
  }));
  const all = new Map<string, Question>();
  for (const question of [...first, ...wider].flatMap((slot) => [...candidates(slot, facts)]))
    if (!all.has(question.text)) all.set(question.text, question);

  const around = [...all.values()];
  const at = around.findIndex(({ text }) => text === replaced.text);
  return [...around.slice(at + 1), ...around.slice(0, Math.max(at, 0))].find((question) =>
    keepsRules({
      questions: current.map((kept, place) => (place === index ? question : kept)),
      named,
      facts,
    }),
  );
}

/** The three questions for when nothing may be named, whatever the reason. */
export function neutralQuestions(): readonly Question[] {
  return patterns
    .filter(({ stage }) => stage === "neutral")
    .map(({ id, text, type }): Question => ({ pattern: id, text, type }));
}

const general: Subject = { kind: "general" };
const everyType = ["progress", "barrier", "support", "future", "meaning", "activity"] as const;
const help = ["barrier", "support"] as const;
const forward = ["meaning", "future"] as const;

/** For each of the three places, what to try there in turn. */
function slots(named: readonly NamedGoal[], facts: QuestionFacts): readonly (readonly Slot[])[] {
  const goals = named.map(about);
  const others = goals.slice(1);
  const values = valueSubjects(facts);
  // Now and then a value has its turn although there are two goals to ask about.
  const valueFirst =
    others.length === 0 || fingerprint(`${facts.pair}|${facts.meetingDay}|value`) % 3 === 0;
  const worth = values.map((subject): Slot => ({ name: "value", subject, types: everyType }));
  const second = others.map((subject): Slot => ({ name: "forward", subject, types: forward }));
  return [
    [
      ...goals.map((subject): Slot => ({ name: "progress", subject, types: ["progress"] })),
      ask("progress", ["progress"]),
    ],
    [...goals.map((subject): Slot => ({ name: "help", subject, types: help })), ask("help", help)],
    [
      ...(valueFirst ? [...worth, ...second] : [...second, ...worth]),
      ask("forward", forward),
      ask("any", everyType),
    ],
  ];
}

function ask(name: string, types: Slot["types"]): Slot {
  return { name, subject: general, types };
}

function about(named: NamedGoal): Subject {
  return { kind: "goal", named };
}

/** What matters to them, most first; only between the two. */
function valueSubjects(facts: QuestionFacts): readonly Subject[] {
  if (!tellsAll(facts.channel) || facts.people === "group") return [];
  return facts.values
    .toSorted((one, other) => one.rank - other.rank || (one.id < other.id ? -1 : 1))
    .map((value): Subject => ({ kind: "value", value }));
}
