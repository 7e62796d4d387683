import type { Brand } from "../brand.ts";
import { namedGoals, type NamedGoal } from "../question/namedGoal.ts";
import { patternById } from "../question/patterns.ts";
import type { Question, QuestionFacts } from "../question/question.ts";
import { fitsSoFar } from "../question/rules/rules.ts";
import { fill } from "../question/slots.ts";
import { progressLine } from "./progressLine.ts";
import type { InviteWords } from "./words/InviteWords.ts";

/**
 * Text that anybody may read: attendees, those it is forwarded to, delegates, readers of the calendar.
 * Only this file, activityQuestions.ts and sessionInvite.ts make it: from our own words, and from goals their owner let be
 * named in invites.
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
  const text = fill(pattern, goal ? { kind: "goal", named: goal } : { kind: "general" }, facts);
  // What was asked before is a matter for choosing, not for safety.
  const set = { questions: [question], named, facts: { ...facts, asked: [] } };
  return text === question.text && fitsSoFar(set) ? (text as InviteSafe) : undefined;
}

/** The goal's line of progress, see {@link progressLine}; of one that `namedGoals` gave for an invite. */
export function safeProgress(
  named: NamedGoal,
  voice: "theirs" | "mine",
  words: InviteWords,
): InviteSafe {
  return progressLine(named, voice, words) as InviteSafe;
}
