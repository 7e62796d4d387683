import { fingerprint } from "../fingerprint.ts";
import { closeByDefault } from "../goal/category.ts";
import { tellsAll } from "./namedGoal.ts";
import { patterns } from "./patterns.ts";
import type {
  Pattern,
  PatternStage,
  Question,
  QuestionFacts,
  QuestionType,
  Tone,
} from "./question.ts";
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
export function* candidates(slot: Slot, facts: QuestionFacts): Generator<Question> {
  const { subject } = slot;
  // Made one at a time, for mostly the first or the second is taken.
  for (const [depth, tier] of tiers(subject, facts).entries()) {
    const fitting = tier().filter(({ type }) => slot.types.includes(type));
    const turned = rotate(fitting, `${facts.pair}|${facts.meetingDay}|${slot.name}|${depth}`);
    for (const pattern of inTone(turned, subject)) {
      const text = fill(pattern, subject, facts);
      if (text === undefined) continue;
      const question = { pattern: pattern.id, text, type: pattern.type };
      yield subject.kind === "goal" ? { ...question, goal: subject.named.goal.id } : question;
    }
  }
}

type Tier = () => readonly Pattern[];

function tiers(subject: Subject, facts: QuestionFacts): readonly Tier[] {
  if (subject.kind === "value") return [() => at("value")];
  if (subject.kind === "general") return [() => at("none")];

  const { goal, stage } = subject.named;
  const all = tellsAll(facts.channel);
  const steadyOnly = !all && stage === "onTrack";
  // With nothing to measure by, a goal is asked about like any other.
  const atStage = (): readonly Pattern[] =>
    stage === "early"
      ? patterns.filter((pattern) => pattern.stage === "early" || pattern.steady)
      : at(stage).filter((pattern) => !steadyOnly || pattern.steady);
  const live = stage !== "achieved" && stage !== "passed" && stage !== "early";
  const always = (): readonly Pattern[] =>
    live && stage !== "onTrack" ? at("onTrack").filter(({ steady }) => steady) : [];
  const linked = all && facts.linkedToPay?.includes(goal.id);
  // Family, money and health are asked about in general words where others may read.
  const kind = all || !closeByDefault.has(goal.category) ? goal.category : "any";
  const ofKind = (some: Tier) => () =>
    kind === "any" ? [] : some().filter(({ category }) => category === kind);
  const ofAny = (some: Tier) => () => some().filter(({ category }) => category === "any");
  return [
    ofKind(atStage),
    ofAny(atStage),
    () => (linked ? at("gap") : []),
    ofKind(always),
    ofAny(always),
  ];
}

const byStage = new Map<PatternStage, Pattern[]>();
for (const pattern of patterns)
  byStage.set(pattern.stage, [...(byStage.get(pattern.stage) ?? []), pattern]);

function at(stage: PatternStage): readonly Pattern[] {
  return byStage.get(stage) ?? [];
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
