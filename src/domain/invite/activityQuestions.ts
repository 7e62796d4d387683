import type { GoalId } from "../goal/goal.ts";
import { checksUp, type Subject } from "../question/activity/checksUp.ts";
import { speaksOf } from "../question/activity/goalWords.ts";
import { rewrites } from "../question/activity/rewrites.ts";
import { sentencesOf } from "../question/activity/sentences.ts";
import { isPublic, namedGoals, type NamedGoal } from "../question/namedGoal.ts";
import type { QuestionFacts } from "../question/question.ts";
import type { InviteSafe } from "./inviteSafe.ts";

/** A sentence of an agenda that checks up on somebody; `start` and `end` count UTF-16 units of the agenda. */
export type ActivityQuestion = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Another way to ask, about a goal of this person that may be named in the invite, or about this month. */
  readonly instead: InviteSafe;
  /** The goal that `instead` names, if any. */
  readonly goal?: GoalId;
};

/** Longer texts are read so far, so that a pasted report keeps nobody waiting. */
const longestAgenda = 20_000;
const longestSentence = 400;

/**
 * The sentences in what somebody typed for a talk that check up on activity, in their order, each with
 * another way to ask. Nothing but a suggestion: the same text and facts give the same answer, and
 * neither the text nor the answer goes anywhere.
 */
export function activityQuestions(
  agenda: string,
  facts: QuestionFacts,
): readonly ActivityQuestion[] {
  const nameable = namedGoals(isPublic(facts.channel) ? facts : { ...facts, channel: "invite" });
  const theirs = facts.goals.map(speaksOf);
  const mine = (clause: string) => theirs.some((speaks) => speaks(clause));
  const given = new Set<string>();
  return sentencesOf(agenda.slice(0, longestAgenda)).flatMap((sentence) => {
    const subject = checksUp(sentence.text.slice(0, longestSentence), mine);
    if (subject === undefined) return [];
    const named = spokenOf(sentence.text, nameable);
    const instead = anotherWay(subject, named, (way) => given.has(way) || agenda.includes(way));
    given.add(instead);
    return [{ ...sentence, instead, ...(named && { goal: named.goal.id }) }];
  });
}

/** The goal the sentence itself speaks of, else the one that would be asked about first. */
function spokenOf(sentence: string, nameable: readonly NamedGoal[]): NamedGoal | undefined {
  const lower = sentence.toLowerCase();
  return nameable.find(({ goal }) => speaksOf(goal)(lower)) ?? nameable[0];
}

// Our own words and the phrase of a goal whose owner let it be named in invites: safe as a question's.
function anotherWay(
  subject: Subject,
  named: NamedGoal | undefined,
  isThere: (way: string) => boolean,
): InviteSafe {
  const ways = [...rewrites[subject], ...rewrites.other].map(({ withGoal, thisMonth }) =>
    named ? withGoal.replace("{G}", () => named.phrase.your) : thisMonth,
  );
  return (ways.find((way) => !isThere(way)) ?? ways[0] ?? "") as InviteSafe;
}
