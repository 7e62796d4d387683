import { namedGoals, type NamedGoal } from "../question/namedGoal.ts";
import { neutralQuestions, proposeQuestions } from "../question/proposeQuestions.ts";
import type { AskedSet, Question, QuestionFacts } from "../question/question.ts";
import type { Day } from "../day.ts";
import type { ShownGoal } from "../sharing/shown.ts";
import { fitsSoFar } from "../question/rules/rules.ts";
import { mostQuestions } from "../question/rules/setRules.ts";
import { safeProgress, safeQuestion, safeWords, type InviteSafe } from "./inviteSafe.ts";
import { inviteWords, type InviteLanguage } from "./words/words.ts";

export type InviteFacts = {
  readonly language: InviteLanguage;
  readonly shape: "single" | "occurrence" | "series";
  readonly people: "pair" | "group";
  /** `theirs`: the organiser asks about the other's goals. `mine`: the organiser's own goals are asked about. */
  readonly voice: "theirs" | "mine";
  /** See {@link QuestionFacts}. */
  readonly pair: string;
  readonly meetingDay: Day;
  /** What the one asked about has shown to the other. */
  readonly goals: readonly ShownGoal[];
  readonly asked: readonly AskedSet[];
  /** The chosen questions in their order; proposed ones when absent. What an invite may not say is left out. */
  readonly questions?: readonly Question[];
  /** The address of the pair's talk page. */
  readonly link: string;
};

/** What the block says, line by line, ready to be rendered as HTML or as plain text. */
export type InviteBlock = {
  readonly heading: InviteSafe;
  readonly progress: readonly InviteSafe[];
  readonly questionsHeading?: InviteSafe;
  readonly questions: readonly InviteSafe[];
  readonly invitation: InviteSafe;
  readonly link: { readonly href: string; readonly text: InviteSafe };
  /** True when it says what it says to everybody, whatever the reason. */
  readonly neutral: boolean;
};

const mostGoals = 2;

/**
 * The block for an invite. Unless a goal may be named in it, it is the neutral one: the same to the byte for
 * somebody who shows nothing, declined, keeps all close, has no relation, or meets in company.
 */
export function inviteBlock(facts: InviteFacts): InviteBlock {
  const asking = questionFacts(facts);
  const named = namedGoals(asking);
  const words = inviteWords(facts.language);
  const link = { href: facts.link, text: safeWords(words, "link") };
  const heading = safeWords(words, "heading");

  if (named.length === 0) {
    const questions = neutralQuestions().flatMap(
      (question) => safeQuestion(question, asking) ?? [],
    );
    return {
      heading,
      progress: [],
      questions,
      invitation: safeWords(words, "add"),
      link,
      neutral: true,
    };
  }

  const chosen = fitTogether(facts.questions ?? proposeQuestions(asking), named, asking);
  const questions = chosen.flatMap((question) => safeQuestion(question, asking) ?? []);
  const lines = facts.shape === "series" ? [] : goalsSpokenOf(named, chosen);
  return {
    heading,
    progress: lines.map((goal) => safeProgress(goal, facts.voice, words)),
    ...(facts.voice === "mine" &&
      questions.length > 0 && { questionsHeading: safeWords(words, "questionsForMe") }),
    questions,
    invitation: safeWords(words, questions.length > 0 ? "addOrSwap" : "add"),
    link,
    neutral: false,
  };
}

/** The facts from which questions for this invite are proposed and swapped. Values stay between the two. */
export function questionFacts(
  facts: Omit<InviteFacts, "questions" | "link" | "language" | "voice">,
): QuestionFacts {
  return {
    pair: facts.pair,
    meetingDay: facts.meetingDay,
    channel: facts.shape === "series" ? "series" : "invite",
    people: facts.people,
    goals: facts.goals,
    values: [],
    asked: facts.asked,
  };
}

/** The questions that may be said here and keep the rules as a set, in their order. */
function fitTogether(
  questions: readonly Question[],
  named: readonly NamedGoal[],
  facts: QuestionFacts,
): readonly Question[] {
  const kept: Question[] = [];
  for (const question of questions) {
    if (kept.length === mostQuestions || safeQuestion(question, facts) === undefined) continue;
    const set = { questions: [...kept, question], named, facts: { ...facts, asked: [] } };
    if (fitsSoFar(set)) kept.push(question);
  }
  return kept;
}

/** Those the questions name first, then the most telling; two goals at most in the whole block. */
function goalsSpokenOf(
  named: readonly NamedGoal[],
  questions: readonly Question[],
): readonly NamedGoal[] {
  const asked = new Set(questions.flatMap(({ goal }) => goal ?? []));
  const first = named.filter(({ goal }) => asked.has(goal.id));
  const rest = named.filter(({ goal }) => !asked.has(goal.id));
  return [...first, ...rest].slice(0, mostGoals);
}
