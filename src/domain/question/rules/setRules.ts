import { asksAbout, earlierSets, folded } from "../asked.ts";
import { isPublic, tellsAll } from "../namedGoal.ts";
import { patternById } from "../patterns.ts";
import type { AskedSet, QuestionFacts } from "../question.ts";
import type { QuestionSet, Rule } from "./Rule.ts";

export const mostQuestions = 4;
const mostGoals = 2;
const mostTimesNamed = 2;
/** Characters of all the questions together, one a line. */
const longestSet = 900;

/** What makes a handful of questions a good set. */
export const setRules: readonly Rule[] = [
  {
    id: "one to four questions",
    when: "whole",
    broken: ({ questions }) => questions.length < 1 || questions.length > mostQuestions,
  },
  {
    id: "progress on a goal by name, where one may be named",
    when: "whole",
    broken: ({ questions, named }) =>
      named.length > 0 &&
      !questions.some(
        ({ type, text }) =>
          type === "progress" && named.some(({ phrase }) => text.includes(phrase.your)),
      ),
  },
  {
    id: "one that asks what is in the way or what would help",
    when: "whole",
    broken: ({ questions }) =>
      !questions.some(({ type }) => type === "support" || type === "barrier"),
  },
  {
    id: "nothing asked at the last three talks",
    when: "each",
    broken: (set) => {
      const { patterns, texts } = askedBefore(set);
      return set.questions.some(
        ({ text, pattern }) => patterns.has(pattern) || (texts.size > 0 && texts.has(folded(text))),
      );
    },
  },
  {
    id: "no two of one pattern or with the same first three words",
    when: "each",
    broken: ({ questions }) =>
      repeats(questions.map(({ pattern }) => pattern)) ||
      repeats(questions.map(({ text }) => beginning(text))),
  },
  {
    id: "two goals at most, none more than twice",
    when: "each",
    broken: ({ questions }) => {
      const goals = questions.flatMap(({ goal }) => goal ?? []);
      const distinct = new Set(goals);
      return (
        distinct.size > mostGoals ||
        [...distinct].some((id) => goals.filter((goal) => goal === id).length > mostTimesNamed)
      );
    },
  },
  {
    id: "one value at most, and never where others read",
    when: "each",
    broken: ({ questions, facts }) => {
      const values = questions.filter(
        ({ pattern }) => patternById(pattern)?.stage === "value",
      ).length;
      return values > (!tellsAll(facts.channel) || facts.people === "group" ? 0 : 1);
    },
  },
  {
    // Nobody else can tell a hard time from a shelf left empty.
    id: "gentle ones only, where there is nothing to name",
    when: "each",
    broken: ({ questions, named }) =>
      named.length === 0 &&
      questions.some(({ pattern }) => {
        const made = patternById(pattern);
        return made?.stage === "none" && made.tone !== "gentle";
      }),
  },
  {
    id: "the tense fits: only the pattern's own stage of its goal",
    when: "each",
    broken: ({ questions, named }) =>
      questions.some(({ pattern, goal }) => {
        const stage = named.find((known) => known.goal.id === goal)?.stage;
        const made = patternById(pattern)?.stage;
        if (stage === undefined || made === stage || made === "gap") return false;
        return made !== "onTrack" || stage === "achieved" || stage === "passed";
      }),
  },
  {
    id: "short enough to be read",
    when: "each",
    broken: ({ questions }) =>
      questions.reduce((sum, { text }) => sum + text.length + 1, 0) > longestSet,
  },
];

type Asked = { readonly patterns: ReadonlySet<string>; readonly texts: ReadonlySet<string> };

// One choice of questions asks this of the same facts a hundred times over.
const worked = new WeakMap<QuestionFacts, Asked>();

function askedBefore({ facts, named }: QuestionSet): Asked {
  const known = worked.get(facts);
  if (known) return known;
  const earlier = earlierSets(facts).flatMap((set) => set.questions);
  // What was asked about a goal that may not be named in public must not be told by what is left out there.
  const telling = isPublic(facts.channel)
    ? earlier.filter((question) => namesNothingElse(question, named))
    : earlier;
  const asked = {
    patterns: new Set(telling.map(({ pattern }) => pattern)),
    texts: new Set(telling.map(({ text }) => folded(text))),
  };
  worked.set(facts, asked);
  return asked;
}

function namesNothingElse(
  question: AskedSet["questions"][number],
  named: QuestionSet["named"],
): boolean {
  const made = patternById(question.pattern);
  return (
    (made !== undefined && !/\{[GN]\}/u.test(made.text)) ||
    named.some(({ phrase }) => asksAbout(question, phrase.your))
  );
}

/** The first three words; sixty characters hold them in any question of ours. */
function beginning(text: string): string {
  return folded(text.slice(0, 60)).split(" ", 3).join(" ");
}

function repeats(texts: readonly string[]): boolean {
  return new Set(texts).size < texts.length;
}
