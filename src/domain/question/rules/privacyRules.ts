import { mentionsSensitive } from "../../goal/sensitiveWords.ts";
import { tellsAmount } from "../../sharing/amounts.ts";
import { tellsAll } from "../namedGoal.ts";
import { patternById } from "../patterns.ts";
import { ownWords, type Rule } from "./Rule.ts";

/** What a question may never tell. */
export const privacyRules: readonly Rule[] = [
  {
    id: "only goals that may be named here",
    when: "each",
    broken: ({ questions, named }) =>
      questions.some(
        ({ goal }) => goal !== undefined && !named.some((known) => known.goal.id === goal),
      ),
  },
  {
    id: "no amount, no share, no pay",
    when: "each",
    broken: ({ questions }) => questions.some(({ text }) => tellsAmount(text)),
  },
  {
    id: "no tender subject of our own bringing",
    when: "each",
    broken: (set) => ownWords(set).some(mentionsSensitive),
  },
  {
    id: "commission only with a goal its owner linked to it, and between the two alone",
    when: "each",
    broken: ({ questions, facts }) =>
      questions.some(
        ({ pattern, goal }) =>
          patternById(pattern)?.stage === "gap" &&
          (!tellsAll(facts.channel) || goal === undefined || !facts.linkedToPay?.includes(goal)),
      ),
  },
  {
    id: "outside the pane nothing that only holds while things go badly",
    when: "each",
    broken: ({ questions, facts }) =>
      !tellsAll(facts.channel) &&
      questions.some(({ pattern }) => {
        const made = patternById(pattern);
        if (made === undefined || made.stage === "none" || made.stage === "neutral")
          return made === undefined;
        if (facts.channel === "series") return !made.steady;
        return !made.steady && made.stage !== "imminent" && made.stage !== "achieved";
      }),
  },
];
