import type { Brand } from "../brand.ts";
import { namedGoals, type NamedGoal } from "../question/namedGoal.ts";
import { patternById } from "../question/patterns.ts";
import type { Question, QuestionFacts } from "../question/question.ts";
import { fitsSoFar } from "../question/rules/rules.ts";
import { fill } from "../question/slots.ts";
import { isMoneyUnit, tellsAmount } from "../sharing/amounts.ts";
import type { InviteWords } from "./words/InviteWords.ts";

/**
 * Text that anybody may read: attendees, those it is forwarded to, delegates, readers of the calendar.
 * Only this file and activityQuestions.ts make it, from our own words and from goals their owner let be named in invites.
 */
export type InviteSafe = Brand<string, "InviteSafe">;

/** Which of the fixed words may stand alone in a block. */
export function safeWords(
  words: InviteWords,
  key: "heading" | "questionsForMe" | "addOrSwap" | "add" | "link",
): InviteSafe {
  return words[key] as InviteSafe;
}

/**
 * The question's text, when it is to the letter what its pattern makes of a goal that may be named here.
 * A question about anything else, typed by anybody or kept from a page for the two alone, is undefined.
 */
export function safeQuestion(question: Question, facts: QuestionFacts): InviteSafe | undefined {
  const pattern = patternById(question.pattern);
  if (!pattern) return undefined;
  const named = namedGoals(facts);
  const goal = named.find((known) => known.goal.id === question.goal);
  if (question.goal !== undefined && !goal) return undefined;
  const text = fill(
    pattern,
    goal ? { kind: "goal", named: goal } : { kind: "general", gently: false },
    facts,
  );
  // What was asked before is a matter for choosing, not for safety.
  const set = { questions: [question], named, facts: { ...facts, asked: [] } };
  return text === question.text && fitsSoFar(set) ? (text as InviteSafe) : undefined;
}

/**
 * "Your trip to Lisbon: 3 of 5 steps done". Steps and counts as their owner showed them, else that it
 * is under way, coming up or reached: never a share, an amount, a date, or that something is late.
 */
export function safeProgress(
  named: NamedGoal,
  voice: "theirs" | "mine",
  words: InviteWords,
): InviteSafe {
  const phrase = voice === "mine" ? named.phrase.my : named.phrase.your;
  const name = phrase.slice(phrase.indexOf(" "));
  return `${words.whose[voice]}${name}: ${figures(named, words)}` as InviteSafe;
}

function figures({ goal, stage }: NamedGoal, { under }: InviteWords): string {
  const { progress } = goal;
  if (stage === "achieved") return under.reached;
  // Nothing done yet is no good news, and is nobody's business.
  if (
    (progress.kind === "steps" || progress.kind === "count") &&
    progress.done > 0 &&
    progress.of > 0
  ) {
    const line =
      progress.kind === "steps"
        ? under.steps(progress.done, progress.of)
        : under.count(String(progress.done), String(progress.of), progress.unit);
    if (!tellsAmount(line) && !isMoneyUnit(unitOf(progress))) return line;
  }
  return stage === "imminent" ? under.comingUp : under.way;
}

function unitOf(progress: NamedGoal["goal"]["progress"]): string {
  return progress.kind === "count" ? (progress.unit ?? "") : "";
}
