import { fingerprint } from "../fingerprint.ts";
import { closeByDefault } from "../goal/category.ts";
import { tellsAll } from "./namedGoal.ts";
import { patterns } from "./patterns.ts";
import type { Pattern, Question, QuestionFacts, QuestionType, Tone } from "./question.ts";
import { fill, type Subject } from "./slots.ts";

/** A place in the set: what it is about and which kinds of question fit there. */
export type Slot = {
  readonly name: string;
  readonly subject: Subject;
  readonly types: readonly QuestionType[];
};

/**
 * The questions that could fill `slot`, best first: made for the goal's category and stage, then
 * for its stage, then those that always hold. Within each the start is drawn from the pair and the day, so
 * that weeks differ while the same facts always give the same words.
 */
export function candidates(slot: Slot, facts: QuestionFacts): readonly Question[] {
  const { subject } = slot;
  return tiers(subject, facts).flatMap((tier, depth) => {
    const fitting = tier.filter(({ type }) => slot.types.includes(type));
    const turned = rotate(fitting, `${facts.pair}|${facts.meetingDay}|${slot.name}|${depth}`);
    return inTone(turned, subject).flatMap((pattern): readonly Question[] => {
      const text = fill(pattern, subject, facts);
      if (text === undefined) return [];
      const question = { pattern: pattern.id, text, type: pattern.type };
      return [subject.kind === "goal" ? { ...question, goal: subject.named.goal.id } : question];
    });
  });
}

function tiers(subject: Subject, facts: QuestionFacts): readonly (readonly Pattern[])[] {
  if (subject.kind === "value") return [patterns.filter(({ stage }) => stage === "value")];
  if (subject.kind === "general")
    return [
      patterns.filter(
        ({ stage, tone }) => stage === "none" && (!subject.gently || tone === "gentle"),
      ),
    ];

  const { goal, stage } = subject.named;
  const all = tellsAll(facts.channel);
  const steadyOnly = !all && stage === "onTrack";
  const atStage = patterns.filter(
    (pattern) =>
      (pattern.stage === stage && (!steadyOnly || pattern.steady)) ||
      // With nothing to measure by, a goal is asked about like any other.
      (stage === "early" && pattern.steady),
  );
  const live = stage !== "achieved" && stage !== "passed" && stage !== "early";
  const always = live && stage !== "onTrack" ? patterns.filter(({ steady }) => steady) : [];
  const linked = all && facts.linkedToPay?.includes(goal.id);
  // Family, money and health are asked about in general words where others may read.
  const kind = all || !closeByDefault.has(goal.category) ? goal.category : "any";
  return [
    kind === "any" ? [] : atStage.filter(({ category }) => category === kind),
    atStage.filter(({ category }) => category === "any"),
    linked ? patterns.filter(({ stage: made }) => made === "gap") : [],
    kind === "any" ? [] : always.filter(({ category }) => category === kind),
    always.filter(({ category }) => category === "any"),
  ];
}

function rotate(fitting: readonly Pattern[], seed: string): readonly Pattern[] {
  if (fitting.length === 0) return fitting;
  const start = fingerprint(seed) % fitting.length;
  return [...fitting.slice(start), ...fitting.slice(0, start)];
}

const gentlest: readonly Tone[] = ["gentle", "warm", "practical", "curious", "celebrate"];
const tender: ReadonlySet<string> = new Set(["stalled", "atRisk", "passed", "quiet"]);

/** Where things are hard the gentlest comes first. */
function inTone(fitting: readonly Pattern[], subject: Subject): readonly Pattern[] {
  if (subject.kind !== "goal" || !tender.has(subject.named.stage)) return fitting;
  return fitting.toSorted(
    (one, other) => gentlest.indexOf(one.tone) - gentlest.indexOf(other.tone),
  );
}
